import { useId, useState } from 'react';
import fields from '../../ui/field.module.css';

interface LimitFieldProps {
  readonly label: string;
  /** Absent: no limit. */
  readonly values: readonly string[] | undefined;
  /** What the portfolio knows, offered while typing. */
  readonly known: readonly string[];
  /** Only these are allowed, where the words are references. */
  readonly onlyKnown?: boolean;
  readonly onCommit: (values: readonly string[] | undefined) => void;
}

/** A short list of words that narrows something, separated by commas; left empty it narrows nothing. */
export function LimitField({ label, values, known, onlyKnown = false, onCommit }: LimitFieldProps) {
  const id = useId();
  const shown = values?.join(', ') ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const words = (typed ?? shown)
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const unknown = onlyKnown ? words.find((word) => !known.includes(word)) : undefined;
  const error =
    typed !== null && unknown !== undefined
      ? `“${unknown}” is not one of ${known.join(', ')}`
      : null;
  const commit = () => {
    if (typed === null || error !== null) return;
    setTyped(null);
    if (typed !== shown) onCommit(words.length === 0 ? undefined : words);
  };
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <div className={fields.box} data-invalid={error !== null}>
        <input
          id={id}
          className={fields.input}
          autoComplete="off"
          spellCheck={false}
          data-typing={typed !== null}
          value={typed ?? shown}
          placeholder={known.length === 0 ? 'any' : `any of ${known.slice(0, 4).join(', ')}`}
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
        <span id={`${id}-error`} className={fields.error} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
