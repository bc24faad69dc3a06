import { addAt, floatAt, item } from '../exposure/numbers.ts';
import type { Candidate } from './candidates.ts';
import type { Effect, Effects } from './effects.ts';

/** The part of probability whose mean CVaR 95 is. */
const TAIL = 0.05;

/** What is to be made small: the expected total, or the mean of its worst 5%. Plan cost is in both. */
export type Aim = 'expected' | 'cvar95';

/** What a set of candidates costs. */
export function costOf(candidates: readonly Candidate[], chosen: Iterable<number>): number {
  let sum = 0;
  for (const candidate of chosen) sum += item(candidates, candidate).cost;
  return sum;
}

/** The total of a choice by the aim: loss and cost together; CVaR 95 over the sampled states. Exact for that sample. */
export function totalOf(
  candidates: readonly Candidate[],
  effects: Effects,
  chosen: ReadonlySet<number>,
  aim: Aim,
): number {
  const active = effects.effects.filter(({ candidates: own }) =>
    own.every((candidate) => chosen.has(candidate)),
  );
  const cost = costOf(candidates, chosen);
  if (aim === 'expected') {
    return active.reduce((sum, { expected }) => sum + expected, effects.unchanged.expected + cost);
  }
  const losses = lossesIn(effects.unchanged, active, () => 1);
  return cost + weightedSum(worstWeights(losses), losses);
}

/** The loss in each sampled state, with so much of each effect. */
export function lossesIn(
  unchanged: Effect,
  effects: readonly Effect[],
  shareOf: (place: number) => number,
): Float64Array {
  const losses = Float64Array.from(unchanged.states);
  effects.forEach(({ states }, place) => {
    const share = shareOf(place);
    if (share === 0) return;
    for (let state = 0; state < losses.length; state += 1) {
      addAt(losses, state, share * floatAt(states, state));
    }
  });
  return losses;
}

/**
 * The weights under which the mean of equally likely losses is their CVaR 95: the worst 5% share all weight, the one at
 * the boundary in part. Of all weights of at most 20 ÷ (number of states) each that sum to 1, these give the largest mean.
 * Deterministic.
 *
 * Example: of 30 losses, the largest has 2/3 of the weight and the next 1/3.
 */
export function worstWeights(losses: Float64Array): Float64Array {
  const weights = new Float64Array(losses.length);
  const most = 1 / (TAIL * losses.length);
  const worstFirst = Array.from(losses, (_, state) => state).sort(
    (a, b) => floatAt(losses, b) - floatAt(losses, a) || a - b,
  );
  let left = 1;
  for (const state of worstFirst) {
    const weight = Math.min(most, left);
    weights[state] = weight;
    left -= weight;
    if (left <= 1e-12) break;
  }
  return weights;
}

/** The sum of amounts times their weights. */
export function weightedSum(weights: Float64Array, amounts: Float64Array): number {
  let sum = 0;
  for (let state = 0; state < weights.length; state += 1) {
    sum += floatAt(weights, state) * floatAt(amounts, state);
  }
  return sum;
}
