import { useId } from 'react';
import styles from './CheckList.module.css';
import type { Choice } from './SelectField.tsx';

interface CheckListProps<Value extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  /** Why what is chosen is no good. */
  readonly error?: string | null;
  /** Hears the values in the order of the choices. */
  readonly onCommit: (chosen: readonly Value[]) => void;
}

/** Any of a few named things. */
export function CheckList<Value extends string>(props: CheckListProps<Value>) {
  const { label, labelHidden = false, choices, chosen, error = null, onCommit } = props;
  const errorId = useId();
  return (
    <fieldset className={styles.list} aria-describedby={error === null ? undefined : errorId}>
      <legend className={labelHidden ? 'visually-hidden' : styles.legend}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(choice.value)}
            onChange={(event) => {
              const wanted = new Set(chosen);
              if (event.target.checked) wanted.add(choice.value);
              else wanted.delete(choice.value);
              onCommit(choices.map(({ value }) => value).filter((value) => wanted.has(value)));
            }}
          />
          <span className="two-lines" title={choice.label}>
            {choice.label}
          </span>
        </label>
      ))}
      {error !== null && (
        <span id={errorId} className={styles.error} role="alert">
          {error}
        </span>
      )}
    </fieldset>
  );
}
