import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProblemList } from './problem.ts';
import { readJson } from './read-json.ts';

function read(text: string) {
  const problems = new ProblemList();
  const result = readJson(text, problems);
  return { ...result, problems: problems.listed };
}

describe('reading JSON', () => {
  test('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const value: unknown = JSON.parse(text);
        expect(read(text)).toEqual({ ok: true, value, problems: [] });
      }),
    );
  });

  test('gives the same number as JSON.parse, but no negative zero', () => {
    const numbers = ['0', '-0', '-0.0', '12', '-7.25', '1e3', '1E+3', '5e-324', '1.5E-2'];
    const exact = [
      '123456789012345',
      '1234567890123456',
      '9007199254740993',
      '0.1',
      '1e22',
      '1e23',
    ];
    for (const text of [...numbers, ...exact]) {
      const expected = Number(text);
      expect(read(text)).toEqual({ ok: true, value: expected + 0, problems: [] });
    }
  });

  test('reads long runs of digits as JSON.parse does', () => {
    expect(read('989581390321103315')).toEqual({
      ok: true,
      value: 989581390321103400,
      problems: [],
    });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (number) => {
        expect(read(String(number))).toEqual({ ok: true, value: Number(number) + 0, problems: [] });
      }),
    );
  });

  test('reads every number a double can be as written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(read(String(number))).toEqual({ ok: true, value: number + 0, problems: [] });
      }),
    );
  });

  test('keeps a key named __proto__ as data', () => {
    const result = read('{"a":{"__proto__":{"admin":true},"constructor":1}}');
    if (!result.ok) throw new Error('refused');
    expect(JSON.stringify(result.value)).toBe('{"a":{"__proto__":{"admin":true},"constructor":1}}');
    expect(Object.getPrototypeOf(result.value)).toBe(Object.prototype);
  });

  test('reports what other readers would understand differently, all of it, with places', () => {
    const text = String.raw`{"a":{"k":1,"k":2,"k":3},"b":["\ud800",{"\udc00x":1}],"c":[1e999,-1e999,NaN,-Infinity]}`;
    expect(read(text).problems).toEqual([
      { place: 'a.k', message: 'this key is there twice in one object' },
      { place: 'a.k', message: 'this key is there twice in one object' },
      { place: 'b[0]', message: String.raw`half a character (a lone surrogate) in "\ud800"` },
      { place: 'b[1]', message: String.raw`half a character (a lone surrogate) in "\udc00x"` },
      { place: 'c[0]', message: 'expected a finite number, found 1e999' },
      { place: 'c[1]', message: 'expected a finite number, found -1e999' },
      { place: 'c[2]', message: 'expected a finite number, found NaN' },
      { place: 'c[3]', message: 'expected a finite number, found -Infinity' },
    ]);
  });

  test('reports a key that is twice there when one is __proto__ or written with escapes', () => {
    expect(read(String.raw`{"__proto__":1,"__proto__":2,"a":1,"\u0061":2}`).problems).toEqual([
      { place: '__proto__', message: 'this key is there twice in one object' },
      { place: 'a', message: 'this key is there twice in one object' },
    ]);
  });

  test('takes whole characters, written out or escaped, for what they are', () => {
    expect(read(String.raw`["😀","\ud83d\ude00","\u00e9\n\"\\\/"]`)).toEqual({
      ok: true,
      value: ['😀', '😀', 'é\n"\\/'],
      problems: [],
    });
  });

  test.each([
    ['', 'the file is empty', 1, 1, ''],
    ['{"a":1,\n "b" 2}', '":" is expected after the key "b"', 2, 6, 'b'],
    ['{"a":[1,2\r\n,,3]}', 'a value is expected', 2, 2, 'a[2]'],
    ['{"a":1,}', 'a key in double quotes is expected', 1, 8, 'a'],
    ["{'a':1}", 'a key in double quotes is expected', 1, 2, ''],
    ['{"a":1 "b":2}', '"," or "}" is expected', 1, 8, 'a'],
    ['[1 2]', '"," or "]" is expected', 1, 4, '[0]'],
    ['{"a":01}', 'a number cannot start with 0', 1, 6, 'a'],
    ['[1.]', 'a digit is expected', 1, 4, '[0]'],
    ['[1e+]', 'a digit is expected', 1, 5, '[0]'],
    ['[+1]', 'a value is expected', 1, 2, '[0]'],
    ['[.5]', 'a value is expected', 1, 2, '[0]'],
    ['["a\nb"]', 'a line break or control character stands in a text', 1, 4, '[0]'],
    [String.raw`["\x"]`, 'this is not an escape JSON knows', 1, 3, '[0]'],
    [String.raw`["\u12g4"]`, 'this is not an escape JSON knows', 1, 3, '[0]'],
    ['[nul]', 'a value is expected', 1, 2, '[0]'],
    ['{} {}', 'something follows where the file should end', 1, 4, ''],
    ['{"é😀": tru}', 'a value is expected', 1, 8, '["é😀"]'],
    ['// no\n{}', 'a value is expected', 1, 1, ''],
  ])('says where %j stops being JSON', (text, message, line, column, place) => {
    const result = read(text);
    expect(result).toEqual({
      ok: false,
      problem: { kind: 'not-json', message, line, column, place },
      problems: [],
    });
  });

  test('says of every text that is cut short that it ends too early, and nothing else', () => {
    const text = '{"a":[1,{"b":"c😀"}],"d":-2.5e3,"e":[true,null]}';
    for (let length = 1; length < text.length; length += 1) {
      const result = read(text.slice(0, length));
      if (result.ok) throw new Error(`accepted ${text.slice(0, length)}`);
      expect(result.problem.kind).toBe('not-json');
    }
    const cut = read('{"a":[1,{"b":"c');
    expect(cut.ok ? null : cut.problem).toEqual({
      kind: 'not-json',
      message: 'the file ends too early: the closing quote is missing. It may have been cut short',
      line: 1,
      column: 16,
      place: 'a[1].b',
    });
  });

  test('reads 64 levels and refuses the 65th, however many follow', () => {
    expect(read('['.repeat(64) + ']'.repeat(64)).ok).toBe(true);
    for (const levels of [65, 1_000_000]) {
      const result = read('[\n'.repeat(levels));
      expect(result.ok ? null : result.problem).toEqual({
        kind: 'too-deep',
        limit: 64,
        line: 65,
        column: 1,
        place: '[0]'.repeat(64),
      });
    }
    expect(read('{"a":'.repeat(65)).ok).toBe(false);
  });
});
