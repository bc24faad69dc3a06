import { expect, test } from 'vitest';
import {
  describeLoss,
  distributionOf,
  maximum,
  quantile,
  standardDeviation,
  tailMean,
} from './summary.ts';
import { quantilesOf } from './weighted-quantile.ts';

function states(pairs: readonly (readonly [value: number, probability: number])[]) {
  return {
    values: Float64Array.from(pairs, ([value]) => value),
    probabilities: Float64Array.from(pairs, ([, probability]) => probability),
  };
}

test('CVaR splits the atom (AORDA portfolio safeguard help)', () => {
  const losses = [-1, -31, 14, 21, 5, 9, -5, 1].map((loss) => [loss, 1 / 8] as const);
  expect(tailMean(distributionOf(states(losses)), 0.15)).toBeCloseTo(19.8333, 4);
});

test('a quantile is reached within 1e-9 of its probability', () => {
  const nearly = distributionOf(
    states([
      [0, 0.95 - 5e-10],
      [1, 0.05 + 5e-10],
    ]),
  );
  expect(quantile(nearly, 0.95)).toBe(0);
  const short = distributionOf(
    states([
      [0, 0.95 - 5e-9],
      [1, 0.05 + 5e-9],
    ]),
  );
  expect(quantile(short, 0.95)).toBe(1);
});

test('standard deviation of one in ten', () => {
  expect(
    standardDeviation(
      distributionOf(
        states([
          [0, 0.9],
          [100, 0.1],
        ]),
      ),
    ),
  ).toBeCloseTo(30, 12);
});

test('amounts that differ by rounding only are one point of the curve, one maximum, and not over the tolerance', () => {
  const close = distributionOf(
    states([
      [0, 0.5],
      [1e6, 0.25],
      [1e6 + 1e-5, 0.25],
    ]),
  );
  const loss = describeLoss(close, 5e5, 1e6);
  expect(loss.exceedance).toEqual([
    [0, 1],
    [1e6, 0.5],
  ]);
  // Of amounts that count as equal, the largest: the specification says the largest x.
  expect(loss.max).toBe(1e6 + 1e-5);
  expect(loss.overTolerance).toBe(0);
});

test('what happens with less than 1e-9 is not the maximum', () => {
  const rare = distributionOf(
    states([
      [0, 1 - 1e-10],
      [5, 1e-10],
    ]),
  );
  expect(describeLoss(rare, 0, undefined).max).toBe(0);
});

test('a curve has at most 200 points and keeps both ends', () => {
  const many = Array.from({ length: 1000 }, (_, place) => [place, 1 / 1000] as const);
  const { exceedance } = describeLoss(distributionOf(states(many)), 0, undefined);
  expect(exceedance).toHaveLength(200);
  expect(exceedance[0]).toEqual([0, 1]);
  expect(exceedance.at(-1)?.[0]).toBe(999);
});

test('quantiles found by bins are those of the sorted distribution', () => {
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const many = Array.from(
    { length: 20_000 },
    () => [Math.floor(next() * 300) ** 2, 1 / 20_000] as const,
  );
  const all = states(many);
  const qs = [0, 0.05, 0.5, 0.95, 1];
  expect(quantilesOf(all, qs)).toEqual(qs.map((q) => quantile(distributionOf(all), q)));
  const flat = states(many.map(([, probability]) => [7, probability]));
  expect(quantilesOf(flat, qs)).toEqual([7, 7, 7, 7, 7]);
});

test('the maximum is the largest of amounts that follow each other closely, not the end of their chain', () => {
  const values = Float64Array.from([230, 230.4, 230.8]);
  const probabilities = Float64Array.from([0.5, 0.3, 0.2]);
  expect(maximum({ values, probabilities }, 0.5)).toBe(230.8);
});

test('an amount too unlikely by itself is the maximum with those that count as equal to it', () => {
  const values = Float64Array.from([100, 200, 200.1]);
  const probabilities = Float64Array.from([1 - 1.2e-9, 0.6e-9, 0.6e-9]);
  expect(maximum({ values, probabilities }, 0.5)).toBe(200.1);
  expect(maximum({ values, probabilities }, 0)).toBe(200);
});
