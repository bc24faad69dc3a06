import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaBelow, betaQuantile } from './beta-distribution.ts';

const shares = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const parameters = fc.double({ min: 0.5, max: 200, noNaN: true });

describe('the chance that a Beta share is at most x', () => {
  /** By mpmath, betainc(a, b, 0, x, regularized=True). */
  test.each([
    [0.3, 2.5, 4.5, 0.406539016682459],
    [0.01, 0.5, 16.5, 0.432378667882283],
    [0.999, 40, 0.5, 0.777919867635688],
    [0.5, 500, 510, 0.623539756655669],
    [0.42, 17.5, 1, 2.551893713054673e-7],
    [0.1, 0.5, 0.5, 0.204832764699133],
  ])('is known at %d for (%d, %d)', (x, a, b, expected) => {
    expect(Math.abs(betaBelow(x, a, b) / expected - 1)).toBeLessThan(1e-12);
  });

  test('is a power where one of the parameters is 1', () => {
    fc.assert(
      fc.property(shares, parameters, (x, a) => {
        expect(betaBelow(x, a, 1)).toBeCloseTo(x ** a, 12);
        expect(betaBelow(x, 1, a)).toBeCloseTo(1 - (1 - x) ** a, 12);
      }),
    );
  });

  test('is 0 and 1 at the ends', () => {
    expect([betaBelow(0, 0.5, 3), betaBelow(1, 0.5, 3)]).toEqual([0, 1]);
  });
});

describe('the share that a chance lies below', () => {
  /** By SciPy, beta.ppf. */
  test.each([
    [0.05, 0.5, 1, 0.0025],
    [0.95, 3.5, 8, 0.537577282200638],
    [0.05, 10.5, 8, 0.378376917857071],
  ])('is known at %d for (%d, %d)', (chance, a, b, expected) => {
    expect(betaQuantile(chance, a, b)).toBeCloseTo(expected, 12);
  });

  test('goes back to the chance', () => {
    fc.assert(
      fc.property(shares, parameters, parameters, (chance, a, b) => {
        expect(betaBelow(betaQuantile(chance, a, b), a, b)).toBeCloseTo(chance, 9);
      }),
    );
  });
});
