import { freshId } from '../fresh-id.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Makes many ids, each unlike all before and all taken, in time that does not grow with how often the same
 * name comes: a hundred thousand rows may share one.
 */
export class FreshIds {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** `claims-triage`, then `claims-triage-2`, … */
  make(name: string): string {
    const base = freshId(name, NONE);
    let number = this.#next.get(base) ?? 1;
    while (this.#taken.has(numbered(base, number))) number += 1;
    this.#next.set(base, number + 1);
    const id = numbered(base, number);
    this.#taken.add(id);
    return id;
  }
}

function numbered(base: string, number: number): string {
  return number === 1 ? base : `${base}-${number}`;
}
