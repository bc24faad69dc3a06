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

/** The same, piece by piece. */
export function writeCanonical(value: unknown, write: (piece: string) => void): void {
  if (Array.isArray(value)) writeList(value, write);
  else if (typeof value === 'object' && value !== null) writeObject(value, write);
  else write(leafText(value));
}

function writeList(list: readonly unknown[], write: (piece: string) => void): void {
  write('[');
  for (const [index, item] of list.entries()) {
    if (index > 0) write(',');
    writeCanonical(item, write);
  }
  write(']');
}

function writeObject(object: object, write: (piece: string) => void): void {
  const fields = Object.entries(object).filter(([, value]) => value !== undefined);
  fields.sort(([left], [right]) => (left < right ? -1 : 1));
  write('{');
  for (const [index, [key, value]] of fields.entries()) {
    if (index > 0) write(',');
    write(`${leafText(key)}:`);
    writeCanonical(value, write);
  }
  write('}');
}

function leafText(value: unknown): string {
  if (typeof value === 'string' && !value.isWellFormed()) {
    throw new TypeError('canonical JSON has no lone surrogates');
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError('canonical JSON has no numbers that are not finite');
  }
  const text: unknown = JSON.stringify(value);
  if (typeof text !== 'string') throw new TypeError(`canonical JSON has no ${typeof value}`);
  return text;
}
