import { expect, test } from 'vitest';
import { leastOf, worthOfKnowing } from './decisions.ts';
import { distributionOf, maximum } from './summary.ts';

const mean = (totals: readonly number[], probabilities: readonly number[]) =>
  totals.reduce((sum, total, outcome) => sum + total * (probabilities[outcome] ?? 0), 0);

test('oil drilling (SAS/OR DTREE documentation): what learning the oil or the cost is worth', () => {
  const cost = { values: [150, 300, 500], p: [0.2, 0.6, 0.2] };
  const oil = { values: [0, 700, 1200], p: [0.5, 0.3, 0.2] };
  const meanCost = mean(cost.values, cost.p);
  const meanOil = mean(oil.values, oil.p);
  const none = [0, 0, 0];
  // Losses: what is spent less what is earned, weighted by the probability of the outcome; not to drill is 0.
  const byOil = oil.values.map((worth, place) => (meanCost - worth) * (oil.p[place] ?? 0));
  const byCost = cost.values.map((spent, place) => (spent - meanOil) * (cost.p[place] ?? 0));
  const worth = (totals: readonly number[], p: readonly number[]) =>
    worthOfKnowing({
      key: 'x',
      outcomeIds: ['a', 'b', 'c'],
      probabilities: Float64Array.from(p),
      totals: [Float64Array.from(totals), Float64Array.from(none)],
    });
  expect(byOil.reduce((sum, own) => sum + own, 0)).toBeCloseTo(-140, 9);
  expect(worth(byOil, oil.p)).toBeCloseTo(155, 9);
  expect(worth(byCost, cost.p)).toBeCloseTo(10, 9);
  const both = cost.values.flatMap((spent, a) =>
    oil.values.map((earned, b) => (spent - earned) * (cost.p[a] ?? 0) * (oil.p[b] ?? 0)),
  );
  const everything = worthOfKnowing({
    key: 'both',
    outcomeIds: both.map(String),
    probabilities: new Float64Array(9),
    totals: [Float64Array.from(both), new Float64Array(9)],
  });
  expect(everything).toBeCloseTo(155, 9);
});

test('a three-way tie (decision rules, textbook): regret 7 each, and knowing everything is worth 2.8', () => {
  const payoffs = [
    [10, 8, 6],
    [14, 15, 2],
    [7, 8, 9],
  ];
  const p = [0.2, 0.4, 0.4];
  const losses = payoffs.map((own) => Float64Array.from(own, (payoff) => -payoff));
  const least = leastOf(losses);
  [-7.6, -9.6, -8.2].forEach((expected, choice) => {
    expect(mean([...(losses[choice] ?? [])], p)).toBeCloseTo(expected, 9);
  });
  const regrets = losses.map((own) => {
    const values = own.map((loss, outcome) => loss - (least[outcome] ?? 0));
    return maximum(distributionOf({ values, probabilities: Float64Array.from(p) }), 0);
  });
  expect(regrets).toEqual([7, 7, 7]);
  const worth = worthOfKnowing({
    key: 'weather',
    outcomeIds: ['a', 'b', 'c'],
    probabilities: Float64Array.from(p),
    totals: losses.map((own) => own.map((loss, outcome) => loss * (p[outcome] ?? 0))),
  });
  expect(worth).toBeCloseTo(2.8, 9);
});
