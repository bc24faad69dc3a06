import { useState } from 'react';
import { FieldFrame } from './FieldFrame.tsx';
import styles from './field.module.css';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly maxLength: number;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly onCommit: (value: string) => void;
}

/** Text of several lines, the document's when the field is left. Escape takes the typing back. */
export function TextArea(props: TextAreaProps) {
  const { label, value, rows, maxLength, hint, disabled = false, onCommit } = props;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <FieldFrame label={label}>
      {(ties) => (
        <textarea
          {...ties}
          className={styles.area}
          rows={rows}
          maxLength={maxLength}
          disabled={disabled}
          placeholder={hint}
          data-typing={typed !== null}
          value={typed ?? value}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onBlur={() => {
            setTyped(null);
            if (typed !== null && typed !== value) onCommit(typed);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setTyped(null);
          }}
        />
      )}
    </FieldFrame>
  );
}
