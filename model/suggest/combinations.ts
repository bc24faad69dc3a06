import { at, item } from '../exposure/numbers.ts';

/** So many mitigations may be chosen on one deployment: they interact, so that every set of them is worked out. */
export const MOST_ON_A_DEPLOYMENT = 3;

/**
 * Every set of at most so many of some candidates, smaller ones first, each in ascending order; the empty one included.
 * Deterministic.
 *
 * Example: of 2 and 5 → [], [2], [5], [2, 5].
 */
export function combinationsOf(
  candidates: readonly number[],
  most = MOST_ON_A_DEPLOYMENT,
): readonly (readonly number[])[] {
  const sets: (readonly number[])[] = [[]];
  let from = 0;
  for (let size = 1; size <= Math.min(most, candidates.length); size += 1) {
    const until = sets.length;
    for (; from < until; from += 1) {
      const smaller = item(sets, from);
      const last = smaller.at(-1);
      const start = last === undefined ? 0 : candidates.indexOf(last) + 1;
      for (let place = start; place < candidates.length; place += 1) {
        sets.push([...smaller, at(candidates, place)]);
      }
    }
  }
  return sets;
}

/**
 * How many sets of at most so many there are among so many candidates.
 *
 * Example: among 4, at most 3: 1 + 4 + 6 + 4 = 15.
 */
export function combinationCount(candidates: number, most = MOST_ON_A_DEPLOYMENT): number {
  let count = 0;
  let ways = 1;
  for (let size = 0; size <= Math.min(most, candidates); size += 1) {
    count += ways;
    ways = (ways * (candidates - size)) / (size + 1);
  }
  return count;
}
