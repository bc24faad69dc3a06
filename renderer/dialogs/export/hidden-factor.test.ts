import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenFactor, secretRandom } from './hidden-factor.ts';

test('the factor is far from 1 and within the limits, either way alike', () => {
  const random = fc.double({ min: 0, max: 0.4999999, noNaN: true });
  fc.assert(
    fc.property(random, (half) => {
      const down = hiddenFactor(half);
      expect(down).toBeGreaterThanOrEqual(1 / 8);
      expect(down).toBeLessThanOrEqual(Math.SQRT1_2);
      expect(hiddenFactor(half + 0.5) * down).toBeCloseTo(1, 5);
    }),
  );
});

test('the randomness is a number below 1, and another every time', () => {
  const drawn = Array.from({ length: 100 }, secretRandom);
  expect(new Set(drawn).size).toBe(100);
  for (const one of drawn) {
    expect(one).toBeGreaterThanOrEqual(0);
    expect(one).toBeLessThan(1);
  }
});
