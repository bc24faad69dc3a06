import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from './json-pieces.ts';

const field = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor'));

test('a result as JSON is the result', () => {
  fc.assert(
    fc.property(fc.dictionary(field, fc.jsonValue()), (result) => {
      expect(jsonPieces(result).join('')).toBe(`${jsonPieces(result).join('').trimEnd()}\n`);
      expect(JSON.stringify(JSON.parse(jsonPieces(result).join('')))).toBe(JSON.stringify(result));
    }),
  );
});

test('fields, and the items of lists, stand on lines of their own', () => {
  const result = {
    method: 'exact',
    seed: undefined,
    loss: { max: 1, curve: [[1, 1]] },
    plans: [{ id: 'none' }],
    none: [],
  };
  expect(jsonPieces(result).join('')).toBe(`{
  "method": "exact",
  "loss": {
    "max": 1,
    "curve": [[1,1]]
  },
  "plans": [
    {"id":"none"}
  ],
  "none": []
}
`);
});

test.each([Number.NaN, Infinity, -Infinity])('%s is no answer', (number) => {
  expect(() => jsonPieces({ loss: { expected: number } })).toThrow(RangeError);
  expect(() => jsonPieces({ timeline: [{ day: 0, p05: number }] })).toThrow(RangeError);
  expect(() => jsonPieces({ evpi: number })).toThrow(RangeError);
});
