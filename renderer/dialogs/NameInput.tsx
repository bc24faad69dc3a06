import { nameSchema } from '../../model/values.ts';
import { FieldFrame } from '../ui/FieldFrame.tsx';
import styles from '../ui/field.module.css';

/** Whether a text can be a name: 1–200 characters that are not all spaces. */
export function isName(text: string): boolean {
  return nameSchema.safeParse(text.trim()).success;
}

interface NameInputProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
}

/** The name field of a dialog: Enter does what the dialog is for. */
export function NameInput({ label, value, placeholder, onChange, onSubmit }: NameInputProps) {
  const tooLong = value.trim() !== '' && !isName(value);
  return (
    <FieldFrame label={label} error={tooLong ? 'At most 200 characters' : null}>
      {(ties) => (
        <input
          {...ties}
          className={styles.input}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          data-typing="true"
          value={value}
          placeholder={placeholder}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !isName(value)) return;
            // The dialog may close and give the keyboard back to a button, which is not meant by this key.
            event.preventDefault();
            onSubmit();
          }}
        />
      )}
    </FieldFrame>
  );
}
