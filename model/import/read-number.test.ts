import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessNumberStyle, readNumber, saysNothing } from './read-number.ts';

describe('a number', () => {
  test.each([
    ['1234.56', 1234.56, undefined],
    ['1,234.56', 1234.56, undefined],
    ['1.234,56', undefined, 1234.56],
    ['1200', 1200, 1200],
    ['1,200', 1200, 1.2],
    ['1.200', 1.2, 1200],
    ['$1,200', 1200, 1.2],
    ['1 200,50 €', undefined, 1200.5],
    ['1\u202f200', 1200, 1200],
    ["1'200.5", 1200.5, undefined],
    ['EUR 12k', 12_000, 12_000],
    ['US$ 1.2M', 1_200_000, undefined],
    ['3 bn', 3e9, 3e9],
    ['(1,200)', -1200, -1.2],
    ['1200-', -1200, -1200],
    ['−5', -5, -5],
    ['90%', 0.9, 0.9],
    ['7.5%', 0.075, undefined],
    ['1e3', 1000, 1000],
    ['1,2,3', undefined, undefined],
    ['12,34', undefined, 12.34],
    ['a lot', undefined, undefined],
    ['NaN', undefined, undefined],
    ['0x10', undefined, undefined],
    ['--1', undefined, undefined],
    ['', undefined, undefined],
  ])('written %j is read in each style', (text, point, comma) => {
    expect([readNumber(text, 'point', true), readNumber(text, 'comma', true)]).toEqual([
      point,
      comma,
    ]);
  });

  test('has a suffix only where an amount may have one', () => {
    expect(readNumber('12k', 'point', false)).toBeUndefined();
  });

  test('is read as exactly as it was written, in either style', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const plain = String(number);
        expect(readNumber(plain, 'point', true)).toBe(number + 0);
        expect(readNumber(plain.replace('.', ','), 'comma', true)).toBe(number + 0);
      }),
    );
  });
});

test('the style is told by what can be read in one alone, and left open by the rest', () => {
  expect(guessNumberStyle(['1.234', '1,5'])).toBe('comma');
  expect(guessNumberStyle(['1,234', '1.5'])).toBe('point');
  expect(guessNumberStyle(['1,234', '1200', 'n/a'])).toBeNull();
  expect(guessNumberStyle(['0.125'])).toBe('point');
});

test.each(['n/a', 'N.A.', '-', '–', '#N/A', 'tbd', '.', '?'])('%j says nothing', (text) => {
  expect(saysNothing(text)).toBe(true);
});

test.each(['NA', '0', 'none', 'no', '-1'])('%j says something', (text) => {
  expect(saysNothing(text)).toBe(false);
});
