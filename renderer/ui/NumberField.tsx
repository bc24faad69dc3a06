import { useId, useState } from 'react';
import styles from './field.module.css';

interface NumberFieldProps {
  readonly label: string;
  /** The label is said to screen readers only, where the place makes it plain. */
  readonly labelHidden?: boolean;
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  readonly unit?: string;
  /** May be left empty; says what that means. */
  readonly optional?: string;
  /** Shown and typed as `value × scale`: 100 for percentages. */
  readonly scale?: number;
}

/**
 * A number that is the document's only once it is a good one: until then the text stays in the field with
 * the reason beneath it, and the last good value stays in force.
 */
export function NumberField(props: NumberFieldProps) {
  const {
    label,
    labelHidden = false,
    value,
    onCommit,
    min,
    max,
    unit,
    optional,
    scale = 1,
  } = props;
  const id = useId();
  const shown = value === null ? '' : display(value, scale);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? shown;
  const read = readNumber(text, props);
  const error = typed !== null && 'error' in read ? read.error : null;

  const commit = () => {
    // Untouched text must not be read back: it is rounded for the eye.
    if (typed === null || typed === shown) return setTyped(null);
    if ('error' in read) return;
    setTyped(null);
    onCommit(read.value);
  };
  const stepBy = (steps: number) => {
    if ('error' in read) return;
    const next = Math.min(max * scale, Math.max(min * scale, (read.value ?? min) * scale + steps));
    setTyped(null);
    onCommit(Number((next / scale).toPrecision(12)));
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <div className={styles.box} data-invalid={error !== null}>
        <input
          id={id}
          className={`${styles.input} ${styles.number}`}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          data-typing={typed !== null}
          value={text}
          placeholder={optional}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onBlur={commit}
          onFocus={(event) => {
            event.target.select();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            else if (event.key === 'Escape') setTyped(null);
            else if (event.key === 'ArrowUp') stepBy(event.shiftKey ? 10 : 1);
            else if (event.key === 'ArrowDown') stepBy(event.shiftKey ? -10 : -1);
            else return;
            if (event.key !== 'Enter') event.preventDefault();
          }}
        />
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      </div>
      {error !== null && (
        <span id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}

function display(value: number, scale: number): string {
  const scaled = value * scale;
  if (scale !== 1) return String(Number(scaled.toFixed(4)));
  // Grouped from five digits on, where the eye begins to count; typed back the same way or without.
  return Math.abs(scaled) < 10_000
    ? String(scaled)
    : scaled.toLocaleString('en-US', { maximumFractionDigits: 20 });
}

function readNumber(
  text: string,
  { min, max, whole = false, optional, scale = 1 }: NumberFieldProps,
): { readonly value: number | null } | { readonly error: string } {
  const plain = text.trim().replaceAll(/[,\s_]/g, '');
  if (plain === '') return optional === undefined ? { error: 'Needs a number' } : { value: null };
  const value = Number(plain);
  if (!Number.isFinite(value)) return { error: 'Not a number' };
  if (whole && !Number.isInteger(value)) return { error: 'Whole numbers only' };
  if (value < min * scale || value > max * scale) {
    return { error: `Between ${String(min * scale)} and ${(max * scale).toLocaleString('en-US')}` };
  }
  return { value: scale === 1 ? value : Number((value / scale).toPrecision(12)) };
}
