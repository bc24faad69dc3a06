import { countFewValues } from './few-values.ts';
import type { Loss, LossSummary } from './result.ts';
import { addAt, floatAt } from './numbers.ts';

/** A random amount: in each joint state a value and a probability, which sum to 1. */
export interface States {
  readonly values: Float64Array;
  readonly probabilities: Float64Array;
}

/** A random amount as its distinct values, ascending, with the probability of each. */
export interface Distribution {
  readonly values: Float64Array;
  readonly probabilities: Float64Array;
}

/** How far short of q the probability may fall that a q-quantile has (spec/exposure-model.md §7). */
export const QUANTILE_TOLERANCE = 1e-9;
/** Amounts closer than this part of the largest count as equal where a figure compares them. */
const AMOUNT_TOLERANCE = 1e-9;
/** The maximum is what is reached with at least this probability. */
const MAXIMUM_PROBABILITY = 1e-9;
export const TAIL = 0.05;
const CURVE_POINTS = 200;

/** The distinct values of a random amount with their probabilities, ascending. */
export function distributionOf(states: States): Distribution {
  const sorted = states.values.slice().sort();
  let count = 0;
  for (let state = 0; state < sorted.length; state += 1) {
    const value = floatAt(sorted, state);
    if (count === 0 || value !== floatAt(sorted, count - 1)) {
      sorted[count] = value;
      count += 1;
    }
  }
  const values = sorted.slice(0, count);
  const probabilities = new Float64Array(count);
  for (let state = 0; state < states.values.length; state += 1) {
    addAt(
      probabilities,
      rankOf(values, floatAt(states.values, state)),
      floatAt(states.probabilities, state),
    );
  }
  return { values, probabilities };
}

/** The same where all states are equally likely, as trials are. Example: 3, 1, 1, 3 → 1 and 3 with 0.5 each. */
export function distributionOfTrials(trials: Float64Array): Distribution {
  const share = 1 / trials.length;
  const few = countFewValues(trials);
  if (few) {
    return {
      values: Float64Array.from(few, ({ value }) => value),
      probabilities: Float64Array.from(few, ({ count }) => count * share),
    };
  }
  const values = trials.slice().sort();
  const probabilities = new Float64Array(values.length);
  let count = 0;
  for (let trial = 0; trial < values.length; trial += 1) {
    const value = floatAt(values, trial);
    if (count === 0 || value !== floatAt(values, count - 1)) {
      values[count] = value;
      count += 1;
    }
    addAt(probabilities, count - 1, share);
  }
  return { values: values.subarray(0, count), probabilities: probabilities.subarray(0, count) };
}

/**
 * Everything section 7 says of a loss: expected value and standard deviation, quantiles, CVaR 95, maximum,
 * exceedance curve, and P(loss > tolerance) when a tolerance is given. Amounts in the currency.
 * Deterministic. `expected` is passed in, as the exact expected value has its own, shorter way.
 *
 * Example: losses 0 and 100 with 0.9 and 0.1 → sd 30, p50 0, p95 100, CVaR 95 100, maximum 100.
 */
export function describeLoss(
  distribution: Distribution,
  expected: number,
  tolerance: number | undefined,
): Loss {
  const spread = nearlyEqual(distribution);
  return {
    ...summarize(distribution, expected),
    ...(tolerance === undefined
      ? {}
      : { overTolerance: probabilityAbove(distribution, tolerance + spread) }),
    exceedance: exceedanceCurve(distribution, spread),
  };
}

/** The figures that a loss and a plan's total have in common. */
export function summarize(distribution: Distribution, expected: number): LossSummary {
  return {
    expected,
    sd: standardDeviation(distribution),
    p05: quantile(distribution, 0.05),
    p50: quantile(distribution, 0.5),
    p95: quantile(distribution, 0.95),
    cvar95: tailMean(distribution, TAIL),
    max: maximum(distribution, nearlyEqual(distribution)),
  };
}

/** √(Σ p · (x − mean)²), with the distribution's own mean. */
export function standardDeviation({ values, probabilities }: Distribution): number {
  let mean = 0;
  for (let rank = 0; rank < values.length; rank += 1) {
    mean += floatAt(values, rank) * floatAt(probabilities, rank);
  }
  let variance = 0;
  for (let rank = 0; rank < values.length; rank += 1) {
    variance += (floatAt(values, rank) - mean) ** 2 * floatAt(probabilities, rank);
  }
  return Math.sqrt(variance);
}

