import { useId, useState } from 'react';
import styles from './field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** Empty text is refused with this sentence. */
  readonly required?: string;
  readonly type?: 'text' | 'date';
  /** Looks like the heading it is. */
  readonly asTitle?: boolean;
}

/** A text that is the document's when the field is left or Enter pressed; Escape takes the typing back. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    labelHidden = false,
    value,
    onCommit,
    placeholder,
    required,
    type = 'text',
  } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const tooLong = [...text].length > (props.maxLength ?? 200);
  const error =
    typed === null
      ? null
      : text.trim() === '' && required !== undefined
        ? required
        : tooLong
          ? `At most ${String(props.maxLength ?? 200)} characters`
          : null;
  const commit = () => {
    if (typed === null || error !== null) return;
    setTyped(null);
    if (typed !== value) onCommit(type === 'text' ? typed.trim() : typed);
  };
  return (
    <div className={`${styles.field} ${props.asTitle === true ? styles.title : ''}`}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <div className={styles.box} data-invalid={error !== null}>
        <input
          id={id}
          type={type}
          className={styles.input}
          autoComplete="off"
          spellCheck={false}
          data-typing={typed !== null}
          value={text}
          placeholder={placeholder}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            else if (event.key === 'Escape') setTyped(null);
          }}
        />
      </div>
      {error !== null && (
        <span id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
