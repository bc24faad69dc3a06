import { FreshIds } from '../file/fresh-ids.ts';

/** Something with a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The vendors (or models, or channels) that a table may name by id or name, capitals and the sort of space
 * between words aside: those of the workspace, and those the rows bring, each made once.
 */
export class NameBook {
  readonly #byKey = new Map<string, Named>();
  readonly #found = new Map<string, Named>();
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
    // The same few names come again in fifty thousand rows.
    const known = this.#found.get(text);
    if (known !== undefined) return known;
    const found = this.#byKey.get(keyOf(text));
    if (found !== undefined) this.#found.set(text, found);
    return found;
  }

  /** From now on the text names the same as another does, which is made where it is new. */
  alias(text: string, meant: string): void {
    this.#byKey.set(keyOf(text), this.take(meant));
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
}

/** `Claude  Opus`, `claude-opus` and `CLAUDE_OPUS` are the same; `GPT-4` and `GPT-4.1` are not. */
function keyOf(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, '-');
}