/** The smallest x with P(L ≤ x) ≥ q − 1e-9. q from 0 to 1. Example: 0 and 1 with 0.95 and 0.05, q 0.95 → 0. */
export function quantile({ values, probabilities }: Distribution, q: number): number {
  let below = 0;
  for (let rank = 0; rank < values.length; rank += 1) {
    below += floatAt(probabilities, rank);
    if (below >= q - QUANTILE_TOLERANCE) return floatAt(values, rank);
  }
  return floatAt(values, values.length - 1);
}

/**
 * The mean of the worst part of the probability (CVaR), the value at the boundary counted only as far as it
 * belongs to that part. `tail` from above 0 to 1.
 *
 * Example: −31, −5, −1, 1, 5, 9, 14, 21 equally likely, tail 0.15 → (21 · 0.125 + 14 · 0.025) / 0.15 = 19.8333.
 */
export function tailMean({ values, probabilities }: Distribution, tail: number): number {
  let missing = tail;
  let sum = 0;
  for (let rank = values.length - 1; rank >= 0 && missing > 0; rank -= 1) {
    const taken = Math.min(missing, floatAt(probabilities, rank));
    sum += taken * floatAt(values, rank);
    missing -= taken;
  }
  // What rounding left of the tail lies below the last state, and counts as that.
  return missing > 0 ? (sum + missing * floatAt(values, 0)) / tail : sum / tail;
}

/** The difference within which amounts count as equal: 1e-9 of the largest. */
export function nearlyEqual({ values }: Distribution): number {
  const largest = Math.max(
    Math.abs(floatAt(values, 0)),
    Math.abs(floatAt(values, values.length - 1)),
  );
  return AMOUNT_TOLERANCE * largest;
}

function probabilityAbove({ values, probabilities }: Distribution, amount: number): number {
  let sum = 0;
  for (let rank = values.length - 1; rank >= 0 && floatAt(values, rank) > amount; rank -= 1) {
    sum += floatAt(probabilities, rank);
  }
  return Math.min(1, sum);
}

/** The largest x with P(L ≥ x) ≥ 1e-9, what falls short of x by no more than the spread counted as x. */
export function maximum({ values, probabilities }: Distribution, spread: number): number {
  let reached = 0;
  let next = values.length - 1;
  for (let rank = values.length - 1; rank >= 0; rank -= 1) {
    const value = floatAt(values, rank);
    // What lies below by no more than the spread counts as equal, and so as reached.
    while (next >= 0 && floatAt(values, next) >= value - spread) {
      reached += floatAt(probabilities, next);
      next -= 1;
    }
    if (reached >= MAXIMUM_PROBABILITY) return value;
  }
  return floatAt(values, 0);
}

/** The same of states in any order: as a rule the largest value is probable enough, and nothing need be sorted. */
export function maximumOf(states: States, spread: number): number {
  const { values, probabilities } = states;
  let largest = -Infinity;
  for (let state = 0; state < values.length; state += 1) {
    largest = Math.max(largest, floatAt(values, state));
  }
  let reached = 0;
  for (let state = 0; state < values.length; state += 1) {
    if (floatAt(values, state) >= largest - spread) reached += floatAt(probabilities, state);
  }
  return reached >= MAXIMUM_PROBABILITY ? largest : maximum(distributionOf(states), spread);
}

/** [x, P(L ≥ x)] at the distinct losses, at most 200 of them, evenly by rank with both ends kept. */
function exceedanceCurve(
  { values, probabilities }: Distribution,
  spread: number,
): readonly (readonly [number, number])[] {
  const curve: [number, number][] = [];
  let above = 0;
  for (let rank = values.length - 1; rank >= 0; rank -= 1) {
    above += floatAt(probabilities, rank);
    const next = rank > 0 ? floatAt(values, rank - 1) : -Infinity;
    if (floatAt(values, rank) - next > spread)
      curve.push([floatAt(values, rank), Math.min(1, above)]);
  }
  curve.reverse();
  if (curve.length <= CURVE_POINTS) return curve;
  return Array.from({ length: CURVE_POINTS }, (_, point) => {
    const rank = Math.round((point * (curve.length - 1)) / (CURVE_POINTS - 1));
    return curve[rank] ?? [0, 0];
  });
}

/** The position of a value that is in the list. */
function rankOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (floatAt(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
