import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

/** What ties an input to its label and its error, for the eye and for a screen reader. */
export interface FieldTies {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

export interface FieldFrameProps {
  readonly label: string;
  /** The label is said to screen readers only, where the place makes it plain. */
  readonly labelHidden?: boolean | undefined;
  readonly error?: string | null;
  /** A name that looks like the heading it is. */
  readonly asTitle?: boolean | undefined;
  readonly children: (ties: FieldTies) => ReactNode;
}

/** The label above a field, the box around it, and the reason beneath it when its text is no good. */
export function FieldFrame(props: FieldFrameProps) {
  const { label, labelHidden = false, error = null, asTitle = false, children } = props;
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div className={`${styles.field} ${asTitle ? styles.title : ''}`}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <div className={styles.box} data-invalid={error !== null}>
        {children({
          id,
          'aria-invalid': error !== null,
          'aria-describedby': error === null ? undefined : errorId,
        })}
      </div>
      {error !== null && (
        <span id={errorId} className={styles.error} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
