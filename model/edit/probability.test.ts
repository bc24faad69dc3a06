import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certainOutcome, likeliestOutcome, withCertain, withProbability } from './probability.ts';

const three = [
  { id: 'a', probability: 0.5 },
  { id: 'b', probability: 0.3 },
  { id: 'c', probability: 0.2 },
];

describe('withProbability', () => {
  test('lets the others share the rest as they did before', () => {
    expect(withProbability(three, 'a', 0.75)).toEqual([
      { id: 'a', probability: 0.75 },
      { id: 'b', probability: 0.15 },
      { id: 'c', probability: 0.1 },
    ]);
  });
  test('shares equally among others that had nothing', () => {
    expect(withProbability(withCertain(three, 'a'), 'a', 0.5)).toEqual([
      { id: 'a', probability: 0.5 },
      { id: 'b', probability: 0.25 },
      { id: 'c', probability: 0.25 },
    ]);
  });
  test('keeps a single outcome certain', () => {
    expect(withProbability([{ id: 'a', probability: 1 }], 'a', 0.2)).toEqual([
      { id: 'a', probability: 1 },
    ]);
  });
  test('always adds up to 1, whatever is set, and leaves what it was given alone', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        weights,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (list, wanted, pick) => {
          const sum = list.reduce((total, weight) => total + weight, 0);
          fc.pre(sum > 1e-3);
          const outcomes = list.map((weight, index) => ({
            id: String(index),
            probability: weight / sum,
          }));
          const before = structuredClone(outcomes);
          const after = withProbability(outcomes, String(pick % list.length), wanted);
          const total = after.reduce((all, outcome) => all + outcome.probability, 0);
          expect(Math.abs(total - 1)).toBeLessThan(1e-9);
          expect(after.every((outcome) => outcome.probability >= 0)).toBe(true);
          expect(outcomes).toEqual(before);
        },
      ),
    );
  });
});

test('a certain outcome is the only one that can happen', () => {
  expect(certainOutcome(three)).toBeUndefined();
  expect(certainOutcome(withCertain(three, 'b'))).toEqual({ id: 'b', probability: 1 });
});

test('the likeliest is the first of equals', () => {
  expect(
    likeliestOutcome([
      { id: 'x', probability: 0.4 },
      { id: 'y', probability: 0.4 },
    ])?.id,
  ).toBe('x');
  expect(likeliestOutcome([])).toBeUndefined();
});
