import { addAt, at } from './numbers.ts';
import { distributionOf, quantile, type States } from './summary.ts';

const BINS = 4096;

/**
 * Quantiles of a random amount without sorting all its states: they are counted into bins first, and only the
 * bin a quantile falls into is sorted. The same figures as `quantile` of the sorted distribution.
 */
export function quantilesOf(states: States, qs: readonly number[]): readonly number[] {
  const { values, probabilities } = states;
  if (values.length <= BINS) {
    const distribution = distributionOf(states);
    return qs.map((q) => quantile(distribution, q));
  }
  let lowest = Infinity;
  let highest = -Infinity;
  for (let state = 0; state < values.length; state += 1) {
    const value = at(values, state);
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const scale = highest > lowest ? BINS / (highest - lowest) : 0;
  const binOf = (value: number) => Math.min(BINS - 1, Math.floor((value - lowest) * scale));
  const mass = new Float64Array(BINS);
  for (let state = 0; state < values.length; state += 1) {
    addAt(mass, binOf(at(values, state)), at(probabilities, state));
  }
  return qs.map((q) => quantileInBins(states, mass, binOf, q));
}

function quantileInBins(
  states: States,
  mass: Float64Array,
  binOf: (value: number) => number,
  q: number,
): number {
  const { values, probabilities } = states;
  let below = 0;
  // The tolerance of a quantile may be used up by a bin's sum: look into the bin before it is passed.
  for (let bin = 0; bin < BINS; bin += 1) {
    const next = below + at(mass, bin);
    if (at(mass, bin) > 0 && (next >= q - QUANTILE_SLACK || bin === BINS - 1)) {
      const inBin: number[] = [];
      const weights: number[] = [];
      for (let state = 0; state < values.length; state += 1) {
        if (binOf(at(values, state)) !== bin) continue;
        inBin.push(at(values, state));
        weights.push(at(probabilities, state));
      }
      const own = distributionOf({
        values: Float64Array.from(inBin),
        probabilities: Float64Array.from(weights),
      });
      return quantile(own, q - below);
    }
    below = next;
  }
  return at(values, 0);
}

const QUANTILE_SLACK = 1e-9;
