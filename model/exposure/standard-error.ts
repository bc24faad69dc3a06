import { floatAt } from './numbers.ts';
import type { SummaryError } from './result.ts';
import { standardDeviation, TAIL, type Distribution } from './summary.ts';

/** How many standard deviations of a trial count the wide look at a quantile takes. */
const WIDE = 4;
/** So few distinct values in that look are steps rather than a slope. */
const FEW_STEPS = 8;

/**
 * The standard errors of the figures of a distribution that was sampled with so many independent trials: of the
 * standard deviation by its fourth moment, of a quantile by how far the order statistics a standard deviation of
 * the count away lie apart, of CVaR by the spread of what lies beyond the 95th percentile.
 * Source: the delta method; Serfling 1980; for CVaR Trindade et al. 2007.
 */
export function errorsOf(distribution: Distribution, trials: number, p95: number): SummaryError {
  const quantileError = (q: number) => errorOfQuantile(distribution, trials, q);
  return {
    sd: errorOfDeviation(distribution, trials),
    p05: quantileError(0.05),
    p50: quantileError(0.5),
    p95: quantileError(0.95),
    cvar95: Math.max(errorOfTail(distribution, trials, p95), 0),
  };
}

/** Of a share of the trials: never 0, as what did not come up in so many trials may still happen. */
export function errorOfProbability(probability: number, trials: number): number {
  const cautious = (probability * trials + 1) / (trials + 2);
  return Math.sqrt((cautious * (1 - cautious)) / trials);
}

/** √((m₄ − m₂²) / n) / (2 √m₂), with central moments. */
export function errorOfDeviation(distribution: Distribution, trials: number): number {
  const sd = standardDeviation(distribution);
  if (sd === 0) return 0;
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
  return (sd * Math.sqrt(Math.max(0, fourth - 1) / trials)) / 2;
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

/** The standard deviation of max(0, x − p95) / 5%, over √n. */
function errorOfTail({ values, probabilities }: Distribution, trials: number, p95: number): number {
  let mean = 0;
  let square = 0;
  for (let rank = values.length - 1; rank >= 0 && floatAt(values, rank) > p95; rank -= 1) {
    const beyond = (floatAt(values, rank) - p95) / TAIL;
    mean += beyond * floatAt(probabilities, rank);
    square += beyond ** 2 * floatAt(probabilities, rank);
  }
  return Math.sqrt(Math.max(0, square - mean ** 2) / trials);
}
