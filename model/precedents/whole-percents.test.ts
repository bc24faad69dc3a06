import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePercents } from './whole-percents.ts';

test('points left over go to the largest remainders', () => {
  expect(wholePercents([0.412, 0.333, 0.255])).toEqual([0.41, 0.33, 0.26]);
  expect(wholePercents([1 / 3, 1 / 3, 1 / 3])).toEqual([0.34, 0.33, 0.33]);
  expect(wholePercents([0.29, 0.58, 0.13])).toEqual([0.29, 0.58, 0.13]);
});

test('whole percents sum to 1, each within a point of its share', () => {
  const weights = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(weights, (drawn) => {
      const total = drawn.reduce((sum, weight) => sum + weight, 0);
      const shares = drawn.map((weight) => weight / total);
      const rounded = wholePercents(shares);
      expect(rounded.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      for (const [place, share] of shares.entries()) {
        expect(Math.abs((rounded[place] ?? 0) - share)).toBeLessThan(0.01 + 1e-9);
      }
    }),
  );
});
