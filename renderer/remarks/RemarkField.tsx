import { FieldFrame } from '../ui/FieldFrame.tsx';
import styles from '../ui/field.module.css';

interface RemarkFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

/** A few sentences that are said by the button under them. */
export function RemarkField({ label, value, placeholder, onChange }: RemarkFieldProps) {
  return (
    <FieldFrame label={label}>
      {(ties) => (
        <textarea
          {...ties}
          className={styles.area}
          rows={3}
          maxLength={10_000}
          data-typing={value !== ''}
          placeholder={placeholder}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </FieldFrame>
  );
}
