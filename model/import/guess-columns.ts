import { nearest } from '../file/nearest.ts';
import { COLUMN_NAMES, FALLBACK_NAMES, FALLBACK_WORDS, plainName } from './column-names.ts';
import { FOREIGN_COLUMN_NAMES } from './foreign-column-names.ts';
import { DEPLOYMENT_COLUMNS, FALLBACK_COLUMNS, MOST_FALLBACKS } from './columns.ts';

/** Slips in typing are looked for in so many headers: a sheet of ten thousand columns is no portfolio. */
const MOST_NEAR = 200;

/**
 * What each header probably means: by its name, by what else people call it, then by a name that is near; null for what
 * nothing is like. No two columns are read as the same; the plainest name wins, then the first. Pure and deterministic.
 *
 * @example guessColumns(['Use case', 'Annual spend (USD)', 'Colour']) // ['name', 'annualSpend', null]
 */
export function guessColumns(headers: readonly string[]): readonly (string | null)[] {
  const guesses: (string | null)[] = headers.map(() => null);
  const taken = new Set<string>();
  const plain = headers.map(plainName);
  const take = (find: (name: string) => string | undefined) => {
    plain.forEach((name, index) => {
      if (name === '' || guesses[index] !== null) return;
      const target = find(name);
      if (target === undefined || taken.has(target)) return;
      guesses[index] = target;
      taken.add(target);
    });
  };
  take((name) => OWN.get(name));
  take((name) => KNOWN.get(name));
  let looked = 0;
  take((name) => {
    looked += 1;
    const near = looked > MOST_NEAR || name.length < 4 ? undefined : nearest(name, KNOWN.keys());
    return near === undefined ? undefined : KNOWN.get(near);
  });
  return guesses;
}

/** How many of the headers are known by name, near ones aside: what tells a header from a row of values. Pure. */
export function knownHeaders(headers: readonly string[]): number {
  const found = headers.map(knownTarget);
  return new Set(found.filter((target) => target !== undefined)).size;
}

/**
 * For each column that is not read: the place of the one that is read as what its own name says, if there is one; else, and
 * for columns that are read, null. Places count from 0. Pure.
 *
 * @example rivalColumns(['Name', 'Spend', 'Cost'], ['name', 'annualSpend', null]) // [null, null, 1]
 */
export function rivalColumns(
  headers: readonly string[],
  targets: readonly (string | null)[],
): readonly (number | null)[] {
  const places = new Map(targets.map((target, index) => [target, index]));
  return targets.map((target, index) => {
    const named = target === null ? knownTarget(headers[index] ?? '') : undefined;
    return named === undefined ? null : (places.get(named) ?? null);
  });
}

function knownTarget(header: string): string | undefined {
  return KNOWN.get(plainName(header));
}

const NUMBERS = Array.from({ length: MOST_FALLBACKS }, (_, index) => index + 1);

/** The columns' own names. */
const OWN: ReadonlyMap<string, string> = new Map([
  ...DEPLOYMENT_COLUMNS.map(({ name }) => [plainName(name), name] as const),
  ...NUMBERS.flatMap((number) =>
    FALLBACK_COLUMNS.map(({ name }) => {
      const own = `fallback${String(number)}_${name}`;
      return [plainName(own), own] as const;
    }),
  ),
]);

/** Everything a column may be called. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ...NUMBERS.flatMap((number) => fallbackNames(number)),
  ...DEPLOYMENT_COLUMNS.flatMap(({ name }) =>
    [...(COLUMN_NAMES[name] ?? []), ...(FOREIGN_COLUMN_NAMES[name] ?? [])].map(
      (called) => [called, name] as const,
    ),
  ),
  ...OWN,
]);

function fallbackNames(number: number): readonly (readonly [string, string])[] {
  const starts = FALLBACK_WORDS.flatMap((word) =>
    number === 1 ? [word, `${word}1`] : [`${word}${String(number)}`],
  );
  return FALLBACK_COLUMNS.flatMap(({ name }) =>
    [plainName(name), ...(FALLBACK_NAMES[name] ?? [])].flatMap((called) =>
      starts.map((start) => [start + called, `fallback${String(number)}_${name}`] as const),
    ),
  );
}
