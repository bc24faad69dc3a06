import * as fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { randomScenario, randomWorkspace } from '../exposure/brute-force/random-scenario.ts';
import { compile, evaluate } from '../exposure/evaluate.ts';
import { deploymentsOf } from '../plan/reach.ts';
import type { Mitigation, Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { candidatesOf } from './candidates.ts';
import { combinationsOf } from './combinations.ts';
import { GOOD_ENOUGH, highsSolver } from './highs-solver.ts';
import { suggestPlan, type Suggestion, type Wish } from './suggest.ts';

const solver = highsSolver(await loadHighs());

function suggest(workspace: Workspace, scenario: Scenario, wish: Wish) {
  const means = { solver, now: () => 0, onGap: () => undefined };
  const steps = suggestPlan(workspace, scenario, wish, means);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

function suggested(workspace: Workspace, scenario: Scenario, wish: Wish): Suggestion {
  const suggestion = suggest(workspace, scenario, wish);
  if (!suggestion.ok) throw new Error(suggestion.problem.kind);
  return suggestion.value;
}

/** What the engine makes of plans, each a list of mitigations, after doing nothing. */
function outcomesOf(
  workspace: Workspace,
  scenario: Scenario,
  lists: readonly (readonly Mitigation[])[],
) {
  const plans = lists.map((mitigations, place) => ({ id: `p${place}`, name: 'P', mitigations }));
  const compiled = compile(workspace, { ...scenario, plans });
  const exposure = compiled.ok ? evaluate(compiled.value) : compiled;
  if (!exposure.ok) throw new Error(exposure.problem.kind);
  return exposure.value.plans.slice(1);
}

/** Every choice of mitigations, with at most three on one deployment. */
function choicesOf(workspace: Workspace, scenario: Scenario): readonly (readonly Mitigation[])[] {
  const mitigations = candidatesOf(scenario).map(({ mitigation }) => mitigation);
  const all = combinationsOf(
    mitigations.map((_, place) => place),
    mitigations.length,
  );
  return all
    .map((set) => mitigations.filter((_, place) => set.includes(place)))
    .filter((chosen) =>
      workspace.deployments.every(
        ({ id }) =>
          chosen.filter((one) =>
            deploymentsOf(one, workspace.deployments).some((reached) => reached.id === id),
          ).length <= 3,
      ),
    );
}

describe('a plan for the expected loss', () => {
  test('is the best of all choices within the budget, as the engine evaluates them', () => {
    fc.assert(
      fc.property(
        randomWorkspace,
        randomScenario({ influences: true, plans: true }),
        fc.integer({ min: 0, max: 1600 }),
        (workspace, scenario, budget) => {
          fc.pre(workspace.deployments.length > 0 && candidatesOf(scenario).length > 0);
          const { after, mitigations, cost, gap } = suggested(workspace, scenario, {
            ...{ budget, aim: 'expected' },
          });
          const [own] = outcomesOf(workspace, scenario, [mitigations]);
          const size = Math.max(1, Math.abs(after));
          expect(Math.abs((own?.expected ?? 0) - after)).toBeLessThanOrEqual(1e-9 * size);
          expect(Math.abs((own?.cost ?? 0) - cost)).toBeLessThanOrEqual(1e-9 * size);
          expect(cost).toBeLessThanOrEqual(budget * (1 + 1e-12));
          const all = outcomesOf(workspace, scenario, choicesOf(workspace, scenario));
          const best = Math.min(
            ...all.filter((plan) => plan.cost <= budget).map(({ expected }) => expected),
          );
          expect(after - best).toBeLessThanOrEqual(GOOD_ENOUGH * size);
          // What is proven holds.
          expect(after - (gap ?? 0) * Math.abs(after)).toBeLessThanOrEqual(best + 1e-6 * size);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const { workspace: sampleWorkspace, scenarios: sampleScenarios } = sampleDocument();
const sample = sampleScenarios.find(({ id }) => id === 'one-stays');
if (sample === undefined) throw new Error('the sample has lost its scenario');

describe('a plan for the sample', () => {
  test('for the expected loss mixes mitigations of several plans and beats each of them', () => {
    const wish: Wish = { budget: 400_000, aim: 'expected' };
    const suggestion = suggested(sampleWorkspace, sample, wish);
    const plans = outcomesOf(
      sampleWorkspace,
      sample,
      (sample.plans ?? []).map(({ mitigations }) => mitigations),
    );
    expect(suggestion.cost).toBeLessThanOrEqual(400_000);
    expect(suggestion.candidates).toBe(5);
    expect(suggestion.after).toBeLessThan(Math.min(...plans.map(({ expected }) => expected)));
    expect(suggestion.gap).toBeLessThanOrEqual(GOOD_ENOUGH);
    expect(suggestion.states).toBeNull();
  });

  test('for CVaR is the best of all choices on its sampled states, which the engine bears out', () => {
    const wish: Wish = { budget: 500_000, aim: 'cvar95' };
    const suggestion = suggested(sampleWorkspace, sample, wish);
    const [own] = outcomesOf(sampleWorkspace, sample, [suggestion.mitigations]);
    const choices = choicesOf(sampleWorkspace, sample);
    const affordable = outcomesOf(sampleWorkspace, sample, choices).filter(
      ({ cost }) => cost <= 500_000,
    );
    expect(own?.cvar95).toBe(Math.min(...affordable.map(({ cvar95 }) => cvar95)));
    expect(suggestion).toMatchObject({ states: 1000, cost: own?.cost });
    expect(suggestion.gap).toBeLessThanOrEqual(GOOD_ENOUGH);
    expect(Math.abs(suggestion.after / (own?.cvar95 ?? 0) - 1)).toBeLessThan(0.05);
  });

  test('without money takes nothing that costs anything', () => {
    expect(suggested(sampleWorkspace, sample, { budget: 0, aim: 'expected' })).toMatchObject({
      mitigations: [],
      cost: 0,
    });
  });
});

describe('no plan is suggested', () => {
  const problemOf = (scenario: Scenario, budget: number) => {
    const suggestion = suggest(sampleWorkspace, scenario, { budget, aim: 'expected' });
    return suggestion.ok ? null : suggestion.problem.kind;
  };

  test('for a budget that is none', () => {
    expect(problemOf(sample, -1)).toBe('budget');
    expect(problemOf(sample, Number.NaN)).toBe('budget');
  });

  test('where there is nothing to choose from', () => {
    expect(problemOf({ ...sample, plans: [] }, 5)).toBe('no-candidates');
  });

  test('where too many mitigations meet on one deployment', () => {
    const mitigations = Array.from({ length: 130 }, (_, switchDays): Mitigation => {
      return { kind: 'prequalify', deployments: 'all', switchDays };
    });
    const plans = [{ id: 'many', name: 'Many', mitigations }];
    expect(problemOf({ ...sample, plans }, 5)).toBe('too-many-combinations');
  });

  test('without figures', () => {
    const [first, ...rest] = sample.designations;
    if (first === undefined) throw new Error('the sample designates nobody');
    const outcomes = first.outcomes.map((one) => ({ ...one, probability: 0.9 }));
    const broken = { ...sample, designations: [{ ...first, outcomes }, ...rest] };
    expect(problemOf(broken, 5)).toBe('no-figures');
  });
});
