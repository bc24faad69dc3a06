import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { hashOfJson } from './content-hash.ts';
import { isObject } from './json-access.ts';

describe('canonical JSON', () => {
  test('is that of the example in RFC 8785, section 3.2.2', () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('sorts keys by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const sorted: unknown = JSON.parse(canonicalJson(value));
    expect(Object.values(isObject(sorted) ? sorted : {})).toEqual([
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test('says what the value says, absent and undefined fields alike', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonicalJson({ a: undefined, b: -0, ['__proto__']: 1 })).toBe('{"__proto__":1,"b":0}');
  });

  test('is whole however long its texts are, and wherever a chunk of it ends', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'é',
      '\u{1f600}',
      '"',
      '\\',
      '\n',
      '\u007f',
    );
    const long = fc.tuple(piece, fc.integer({ min: 0, max: 70_000 }), piece);
    fc.assert(
      fc.property(fc.array(long, { minLength: 1, maxLength: 5 }), (pieces) => {
        const texts = pieces.map(([first, length, last]) => first + 'x'.repeat(length) + last);
        const whole = createHash('sha256').update(JSON.stringify(texts)).digest('hex');
        expect(canonicalJson(texts) === JSON.stringify(texts)).toBe(true);
        expect(hashOfJson(texts)).toBe(`sha256:${whole}`);
      }),
      { numRuns: 60 },
    );
  });

  test('throws on what JSON cannot say', () => {
    for (const value of [
      Number.NaN,
      [Number.POSITIVE_INFINITY],
      '\ud800',
      { '\udc00': 1 },
      [undefined],
    ]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });
});
