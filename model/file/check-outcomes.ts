import { PROBABILITY_SUM_TOLERANCE, probabilitySchema } from '../values.ts';
import { checkUniqueIds } from './check-reference.ts';
import { listOf, numberOf } from './json-access.ts';
import { placeIn, type Place, type ProblemList } from './problem.ts';

/** The outcomes of one variable: ids given once, probabilities that sum to 1. */
export function checkOutcomes(variable: unknown, place: Place, problems: ProblemList): void {
  checkUniqueIds(variable, 'outcomes', place, problems);
  const outcomes = listOf(variable, 'outcomes');
  const shares = outcomes.map((outcome) => numberOf(outcome, 'probability') ?? Number.NaN);
  // One that is missing, no number or out of range is reported by itself: no sum can be said to be wrong.
  if (shares.length === 0 || !shares.every((share) => probabilitySchema.safeParse(share).success))
    return;
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) <= PROBABILITY_SUM_TOLERANCE) return;
  problems.add(
    placeIn(place, 'outcomes'),
    () => `the probabilities sum to ${Number(sum.toPrecision(12))}, not to 1`,
  );
}
