import * as fc from 'fast-check';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import type { Candidate } from './candidates.ts';
import { costOf, totalOf, worstWeights } from './choice.ts';
import { combinationsOf } from './combinations.ts';
import type { Effect } from './effects.ts';
import { GOOD_ENOUGH, highsSolver } from './highs-solver.ts';
import { gapOf, search } from './search.ts';

const solver = highsSolver(await loadHighs());

const STATES = 40;
const amounts = fc.array(fc.integer({ min: -300, max: 200 }), {
  minLength: STATES,
  maxLength: STATES,
});

/** Candidates by their costs, and effects of single ones, pairs and triples in each state. */
const instance = fc.record({
  costs: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 }),
  base: amounts,
  effects: fc.uniqueArray(
    fc.record({
      set: fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1, maxLength: 3 }),
      states: amounts,
    }),
    { maxLength: 8, selector: ({ set }) => [...set].sort((a, b) => a - b).join(' ') },
  ),
  budget: fc.integer({ min: 0, max: 800 }),
  crowd: fc.boolean(),
});

function effectOf(candidates: readonly number[], states: readonly number[]): Effect {
  const expected = states.reduce((sum, amount) => sum + amount, 0) / states.length;
  return { candidates, expected, states: Float64Array.from(states) };
}

test.each(['expected', 'cvar95'] as const)(
  '%s: the search finds the best of all choices',
  (aim) => {
    fc.assert(
      fc.property(instance, ({ costs, base, effects: made, budget, crowd }) => {
        const candidates = costs.map((cost): Candidate => ({
          mitigation: { kind: 'prequalify', deployments: 'all', switchDays: 0 },
          cost,
          plan: 'P',
        }));
        const all = costs.map((_, candidate) => candidate);
        const isCrowded = crowd && all.length > 3;
        const effects = {
          unchanged: effectOf([], base),
          effects: made
            .filter(({ set }) => set.every((candidate) => candidate < costs.length))
            .map(({ set, states }) =>
              effectOf(
                set.sort((a, b) => a - b),
                states,
              ),
            ),
          crowds: isCrowded ? [all] : [],
        };
        const choice = search({
          ...{ candidates, effects, budget, aim, solver, seconds: 60 },
          ...{ now: () => 0, onGap: () => undefined },
        });
        const totals = combinationsOf(all, isCrowded ? 3 : all.length)
          .filter((set) => costOf(candidates, set) <= budget)
          .map((set) => totalOf(candidates, effects, new Set(set), aim));
        const best = Math.min(...totals);
        const size = Math.max(1, Math.abs(best));
        expect(costOf(candidates, choice.chosen)).toBeLessThanOrEqual(budget);
        expect(choice.total - best).toBeLessThanOrEqual(GOOD_ENOUGH * size + 1e-6);
        expect(choice.bound).toBeLessThanOrEqual(best + 1e-4 * size);
        expect(gapOf(choice)).toBeLessThanOrEqual(2 * GOOD_ENOUGH + 1e-6);
      }),
      { numRuns: 150 },
    );
  },
);

test('the worst twentieth shares all weight, the state at its boundary in part', () => {
  const losses = Float64Array.from({ length: 30 }, (_, state) => (state * 7) % 30);
  const weights = worstWeights(losses);
  expect(weights[losses.indexOf(29)]).toBeCloseTo(2 / 3, 12);
  expect(weights[losses.indexOf(28)]).toBeCloseTo(1 / 3, 12);
  expect(weights.filter((weight) => weight > 0).length).toBe(2);
});

test('a search that finds nothing in its time leaves everything as it is, and proves nothing', () => {
  const candidates: readonly Candidate[] = [
    { mitigation: { kind: 'prequalify', deployments: 'all', switchDays: 0 }, cost: 1, plan: 'P' },
  ];
  const effects = {
    ...{ unchanged: effectOf([], [10]), effects: [effectOf([0], [-5])], crowds: [] },
  };
  const choice = search({
    ...{ candidates, effects, budget: 5, aim: 'expected', seconds: 1 },
    ...{ now: () => 0, onGap: () => undefined, solver: () => null },
  });
  expect(choice).toEqual({ chosen: [], total: 10, bound: Number.NEGATIVE_INFINITY });
});
