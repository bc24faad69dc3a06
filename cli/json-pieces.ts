/**
 * A result as JSON, laid out to be read as well: its fields one a line, and so the fields of an object in it
 * and the items of a list; what is deeper stays on the line. In pieces, since a list of millions must not
 * become one text; all of them at once, so that nothing is written of a result that turns out to be wrong.
 * Throws on a number that is not finite, of which JSON would make null.
 */
export function jsonPieces(result: object): readonly string[] {
  return [...bracketed('{}', fieldPieces(result, ''), ''), '\n'];
}

function* fieldPieces(result: object, indent: string): Generator<Iterable<string>> {
  for (const [field, value] of Object.entries(result)) {
    if (value !== undefined) yield fieldPiece(field, value, `${indent}  `);
  }
}

function* fieldPiece(field: string, value: unknown, indent: string): Generator<string> {
  yield `${JSON.stringify(field)}: `;
  if (indent.length > 2 || typeof value !== 'object' || value === null) yield compact(value);
  else if (Array.isArray(value)) yield* bracketed('[]', itemPieces(value), indent);
  else yield* bracketed('{}', fieldPieces(value, indent), indent);
}

function* itemPieces(list: readonly unknown[]): Generator<Iterable<string>> {
  for (const item of list) yield [compact(item)];
}

/** Parts between a pair of brackets, each on a line of its own. */
function* bracketed(
  pair: '[]' | '{}',
  parts: Iterable<Iterable<string>>,
  indent: string,
): Generator<string> {
  yield pair.charAt(0);
  let isEmpty = true;
  for (const part of parts) {
    yield `${isEmpty ? '' : ','}\n${indent}  `;
    yield* part;
    isEmpty = false;
  }
  yield isEmpty ? pair.charAt(1) : `\n${indent}${pair.charAt(1)}`;
}

function compact(value: unknown): string {
  return JSON.stringify(value, finite);
}

function finite(field: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`${field} is ${value}`);
  }
  return value;
}
