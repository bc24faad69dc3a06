import { floatAt } from './numbers.ts';
import type { SummaryError } from './result.ts';
import { standardDeviation, TAIL, type Distribution } from './summary.ts';

/** How many standard deviations of a trial count the wide look at a quantile takes. */
const WIDE = 4;
/** So few distinct values in that look are steps rather than a slope. */
const FEW_STEPS = 8;

/** An amount that was sampled. */
export interface Sample {
  readonly distribution: Distribution;
  readonly trials: number;
  /** How far apart its values may lie at most, drawn or not. */
  readonly range: number;
}

/**
 * The standard errors of the figures of a distribution that was sampled with so many independent trials: of the
 * standard deviation by its fourth moment, of a quantile by how far the order statistics a standard deviation of
 * the count away lie apart, of CVaR by the spread of what lies beyond the 95th percentile. What did not come up in so
 * many trials may still happen about once in as many, as far off as anything can be: that is counted in.
 * Source: the delta method; Serfling 1980; for CVaR Trindade et al. 2007.
 */
export function errorsOf(sample: Sample): SummaryError {
  const quantileError = (q: number) => errorOfQuantile(sample.distribution, sample.trials, q);
  return {
    sd: errorOfDeviation(sample),
    p05: quantileError(0.05),
    p50: quantileError(0.5),
    p95: quantileError(0.95),
    cvar95: errorOfTail(sample),
  };
}

/** Of a share of the trials: never 0, as what did not come up in so many trials may still happen. */
export function errorOfProbability(probability: number, trials: number): number {
  const cautious = (probability * trials + 1) / (trials + 2);
  return Math.sqrt((cautious * (1 - cautious)) / trials);
}

/** √((m₄ − m₂²) / n) / (2 √m₂), with central moments, and what one value that was missed would add. */
export function errorOfDeviation({ distribution, trials, range }: Sample): number {
  const sd = standardDeviation(distribution);
  const missed = Math.hypot(sd, range / Math.sqrt(trials)) - sd;
  if (sd === 0) return missed;
  const { values, probabilities } = distribution;
  let mean = 0;
  for (let rank = 0; rank < values.length; rank += 1) {
    mean += floatAt(values, rank) * floatAt(probabilities, rank);
  }
  // In units of the standard deviation, as the fourth power of money is a large number.
  let fourth = 0;
  for (let rank = 0; rank < values.length; rank += 1) {
    fourth += ((floatAt(values, rank) - mean) / sd) ** 4 * floatAt(probabilities, rank);
  }
  return Math.hypot((sd * Math.sqrt(Math.max(0, fourth - 1) / trials)) / 2, missed);
}

/** Of the mean of an amount: √(variance / n), and what one value that was missed would add. */
export function errorOfMean({ distribution, trials, range }: Sample): number {
  return Math.hypot(standardDeviation(distribution) / Math.sqrt(trials), range / trials);
}

/**
 * Half the distance of the order statistics one standard deviation of the count away. Where there are only a few
 * values around, the quantile may have jumped to a neighbour: then the wide look, in full.
 */
export function errorOfQuantile(distribution: Distribution, trials: number, q: number): number {
  const step = Math.sqrt((q * (1 - q)) / trials);
  const { values } = distribution;
  const rank = (probability: number) => rankOfQuantile(distribution, probability);
  const narrow = (floatAt(values, rank(q + step)) - floatAt(values, rank(q - step))) / 2;
  const [low, high] = [rank(q - WIDE * step), rank(q + WIDE * step)];
  const isSteps = high - low <= FEW_STEPS;
  const wide = (floatAt(values, high) - floatAt(values, low)) / (isSteps ? WIDE : 2 * WIDE);
  return Math.max(narrow, wide);
}

function rankOfQuantile({ probabilities }: Distribution, q: number): number {
  let below = 0;
  for (let rank = 0; rank < probabilities.length; rank += 1) {
    below += floatAt(probabilities, rank);
    if (below >= q) return rank;
  }
  return probabilities.length - 1;
}

/**
 * The standard deviation of max(0, x − p95) / 5%, over √n, with p95 taken a standard deviation of its count lower: an
 * amount just below the tail may belong to it. And what one value that was missed would add to the tail.
 */
function errorOfTail({ distribution, trials, range }: Sample): number {
  const { values, probabilities } = distribution;
  const step = Math.sqrt((TAIL * (1 - TAIL)) / trials);
  const from = floatAt(values, rankOfQuantile(distribution, 1 - TAIL - step));
  let mean = 0;
  let square = 0;
  for (let rank = values.length - 1; rank >= 0 && floatAt(values, rank) > from; rank -= 1) {
    const beyond = (floatAt(values, rank) - from) / TAIL;
    mean += beyond * floatAt(probabilities, rank);
    square += beyond ** 2 * floatAt(probabilities, rank);
  }
  const seen = Math.max(0, square - mean ** 2) / trials;
  return Math.hypot(Math.sqrt(seen), range / (TAIL * trials));
}
