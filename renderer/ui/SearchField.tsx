import styles from './field.module.css';
import { FieldFrame } from './FieldFrame.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Narrows a long list by name as one types; Escape shows all of it again. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <FieldFrame label={label} labelHidden>
      {(ties) => (
        <input
          {...ties}
          type="search"
          className={styles.input}
          placeholder={label}
          data-typing="true"
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onChange('');
          }}
        />
      )}
    </FieldFrame>
  );
}
