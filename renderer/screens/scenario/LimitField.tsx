import { TypedField, type ReadText } from '../../ui/TypedField.tsx';
import styles from './LimitField.module.css';

interface LimitFieldProps {
  readonly label: string;
  /** Absent: no limit. Empty: it matches nothing (exposure model §4). */
  readonly values: readonly string[] | undefined;
  /** What the portfolio knows, offered while nothing is typed; repeated and empty words are passed over. */
  readonly known: readonly string[];
  /** What the words are called, where they are ids; only these are allowed then. */
  readonly names?: ReadonlyMap<string, string>;
  /** What an absent list means, where it is not "any". */
  readonly none?: string;
  readonly onCommit: (values: readonly string[] | undefined) => void;
}

/** The one word for a list that is there and empty. */
const NOTHING = 'nothing';

/** A short list of words that narrows something, separated by commas; left empty it narrows nothing. */
export function LimitField({ label, values, known, names, none, onCommit }: LimitFieldProps) {
  const offered = [...new Set(known)]
    .filter((word) => word !== '')
    .map((word) => nameOf(word, names));
  const isNothing = values?.length === 0;
  const placeholder = offered.length === 0 ? 'any' : `any of ${offered.slice(0, 4).join(', ')}`;
  return (
    <div>
      <TypedField
        label={label}
        shown={isNothing ? NOTHING : (values ?? []).map((word) => nameOf(word, names)).join(', ')}
        read={(text) => readLimit(text, names)}
        onCommit={onCommit}
        placeholder={none ?? placeholder}
      />
      {isNothing && (
        <p className={styles.note} role="note">
          An empty list matches nothing. Clear the field to lift the limit.
        </p>
      )}
    </div>
  );
}

function nameOf(word: string, names: ReadonlyMap<string, string> | undefined): string {
  return names?.get(word) ?? word;
}

/** Words by id or by name; "nothing" is the list with nothing in it. */
function readLimit(
  text: string,
  names: ReadonlyMap<string, string> | undefined,
): ReadText<readonly string[] | undefined> {
  if (text.trim().toLowerCase() === NOTHING) return { value: [] };
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length === 0) return { value: undefined };
  if (names === undefined) return { value: [...new Set(words)] };
  const ids: string[] = [];
  for (const word of words) {
    const found = [...names].find(
      ([id, name]) => id === word || name.toLowerCase() === word.toLowerCase(),
    );
    if (found === undefined) {
      return { error: `“${word}” is not one of ${[...names.values()].join(', ')}` };
    }
    ids.push(found[0]);
  }
  return { value: [...new Set(ids)] };
}
