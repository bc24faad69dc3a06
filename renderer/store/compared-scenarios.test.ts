import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../../model/examples/sample.ts';
import { comparedScenarios, defaultComparison, withCompared } from './compared-scenarios.ts';

const { scenarios } = sampleDocument();
const first = 'one-stays';

describe('what one would compare first', () => {
  test('is a branch with its parent', () => {
    expect(defaultComparison(scenarios, 'aws-follows')).toEqual({
      base: first,
      others: ['aws-follows'],
    });
  });

  test('is a scenario with its first branch', () => {
    expect(defaultComparison(scenarios, first)).toEqual({ base: first, others: ['clouds-watch'] });
  });

  test('is any other scenario where there is no branch', () => {
    expect(defaultComparison(scenarios, 'goes-dark')).toEqual({
      base: 'goes-dark',
      others: [first],
    });
  });

  test('is nothing while there are not two', () => {
    expect(defaultComparison(scenarios.slice(0, 1), first)).toBeNull();
    expect(defaultComparison([], null)).toBeNull();
  });
});

describe('a choice', () => {
  const compared = { base: 'a', others: ['b', 'c'] };

  test('takes the place of what stood there', () => {
    expect(withCompared(compared, 1, 'd')).toEqual({ base: 'a', others: ['b', 'd'] });
    expect(withCompared(compared, 'base', 'd')).toEqual({ base: 'd', others: ['b', 'c'] });
  });

  test('changes places with one that is compared already', () => {
    expect(withCompared(compared, 'base', 'c')).toEqual({ base: 'c', others: ['b', 'a'] });
    expect(withCompared(compared, 0, 'c')).toEqual({ base: 'a', others: ['c', 'b'] });
  });

  test('adds another behind the last', () => {
    expect(withCompared(compared, 2, 'd')).toEqual({ base: 'a', others: ['b', 'c', 'd'] });
  });
});

test('a scenario that is gone is compared no more; without a base nothing is', () => {
  const some = comparedScenarios(scenarios, { base: first, others: ['gone', 'aws-follows'] });
  expect(some?.others.map(({ id }) => id)).toEqual(['aws-follows']);
  expect(comparedScenarios(scenarios, { base: 'gone', others: [first] })).toBeNull();
  expect(comparedScenarios(scenarios, { base: first, others: ['gone'] })).toBeNull();
});
