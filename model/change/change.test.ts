import { describe, expect, test } from 'vitest';
import { changeSchema } from './change.ts';

function updateWith(set: unknown) {
  const change = { kind: 'update', collection: 'vendors', id: 'v', set, unset: [] };
  return changeSchema.safeParse(change);
}

/** Lists in lists, so many deep. */
function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

describe('a change that arrives', () => {
  test('keeps every field, whatever its name', () => {
    const set: unknown = JSON.parse('{"__proto__": {"__proto__": [1]}, "constructor": 2}');
    const parsed = updateWith(set);
    expect(JSON.stringify(parsed.data)).toContain(
      '{"__proto__":{"__proto__":[1]},"constructor":2}',
    );
  });

  test.each([
    ['no number', { a: Number.NaN }],
    ['a number that is not finite', { a: [Infinity] }],
    ['half a character', { a: 'x\ud83d' }],
    ['half a character in a name', { a: { 'x\ud83d': 1 } }],
    ['a date', { a: new Date(0) }],
    ['a function', { a: () => 1 }],
    ['nothing set', { a: undefined }],
    ['a hole in a list', { a: [undefined] }],
    ['a list for the fields', [1]],
    ['more levels than a file may have', { a: nested(200) }],
  ])('is refused with %s', (_what, set) => {
    expect(updateWith(set).success).toBe(false);
  });

  test('may nest as deep as a file', () => {
    expect(updateWith({ a: nested(100) }).success).toBe(true);
  });

  test('may insert an item with fields that are undefined: they are absent', () => {
    const value = { id: 'v', name: 'V', note: undefined };
    const insert = { kind: 'insert', collection: 'vendors', id: 'v', position: 0, value };
    expect(changeSchema.safeParse(insert).success).toBe(true);
    expect(changeSchema.safeParse({ ...insert, position: Number.NaN }).success).toBe(false);
  });
});
