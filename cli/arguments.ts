import { fail, succeed, type Result } from '../model/result.ts';

/** What was asked for. */
export type Command =
  | {
      readonly kind: 'evaluate';
      readonly file: string;
      readonly scenario: string | null;
      readonly exact: boolean;
      readonly trials: number | null;
      readonly seed: number | null;
      readonly json: boolean;
    }
  | {
      readonly kind: 'consistent';
      readonly file: string;
      readonly scenario: string | null;
      readonly threshold: number;
      readonly json: boolean;
    }
  | { readonly kind: 'validate'; readonly file: string }
  | {
      readonly kind: 'diff';
      readonly before: string;
      readonly after: string;
      readonly json: boolean;
    }
  | { readonly kind: 'schema' }
  | { readonly kind: 'help' };

export interface UsageProblem {
  readonly kind: 'usage';
  readonly message: string;
}

export const USAGE = `Usage: npm run --silent diverge -- <command>

  evaluate FILE [--scenario ID] [--exact | --trials N] [--seed S] [--json]
      what a scenario costs (the first one when no id is given)
  consistent FILE [--scenario ID] [--threshold T] [--json]
      which states agree with the influences; also takes a ScenarioWizard project (.scw)
  validate FILE
      nothing, when the file is in order
  diff A B [--json]
      what differs, in the model's terms
  schema
      the JSON Schema of the file

Exit status: 0 done, 1 the file has problems or the question is refused, 2 wrong usage.
`;

/** Options that take a word after them, by command; the rest are flags. */
const OPTIONS: Readonly<
  Record<
    string,
    {
      readonly files: number;
      readonly flags: readonly string[];
      readonly valued: readonly string[];
    }
  >
> = {
  evaluate: {
    files: 1,
    flags: ['--json', '--exact'],
    valued: ['--scenario', '--trials', '--seed'],
  },
  consistent: { files: 1, flags: ['--json'], valued: ['--scenario', '--threshold'] },
  validate: { files: 1, flags: [], valued: [] },
  diff: { files: 2, flags: ['--json'], valued: [] },
  schema: { files: 0, flags: [], valued: [] },
};

const MOST_TRIALS = 100_000_000;

/** Reads the words of a command line. Wrong usage is a problem in one sentence. Pure. */
export function parseArguments(words: readonly string[]): Result<Command, UsageProblem> {
  const [name = '', ...rest] = words;
  if (['help', '--help', '-h'].includes(name)) return succeed({ kind: 'help' });
  const known = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
  if (!known) return wrong(name === '' ? 'Which command?' : `There is no command "${name}".`);
  const files: string[] = [];
  const given = new Map<string, string>();
  for (let place = 0; place < rest.length; place += 1) {
    const [word = '', ...inline] = splitOption(rest[place] ?? '');
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    if (given.has(word)) return wrong(`${word} is given twice.`);
    if (known.flags.includes(word) && inline.length === 0) given.set(word, '');
    else if (known.valued.includes(word)) {
      const value = inline[0] ?? rest[(place += 1)];
      if (value === undefined) return wrong(`${word} takes a value.`);
      given.set(word, value);
    } else return wrong(`${name} has no option "${rest[place] ?? ''}".`);
  }
  if (files.length !== known.files) {
    return wrong(
      `${name} takes ${['no file', 'one file', 'two files'][known.files] ?? ''}; there are ${files.length}.`,
    );
  }
  return commandOf(name, files, given);
}

function splitOption(word: string): readonly string[] {
  const equals = word.indexOf('=');
  if (!word.startsWith('--') || equals < 0) return [word];
  return [word.slice(0, equals), word.slice(equals + 1)];
}

function commandOf(
  name: string,
  [file = '', other = '']: readonly string[],
  given: ReadonlyMap<string, string>,
): Result<Command, UsageProblem> {
  const scenario = given.get('--scenario') ?? null;
  const json = given.has('--json');
  switch (name) {
    case 'evaluate': {
      const exact = given.has('--exact');
      const trials = wholeNumber(given.get('--trials'), 1, MOST_TRIALS);
      const seed = wholeNumber(
        given.get('--seed'),
        Number.MIN_SAFE_INTEGER,
        Number.MAX_SAFE_INTEGER,
      );
      if (exact && given.has('--trials')) return wrong('--exact and --trials exclude each other.');
      if (trials === 'wrong')
        return wrong(`--trials takes a whole number from 1 to ${MOST_TRIALS}.`);
      if (seed === 'wrong') return wrong('--seed takes a whole number.');
      return succeed({ kind: 'evaluate', file, scenario, exact, trials, seed, json });
    }
    case 'consistent': {
      const threshold = Number(given.get('--threshold') ?? '0');
      const isNumber = given.get('--threshold')?.trim() !== '' && Number.isFinite(threshold);
      if (!isNumber || threshold < 0) return wrong('--threshold takes a number of 0 or more.');
      return succeed({ kind: 'consistent', file, scenario, threshold, json });
    }
    case 'validate':
      return succeed({ kind: 'validate', file });
    case 'diff':
      return succeed({ kind: 'diff', before: file, after: other, json });
    default:
      return succeed({ kind: 'schema' });
  }
}

function wholeNumber(
  word: string | undefined,
  least: number,
  most: number,
): number | null | 'wrong' {
  if (word === undefined) return null;
  const number = /^-?\d+$/.test(word) ? Number(word) : NaN;
  return number >= least && number <= most ? number : 'wrong';
}

function wrong(message: string): Result<never, UsageProblem> {
  return fail({ kind: 'usage', message });
}
