import { MAX_COUNTED, MAX_LISTED } from './limits.ts';

/** One thing wrong (or odd) in a file, and where: `scenarios[0].stances[2].channel` or `row 12, annualSpend`. */
export interface Problem {
  readonly place: string;
  readonly message: string;
}

/**
 * Where a value stands: a key or an index, and what that stands in; `null` is the whole document. In a
 * table the outermost place is words, `row 12, owner`.
 */
export type Place = PlaceStep | string | null;

interface PlaceStep {
  readonly within: Place;
  readonly key: string | number;
}

/** The place one step further in. */
export function placeIn(within: Place, key: string | number): PlaceStep {
  return { within, key };
}

/**
 * A place as people and tests read it: `workspace.models[3].id`; a key that is not a plain word is quoted,
 * `workspace["odd key"]`.
 */
export function placeText(place: Place): string {
  const keys: (string | number)[] = [];
  let step = place;
  for (; step !== null && typeof step !== 'string'; step = step.within) keys.push(step.key);
  return keys.reverse().reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, step ?? '');
}

/** Thrown by a list that has counted enough, to end the reading; caught by whoever started it. */
export class TooManyProblems extends Error {}

/**
 * Problems as they are found: the first 100 in words, the rest as a number. Words are made only for those
 * that are listed, so that a file with a hundred thousand problems is refused as quickly as one with ten.
 */
export class ProblemList {
  readonly listed: Problem[] = [];
  readonly #once = new Set<string>();
  readonly #limit: number;
  #count = 0;

  /** `limit`: how many are counted before the reading ends with `TooManyProblems`. */
  constructor(limit: number = MAX_COUNTED) {
    this.#limit = limit;
  }

  get count(): number {
    return this.#count;
  }

  /** How many there are beyond those listed. */
  get more(): number {
    return this.#count - this.listed.length;
  }

  add(place: Place, message: () => string): void {
    this.#count += 1;
    if (this.listed.length < MAX_LISTED) {
      this.listed.push({ place: placeText(place), message: message() });
    }
    if (this.#count >= this.#limit) throw new TooManyProblems();
  }

  /** The same, unless a problem was put down with `addOnce` at this very place already. */
  addOnce(place: Place, message: () => string): void {
    const text = placeText(place);
    if (this.#once.has(text)) return;
    this.#once.add(text);
    this.add(place, message);
  }
}
