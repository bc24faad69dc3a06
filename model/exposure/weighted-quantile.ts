import { floatAt } from './numbers.ts';
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
  const wanted = qs.map((q) => binOfQuantile(bins, q));
  const members = gather(
    states,
    bins,
    wanted.map(({ bin }) => bin),
  );
  return wanted.map(({ bin, below }, place) => {
    const own = members.get(bin);
    return own ? quantile(distributionOf(own), (qs[place] ?? 0) - below) : floatAt(values, 0);
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

/** The states in some of the bins. */
function gather(
  { values, probabilities }: States,
  { lowest, scale, mass }: Bins,
  wanted: readonly number[],
): ReadonlyMap<number, States> {
  const isWanted = new Uint8Array(mass.length);
  for (const bin of wanted) isWanted[bin] = 1;
  const found = new Map(wanted.map((bin) => [bin, emptyStates()]));
  for (let state = 0; state < values.length; state += 1) {
    const value = floatAt(values, state);
    const bin = ((value - lowest) * scale) | 0;
    if (isWanted[bin] === 0) continue;
    const own = found.get(bin);
    own?.values.push(value);
    own?.probabilities.push(floatAt(probabilities, state));
  }
  return new Map(
    [...found].map(([bin, own]) => [
      bin,
      {
        values: Float64Array.from(own.values),
        probabilities: Float64Array.from(own.probabilities),
      },
    ]),
  );
}

function emptyStates(): { readonly values: number[]; readonly probabilities: number[] } {
  return { values: [], probabilities: [] };
}
