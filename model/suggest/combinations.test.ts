import { expect, test } from 'vitest';
import { combinationCount, combinationsOf } from './combinations.ts';

test('every set of at most three, smaller ones first', () => {
  expect(combinationsOf([2, 5])).toEqual([[], [2], [5], [2, 5]]);
  expect(combinationsOf([1, 2, 3, 4], 2)).toEqual([
    ...[[], [1], [2], [3], [4]],
    ...[
      [1, 2],
      [1, 3],
      [1, 4],
      [2, 3],
      [2, 4],
      [3, 4],
    ],
  ]);
});

test.each([0, 1, 2, 3, 4, 9])('there are as many among %i as are counted', (count) => {
  const candidates = Array.from({ length: count }, (_, candidate) => candidate);
  const sets = combinationsOf(candidates);
  expect(new Set(sets.map(String)).size).toBe(sets.length);
  expect(sets.length).toBe(combinationCount(count));
});
