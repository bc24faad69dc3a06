import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSame } from './same.ts';

describe('two values say the same', () => {
  test.each([
    [
      { a: 1, b: [1, { c: null }] },
      { b: [1, { c: null }], a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [0, -0],
    [JSON.parse('{"__proto__": 1}'), JSON.parse('{"__proto__": 1}')],
  ])('%j and %j', (left: unknown, right: unknown) => {
    expect(isSame(left, right)).toBe(true);
    expect(isSame(right, left)).toBe(true);
  });

  test('when one is the other written down and read again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSame(JSON.parse(JSON.stringify(value)), value)).toBe(true);
      }),
    );
  });
});

describe('two values differ', () => {
  test.each([
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: undefined }, { a: null }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [[], {}],
    [null, {}],
    ['1', 1],
    [JSON.parse('{"__proto__": 1}'), {}],
  ])('%j and %j', (left: unknown, right: unknown) => {
    expect(isSame(left, right)).toBe(false);
    expect(isSame(right, left)).toBe(false);
  });
});
