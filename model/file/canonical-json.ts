import { isObject } from './json-access.ts';
import { Utf8Writer } from './utf8-writer.ts';

/**
 * A JSON value as RFC 8785 writes it: no spaces, keys sorted by their UTF-16 code units, numbers and
 * texts as ECMAScript writes them. The same content gives the same text whatever the order of its keys.
 * Fields that are `undefined` count as absent. Pure.
 *
 * Throws on what JSON cannot say (a number that is not finite, half a character): `parseDocument` lets
 * none of it in.
 */
export function canonicalJson(value: unknown): string {
  let text = '';
  const sink: Sink = {
    write: (piece) => {
      text += piece;
    },
    writeQuoted: (piece) => {
      text += JSON.stringify(piece);
    },
  };
  writeValue(value, sink, new KeyOrders());
  return text;
}

/** The same as UTF-8, in chunks that are only good until the call returns: a large document never stands there as one text. */
export function writeCanonical(value: unknown, write: (bytes: Uint8Array) => void): void {
  const writer = new Utf8Writer(write);
  writeValue(value, writer, new KeyOrders());
  writer.finish();
}

/** Where the pieces of a text go, one after the other. */
interface Sink {
  readonly write: (piece: string) => void;
  readonly writeQuoted: (piece: string) => void;
}

function writeValue(value: unknown, sink: Sink, orders: KeyOrders): void {
  if (typeof value === 'string') {
    sink.writeQuoted(wellFormed(value));
  } else if (Array.isArray(value)) {
    sink.write('[');
    for (let index = 0; index < value.length; index += 1) {
      if (index > 0) sink.write(',');
      writeValue(value[index], sink, orders);
    }
    sink.write(']');
  } else if (isObject(value)) {
    writeObject(value, sink, orders);
  } else {
    sink.write(leafText(value));
  }
}

function writeObject(
  object: Readonly<Record<string, unknown>>,
  sink: Sink,
  orders: KeyOrders,
): void {
  let before = '{';
  for (const { name, text } of orders.of(object)) {
    const value = object[name];
    if (value === undefined) continue;
    sink.write(before);
    sink.write(text);
    writeValue(value, sink, orders);
    before = ',';
  }
  sink.write(before === '{' ? '{}' : '}');
}

/** A key with its text and colon. */
interface CanonicalKey {
  readonly name: string;
  readonly text: string;
}

interface KnownOrder {
  readonly names: readonly string[];
  readonly sorted: readonly CanonicalKey[];
}

/** The order of an object's keys, worked out once for all objects that have the same: items of a list mostly do. */
class KeyOrders {
  readonly #known = new Map<string, KnownOrder>();
  /** Of each number of keys the last one asked for, which is mostly the next one too. */
  readonly #last = new Map<number, KnownOrder>();

  of(object: object): readonly CanonicalKey[] {
    const names = Object.keys(object);
    const last = this.#last.get(names.length);
    if (last?.names.every((name, at) => name === names[at]) === true) return last.sorted;
    const order = this.#find(names);
    this.#last.set(names.length, order);
    return order.sorted;
  }

  #find(names: readonly string[]): KnownOrder {
    // With its length before it no key runs into the next, whatever characters it has.
    const shape = names.map((name) => `${String(name.length)} ${name}`).join('');
    const known = this.#known.get(shape);
    if (known !== undefined) return known;
    const sorted = names
      .toSorted((left, right) => (left < right ? -1 : 1))
      .map((name) => ({ name, text: `${JSON.stringify(wellFormed(name))}:` }));
    const order = { names, sorted };
    this.#known.set(shape, order);
    return order;
  }
}

function wellFormed(text: string): string {
  if (text.isWellFormed()) return text;
  throw new TypeError('canonical JSON has no lone surrogates');
}

function leafText(value: unknown): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) {
      throw new TypeError('canonical JSON has no numbers that are not finite');
    }
    // As JSON.stringify has it, −0 as 0 too.
    return String(value);
  }
  if (value === null || typeof value === 'boolean') return String(value);
  throw new TypeError(`canonical JSON has no ${typeof value}`);
}
