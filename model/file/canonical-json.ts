import { isObject } from './json-access.ts';

/**
 * A JSON value as RFC 8785 writes it: no spaces, keys sorted by their UTF-16 code units, numbers and
 * texts as ECMAScript writes them. The same content gives the same text whatever the order of its keys.
 * Fields that are `undefined` count as absent. Pure; the pieces come one after the other, so that a large
 * document need not stand in memory as one text.
 *
 * Throws on what JSON cannot say (a number that is not finite, half a character): `parseDocument` lets
 * none of it in.
 */
export function canonicalJson(value: unknown): string {
  const pieces: string[] = [];
  writeCanonical(value, (piece) => pieces.push(piece));
  return pieces.join('');
}

/** So deep lists and objects are written piece by piece; what lies deeper, an item of a list for one, as one text. */
const PIECED_DEPTH = 4;

/** The same, piece by piece. */
export function writeCanonical(value: unknown, write: (piece: string) => void): void {
  writePieces(value, write, new KeyOrders(), PIECED_DEPTH);
}

function writePieces(
  value: unknown,
  write: (piece: string) => void,
  orders: KeyOrders,
  depth: number,
): void {
  if (depth === 0 || !(Array.isArray(value) || isObject(value))) {
    write(canonicalText(value, orders));
    return;
  }
  const isList = Array.isArray(value);
  let comma = '';
  write(isList ? '[' : '{');
  for (const [key, inner] of isList ? value.entries() : presentEntries(value, orders)) {
    write(typeof key === 'number' ? comma : `${comma}${key.text}`);
    writePieces(inner, write, orders, depth - 1);
    comma = ',';
  }
  write(isList ? ']' : '}');
}

function* presentEntries(
  object: Readonly<Record<string, unknown>>,
  orders: KeyOrders,
): Generator<readonly [CanonicalKey, unknown]> {
  for (const key of orders.of(object)) {
    const value = object[key.name];
    if (value !== undefined) yield [key, value];
  }
}

function canonicalText(value: unknown, orders: KeyOrders): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalText(item, orders)).join(',')}]`;
  }
  if (!isObject(value)) return leafText(value);
  let text = '';
  for (const key of orders.of(value)) {
    const inner = value[key.name];
    if (inner === undefined) continue;
    text += `${text === '' ? '' : ','}${key.text}${canonicalText(inner, orders)}`;
  }
  return `{${text}}`;
}

/** A key with its text and colon. */
interface CanonicalKey {
  readonly name: string;
  readonly text: string;
}

/** The order of an object's keys, worked out once for all objects that have the same: items of a list mostly do. */
class KeyOrders {
  readonly #known = new Map<string, readonly CanonicalKey[]>();

  of(object: object): readonly CanonicalKey[] {
    const names = Object.keys(object);
    let shape = '';
    // With its length before it no key runs into the next, whatever characters it has.
    for (const name of names) shape += `${String(name.length)} ${name}`;
    const known = this.#known.get(shape);
    if (known !== undefined) return known;
    const sorted = names
      .sort((left, right) => (left < right ? -1 : 1))
      .map((name) => ({ name, text: `${leafText(name)}:` }));
    this.#known.set(shape, sorted);
    return sorted;
  }
}

function leafText(value: unknown): string {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('canonical JSON has no lone surrogates');
    return JSON.stringify(value);
  }
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
