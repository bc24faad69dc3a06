import { at, floatAt } from './numbers.ts';
import { distributionOf, quantile, QUANTILE_TOLERANCE, type States } from './summary.ts';

/** At most so many bins; as many as states where they are fewer. */
const MOST_BINS = 8192;

/**
 * Quantiles of a random amount without sorting all its states: they are counted into bins first, and only the
 * bins that quantiles fall into are sorted. The same figures as `quantile` of the sorted distribution.
 */
export function quantilesOf(states: States, qs: readonly number[]): readonly number[] {
  const { values } = states;
  const bins = countIntoBins(states);
  return qs.map((q) => {
    const { bin, below } = binOfQuantile(bins, q);
    const members = gather(states, bins, bin);
    return members.values.length === 0 ? floatAt(values, 0) : quantileOfFew(members, q - below);
  });
}

interface Bins {
  readonly lowest: number;
  /** Bins per unit of the amount. */
  readonly scale: number;
  readonly mass: Float64Array;
}

function countIntoBins({ values, probabilities }: States): Bins {
  const count = Math.max(1, Math.min(values.length, MOST_BINS));
  let lowest = Infinity;
  let highest = -Infinity;
  for (let state = 0; state < values.length; state += 1) {
    const value = floatAt(values, state);
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  // A little less than all bins, so that the highest value is in the last one and not beyond.
  const scale = highest > lowest ? (count * (1 - 1e-12)) / (highest - lowest) : 0;
  const mass = new Float64Array(count);
  for (let state = 0; state < values.length; state += 1) {
    const bin = ((floatAt(values, state) - lowest) * scale) | 0;
    mass[bin] = floatAt(mass, bin) + floatAt(probabilities, state);
  }
  return { lowest, scale, mass };
}

/** The bin a quantile falls into, and the probability below it. */
function binOfQuantile(
  { mass }: Bins,
  q: number,
): { readonly bin: number; readonly below: number } {
  let below = 0;
  let last = { bin: 0, below: 0 };
  for (let bin = 0; bin < mass.length; bin += 1) {
    const own = floatAt(mass, bin);
    if (own === 0) continue;
    last = { bin, below };
    below += own;
    if (below >= q - QUANTILE_TOLERANCE) return last;
  }
  return last;
}

/** States in plain lists, as they are few. */
interface Members {
  readonly values: number[];
  readonly probabilities: number[];
}

/** The states in a bin. */
function gather({ values, probabilities }: States, { lowest, scale }: Bins, bin: number): Members {
  const members: Members = { values: [], probabilities: [] };
  for (let state = 0; state < values.length; state += 1) {
    const value = floatAt(values, state);
    if ((((value - lowest) * scale) | 0) !== bin) continue;
    members.values.push(value);
    members.probabilities.push(floatAt(probabilities, state));
  }
  return members;
}

/** So few states are put in order one by one. */
const FEW = 16;

function quantileOfFew({ values, probabilities }: Members, q: number): number {
  const count = values.length;
  if (count > FEW) {
    const states = {
      values: new Float64Array(values),
      probabilities: new Float64Array(probabilities),
    };
    return quantile(distributionOf(states), q);
  }
  let reached = 0;
  for (let rank = 0; rank < count; rank += 1) {
    let least = rank;
    for (let other = rank + 1; other < count; other += 1) {
      if (at(values, other) < at(values, least)) least = other;
    }
    const [value, probability] = [at(values, least), at(probabilities, least)];
    reached += probability;
    if (reached >= q - QUANTILE_TOLERANCE) return value;
    values[least] = at(values, rank);
    probabilities[least] = at(probabilities, rank);
    values[rank] = value;
  }
  return at(values, count - 1);
}
