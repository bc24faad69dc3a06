import { TypedField } from '../../ui/TypedField.tsx';

interface LimitFieldProps {
  readonly label: string;
  /** Absent: no limit. */
  readonly values: readonly string[] | undefined;
  /** What the portfolio knows, shown while nothing is typed. */
  readonly known: readonly string[];
  /** Only these are allowed, where the words are references. */
  readonly onlyKnown?: boolean;
  readonly onCommit: (values: readonly string[] | undefined) => void;
}

/** A short list of words that narrows something, separated by commas; left empty it narrows nothing. */
export function LimitField({ label, values, known, onlyKnown = false, onCommit }: LimitFieldProps) {
  return (
    <TypedField
      label={label}
      shown={values?.join(', ') ?? ''}
      read={(text) => {
        const words = text
          .split(',')
          .map((word) => word.trim())
          .filter((word) => word !== '');
        const unknown = onlyKnown ? words.find((word) => !known.includes(word)) : undefined;
        if (unknown !== undefined)
          return { error: `“${unknown}” is not one of ${known.join(', ')}` };
        return { value: words.length === 0 ? undefined : words };
      }}
      onCommit={onCommit}
      placeholder={known.length === 0 ? 'any' : `any of ${known.slice(0, 4).join(', ')}`}
    />
  );
}
