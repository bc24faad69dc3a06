import { MAX_COUNTED, MAX_LISTED } from './limits.ts';

/** One thing wrong (or odd) in a file, and where: `scenarios[0].stances[2].channel` or `row 12, annualSpend`. */
export interface Problem {
  readonly place: string;
  readonly message: string;
}

/** Where a value stands in a document: a key or an index, and what that stands in. `null` is the whole. */
export interface Place {
  readonly within: Place | null;
  readonly key: string | number;
}

/** The place one step further in. */
export function placeIn(within: Place | null, key: string | number): Place {
  return { within, key };
}

/**
 * A place as people and tests read it: `workspace.models[3].id`; a key that is not a plain word is quoted,
 * `workspace["odd key"]`.
 */
export function placeText(place: Place | null): string {
  const steps: (string | number)[] = [];
  for (let step = place; step !== null; step = step.within) steps.push(step.key);
  return stepsText(steps.reverse());
}

/** From the outside in. */
function stepsText(steps: readonly (string | number)[]): string {
  return steps.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
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

  add(place: Place | null, message: () => string): void {
    this.#count += 1;
    if (this.listed.length < MAX_LISTED) {
      this.listed.push({ place: placeText(place), message: message() });
    }
    if (this.#count >= this.#limit) throw new TooManyProblems();
  }

  /** The same, unless a problem was put down with `addOnce` at this very place already. */
  addOnce(place: Place | null, message: () => string): void {
    const text = placeText(place);
    if (this.#once.has(text)) return;
    this.#once.add(text);
    this.add(place, message);
  }
}
