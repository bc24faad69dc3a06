import { succeed, fail, type Result } from '../result.ts';
import { MAX_CONTAINERS, MAX_DEPTH } from './limits.ts';
import { found, shortened } from './found.ts';
import { defineField } from './json-access.ts';
import { placeIn, placeText, type Place, type ProblemList } from './problem.ts';
import type { FileRefusal, TextPosition } from './refusal.ts';
import {
  digitsValue,
  plainNumberEnd,
  readNotFinite,
  readNumber,
  startsNumber,
  type NumberEnd,
} from './read-json-number.ts';
import { readStringEnd, unescape } from './read-json-string.ts';
import { textPosition } from './text-position.ts';

type ReadRefusal = Extract<FileRefusal, { kind: 'not-json' | 'too-deep' | 'too-many-parts' }>;

/**
 * Reads JSON text in one pass, stricter than `JSON.parse`: what RFC 8259 leaves open and other readers
 * would understand differently is put down in `problems` with its place — a key twice in one object, a
 * lone surrogate, a number beyond a double (1e999, NaN). Key order is kept, −0 becomes 0, and every key,
 * `__proto__` too, becomes an own property. Pure, linear in the text's length, at most 64 levels deep.
 *
 * Errors: `not-json` with line, column and place where the text stops being JSON; `too-deep`;
 * `too-many-parts`.
 */
export function readJson(text: string, problems: ProblemList): Result<unknown, ReadRefusal> {
  const reader = new JsonReader(text, problems);
  try {
    return succeed(reader.readWhole());
  } catch (stop) {
    if (stop instanceof Stop) return fail(stop.refusal);
    throw stop;
  }
}

