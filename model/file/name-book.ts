import { FreshIds } from './fresh-ids.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The vendors (or models, or channels) that a table may name by id or name, capitals and the sort of space
 * between words aside: those of the workspace, and those the rows bring, each made once.
 */
export class NameBook {
  readonly #byKey = new Map<string, Named>();
  readonly #ids: FreshIds;
  readonly #made: Named[] = [];

  constructor(existing: readonly Named[]) {
    this.#ids = new FreshIds(existing.map((item) => item.id));
    for (const item of existing) this.#byKey.set(keyOf(item.name), item);
    for (const item of existing) this.#byKey.set(keyOf(item.id), item);
  }

  /** What the rows brought, in the order they did. */
  get made(): readonly Named[] {
    return this.#made;
  }

  find(text: string): Named | undefined {
    return this.#byKey.get(keyOf(text));
  }

  /** Found, or made with the text as its name. */
  take(text: string): Named {
    const known = this.find(text);
    if (known !== undefined) return known;
    const made = { id: this.#ids.make(text), name: text };
    this.#made.push(made);
    this.#byKey.set(keyOf(text), made);
    if (!this.#byKey.has(keyOf(made.id))) this.#byKey.set(keyOf(made.id), made);
    return made;
  }

  /** Ids and names, for suggestions. */
  *words(): Generator<string> {
    for (const item of new Set(this.#byKey.values())) yield item.name;
    for (const item of new Set(this.#byKey.values())) yield item.id;
  }
}

/** `Claude  Opus`, `claude-opus` and `CLAUDE_OPUS` are the same; `GPT-4` and `GPT-4.1` are not. */
function keyOf(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, '-');
}
