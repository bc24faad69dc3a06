import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskedAmount } from './amounts.ts';

const banded = { kind: 'banded' } as const;

test.each([
  [0, 0],
  [1, 1],
  [1.41, 1],
  [1.42, 2],
  [3.16, 2],
  [3.17, 5],
  [7.07, 5],
  [7.08, 10],
  [1_200_000, 1_000_000],
  [-36_500, -50_000],
  [0.0003, 0.0002],
  [1e15, 1e15],
])('the band of %d is %d', (amount, band) => {
  expect(maskedAmount(amount, banded)).toBe(band);
});

test('a scaled amount keeps its sign and stays within what the format holds', () => {
  const amounts = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents * 1000.01);
  fc.assert(
    fc.property(amounts, fc.double({ min: 0.125, max: 8, noNaN: true }), (amount, factor) => {
      const masked = maskedAmount(amount, { kind: 'scaled', factor });
      expect(Math.abs(masked)).toBe(Math.min(Math.abs(amount) * factor, 1e15));
      expect(Math.sign(masked) + 0).toBe(Math.sign(amount) + 0);
    }),
  );
});