/** Leaves the reader from however deep inside; never leaves this file. */
class Stop extends Error {
  readonly refusal: ReadRefusal;
  constructor(refusal: ReadRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

class JsonReader {
  readonly #text: string;
  readonly #problems: ProblemList;
  /** The keys and indices that lead to where it reads; `#depth` of them count, null: not at a key yet. */
  readonly #steps: (string | number | null)[] = [];
  #depth = 0;
  #containers = 0;
  /** The items of the lists being read, those of the outer ones first; `#top` of them count. */
  readonly #items: unknown[] = [];
  #top = 0;
  #at = 0;

  constructor(text: string, problems: ProblemList) {
    this.#text = text;
    this.#problems = problems;
  }

  readWhole(): unknown {
    this.#skipSpace();
    if (this.#at === this.#text.length) this.#stop('the file is empty');
    const value = this.#readValue();
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#stop('something follows where the file should end');
    return value;
  }

  #readValue(): unknown {
    const code = this.#text.charCodeAt(this.#at);
    if (code === QUOTE) return this.#readString();
    if (code === OPEN_OBJECT) return this.#readObject();
    if (code === OPEN_LIST) return this.#readList();
    if (startsNumber(code))
      return this.#readPlainNumber() ?? this.#readNumber(readNumber(this.#text, this.#at));
    if (this.#takes('true')) return true;
    if (this.#takes('false')) return false;
    if (this.#takes('null')) return null;
    const notFinite = readNotFinite(this.#text, this.#at);
    return notFinite ? this.#readNumber(notFinite) : this.#stop('a value is expected');
  }

  #readObject(): object {
    const object: Record<string, unknown> = {};
    this.#enter();
    if (this.#next() === CLOSE_OBJECT) return this.#leave(object);
    for (;;) {
      if (this.#code() !== QUOTE) this.#stop('a key in double quotes is expected');
      const key = this.#readString();
      this.#steps[this.#depth - 1] = key;
      if (this.#skipSpace() !== COLON) this.#stop(`":" is expected after the key ${found(key)}`);
      this.#next();
      const isTwice = Object.hasOwn(object, key);
      if (isTwice) this.#report('this key is there twice in one object');
      defineField(object, key, this.#readValue());
      const after = this.#skipSpace();
      if (after === CLOSE_OBJECT) return this.#leave(object);
      if (after !== COMMA) this.#stop('"," or "}" is expected');
      this.#next();
    }
  }

  #readList(): readonly unknown[] {
    this.#enter();
    if (this.#next() === CLOSE_LIST) return this.#leave([]);
    const start = this.#top;
    for (;;) {
      this.#steps[this.#depth - 1] = this.#top - start;
      // A list that grows by itself takes room for more items than most have.
      this.#items[this.#top] = this.#readValue();
      this.#top += 1;
      const after = this.#skipSpace();
      if (after === CLOSE_LIST) return this.#leave(this.#takeItems(start));
      if (after !== COMMA) this.#stop('"," or "]" is expected');
      this.#next();
    }
  }

  #takeItems(start: number): readonly unknown[] {
    const list = this.#items.slice(start, this.#top);
    this.#top = start;
    return list;
  }

  #readString(): string {
    const start = this.#at + 1;
    const end = readStringEnd(this.#text, start);
    if (end.kind !== 'closed') {
      this.#at = end.at;
      this.#stop(end.message);
    }
    this.#at = end.at + 1;
    const raw = this.#text.slice(start, end.at);
    const value = end.hasEscapes ? unescape(raw) : raw;
    if (end.hasSurrogates && !value.isWellFormed()) {
      this.#report(`half a character (a lone surrogate) in ${found(value)}`);
    }
    return value;
  }

  #readPlainNumber(): number | undefined {
    const end = plainNumberEnd(this.#text, this.#at);
    if (end === 0) return undefined;
    const value = digitsValue(this.#text, this.#at, end);
    this.#at = end;
    return value;
  }

  #readNumber(end: NumberEnd): number {
    const start = this.#at;
    this.#at = end.at;
    if (end.kind === 'broken') return this.#stop(end.message);
    if (!Number.isFinite(end.value)) {
      const raw = this.#text.slice(start, end.at);
      this.#problems.addOnce(
        this.#place(),
        () => `expected a finite number, found ${shortened(raw)}`,
      );
    }
    return end.value;
  }

  #enter(): void {
    if (this.#depth === MAX_DEPTH) {
      throw new Stop({ kind: 'too-deep', limit: MAX_DEPTH, ...this.#position() });
    }
    this.#containers += 1;
    if (this.#containers > MAX_CONTAINERS) {
      throw new Stop({ kind: 'too-many-parts', limit: MAX_CONTAINERS, ...this.#position() });
    }
    this.#steps[this.#depth] = null;
    this.#depth += 1;
  }

  #leave<Value>(value: Value): Value {
    this.#depth -= 1;
    this.#at += 1;
    return value;
  }

  /** Steps over a bracket or comma and the space after it; the code of what stands there. */
  #next(): number {
    this.#at += 1;
    return this.#skipSpace();
  }

  #skipSpace(): number {
    for (;;) {
      const code = this.#code();
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code;
      this.#at += 1;
    }
  }

  #code(): number {
    return this.#text.charCodeAt(this.#at);
  }

  #takes(word: string): boolean {
    if (!this.#text.startsWith(word, this.#at)) return false;
    this.#at += word.length;
    return true;
  }

  #place(): Place {
    return this.#steps
      .slice(0, this.#depth)
      .reduce<Place>((place, step) => (step === null ? place : placeIn(place, step)), null);
  }

  #report(message: string): void {
    this.#problems.add(this.#place(), () => message);
  }

  #stop(message: string): never {
    const isCut = this.#at >= this.#text.length && this.#at > 0;
    throw new Stop({
      kind: 'not-json',
      message: isCut ? `the file ends too early: ${message}. It may have been cut short` : message,
      ...this.#position(),
    });
  }

  #position(): TextPosition {
    return { ...textPosition(this.#text, this.#at), place: placeText(this.#place()) };
  }
}
