import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { withProbability } from '../edit/probability.ts';
import { stanceKey, type Scenario } from '../scenario.ts';
import { breakEvensOf } from './break-even.ts';
import type { VariableMoments } from './decisions.ts';
import { compile, evaluate } from './evaluate.ts';

/** Two outcomes and the totals of each plan in them. */
function variable(probability: number, ...totals: readonly (readonly [number, number])[]) {
  const moments: VariableMoments = {
    key: 'v:aws',
    outcomeIds: ['follow', 'diverge'],
    probabilities: Float64Array.of(probability, 1 - probability),
    totals: totals.map(([follow, diverge]) =>
      Float64Array.of(follow * probability, diverge * (1 - probability)),
    ),
  };
  return moments;
}

describe('break-even probabilities', () => {
  test('say from where on which plan is best', () => {
    const [follow, diverge] = breakEvensOf(['none', 'ready'], [variable(0.25, [10, 0], [6, 6])]);
    expect(follow).toMatchObject({ variable: 'v:aws', outcome: 'follow', probability: 0.25 });
    expect(follow?.best.map(({ plan }) => plan)).toEqual(['none', 'ready']);
    expect(follow?.best.map(({ from }) => from)).toEqual([0, expect.closeTo(0.6, 12)]);
    expect(diverge?.best.map(({ from }) => from)).toEqual([0, expect.closeTo(0.4, 12)]);
  });

  test('leave out a plan that is best nowhere', () => {
    const moments = variable(0.5, [10, 0], [6, 6], [9, 5], [1, 20]);
    const [follow] = breakEvensOf(['none', 'a', 'b', 'c'], [moments]);
    // 5 + 4p is never below both 10p and 6, and 20 − 19p is below 6 from 14/19.
    expect(follow?.best.map(({ plan }) => plan)).toEqual(['none', 'a', 'c']);
    expect(follow?.best.map(({ from }) => from)).toEqual([
      0,
      expect.closeTo(0.6, 12),
      expect.closeTo(14 / 19, 12),
    ]);
  });

  test('are none where one plan is best throughout, ties included, and for what is certain', () => {
    const certain: VariableMoments = {
      ...{ key: 'x', outcomeIds: ['only'], probabilities: Float64Array.of(1) },
      totals: [Float64Array.of(3), Float64Array.of(2)],
    };
    const plans = ['none', 'ready'];
    expect(breakEvensOf(plans, [certain])).toEqual([]);
    expect(breakEvensOf(plans, [variable(0.5, [10, 0], [9, 0])])).toEqual([]);
    expect(breakEvensOf(plans, [variable(0.5, [10, 0], [10, 0])])).toEqual([]);
  });

  test('of a stance are given that it is not moot', () => {
    const moments: VariableMoments = {
      key: 'v:aws',
      outcomeIds: ['moot', 'follow', 'diverge'],
      probabilities: Float64Array.of(0.5, 0.125, 0.375),
      totals: [Float64Array.of(0, 1.25, 0), Float64Array.of(1, 0.25, 0.75)],
    };
    const [follow] = breakEvensOf(['none', 'ready'], [moments]);
    expect(follow?.probability).toBe(0.25);
    // No plan: 5p; the plan: 1 + 1 either way.
    expect(follow?.best[1]?.from).toBeCloseTo(0.4, 12);
  });
});

test('at a break-even of the sample the two plans really cost the same', () => {
  const { workspace, scenarios } = sampleDocument();
  const scenario = scenarios.find(({ id }) => id === 'one-stays');
  if (scenario === undefined) throw new Error('the sample has lost its scenario');
  const evaluated = (changed: Scenario) => {
    const compiled = compile(workspace, changed);
    const exposure = compiled.ok ? evaluate(compiled.value) : compiled;
    if (!exposure.ok) throw new Error(exposure.problem.kind);
    return exposure.value;
  };
  const { breakEvens } = evaluated(scenario);
  expect(breakEvens.length).toBeGreaterThan(0);
  for (const { variable: key, outcome, best } of breakEvens) {
    const wanted = best[1]?.from ?? Number.NaN;
    const changed = <One extends { readonly outcomes: readonly Likely[] }>(one: One): One => ({
      ...one,
      outcomes: withProbability(one.outcomes, outcome, wanted),
    });
    const { plans } = evaluated({
      ...scenario,
      designations: scenario.designations.map((one) => (one.id === key ? changed(one) : one)),
      stances: scenario.stances.map((one) => (stanceKey(one) === key ? changed(one) : one)),
    });
    const [left, right] = best.slice(0, 2).map(({ plan }) => plans.find(({ id }) => id === plan));
    expect(left?.expected).toBeCloseTo(right?.expected ?? Number.NaN, 4);
    expect(Math.min(...plans.map(({ expected }) => expected))).toBeCloseTo(left?.expected ?? 0, 4);
  }
});

interface Likely {
  readonly id: string;
  readonly probability: number;
}
