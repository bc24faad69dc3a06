import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { documentSchema } from '../document.ts';
import { randomScenario, randomWorkspace } from '../exposure/brute-force/random-scenario.ts';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { findConsistent, type Consistency } from './consistency.ts';
import { consistentPlainly, listPlainly } from './plain-listing.ts';
import {
  driverInfluence,
  driverScenario,
  EMPTY_WORKSPACE,
  withRandomInfluences,
} from './random-influences.ts';

function consistencyOf(workspace: Workspace, scenario: Scenario, threshold?: number): Consistency {
  const found = findConsistent(workspace, scenario, threshold);
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

function stateNames(scenario: Scenario, threshold?: number): readonly string[] {
  const { consistent } = consistencyOf(EMPTY_WORKSPACE, scenario, threshold);
  return consistent.map(({ outcomes, totalImpact }) => `${outcomes.join(' ')}: ${totalImpact}`);
}

test('northwind, scenario open: the states of its consistent.json', () => {
  const readJson = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../examples/spec/${name}`, import.meta.url), 'utf8'));
  const { workspace, scenarios } = documentSchema.parse(readJson('northwind.diverge'));
  const open = scenarios.find(({ id }) => id === 'open');
  if (!open) throw new Error('no scenario open');
  expect(consistencyOf(workspace, open)).toEqual(readJson('northwind.open.consistent.json'));
});

const threshold = fc.constantFrom(0, 0, 1, 2, 5, 60);

describe('the states found are those of a plain listing', () => {
  it('with moot stances, several designations and outcomes that never happen', () => {
    const scenarios = randomScenario({ influences: false, plans: false });
    fc.assert(
      fc.property(
        randomWorkspace,
        scenarios.chain((scenario) => withRandomInfluences(scenario, 40)),
        threshold,
        (workspace, scenario, limit) => {
          const found = consistencyOf(workspace, scenario, limit);
          expect(found.combinations).toBe(listPlainly(workspace, scenario).length);
          expect(found.consistent).toEqual(consistentPlainly(workspace, scenario, limit));
        },
      ),
      { numRuns: 300 },
    );
  });

  const driverCounts = fc
    .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 7 })
    .filter((counts) => counts.reduce((product, count) => product * count, 1) <= 800);

  it('with up to seven drivers that all sway each other', () => {
    const scenarios = driverCounts.chain((counts) =>
      withRandomInfluences(driverScenario(counts), 200),
    );
    fc.assert(
      fc.property(scenarios, threshold, (scenario, limit) => {
        expect(consistencyOf(EMPTY_WORKSPACE, scenario, limit).consistent).toEqual(
          consistentPlainly(EMPTY_WORKSPACE, scenario, limit),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('with weights that add up to thousands, where states are just short of consistent', () => {
    const weight = fc.integer({ min: -5_000, max: 5_000 });
    const scenarios = driverCounts.chain((counts) =>
      withRandomInfluences(driverScenario(counts), 60, weight),
    );
    fc.assert(
      fc.property(scenarios, fc.nat({ max: 3_000 }), (scenario, limit) => {
        expect(consistencyOf(EMPTY_WORKSPACE, scenario, limit).consistent).toEqual(
          consistentPlainly(EMPTY_WORKSPACE, scenario, limit),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('small cases worked out by hand', () => {
  const both = [driverInfluence([0, 1], [1, 1], 2), driverInfluence([1, 1], [0, 1], 1)];

  it('promotes both ends, and admits more states the higher the threshold', () => {
    const scenario = driverScenario([2, 2], both);
    expect(stateNames(scenario)).toEqual(['o1 o1: 3', 'o0 o0: 0']);
    expect(stateNames(scenario, 0.9)).toEqual(stateNames(scenario));
    expect(stateNames(scenario, 1)).toEqual(['o1 o1: 3', 'o0 o0: 0', 'o0 o1: 0']);
    expect(stateNames(scenario, Infinity)).toHaveLength(4);
    expect(stateNames(scenario, -1)).toEqual([]);
    expect(stateNames(scenario, NaN)).toEqual([]);
  });

  it('adds weights between the same two ends', () => {
    const [first, second] = both;
    if (!first || !second) throw new Error('two influences');
    const cancelled = driverInfluence([0, 1], [1, 1], -2);
    expect(stateNames(driverScenario([2, 2], [first, cancelled, second]))).toEqual([
      'o1 o1: 1',
      'o0 o0: 0',
      'o1 o0: 0',
    ]);
  });

  it('passes over what an outcome would say of its own variable', () => {
    const own = driverInfluence([0, 0], [0, 1], 3);
    expect(stateNames(driverScenario([2, 2], [...both, own]))).toEqual(['o1 o1: 3', 'o0 o0: 0']);
  });

  it('tells large weights apart that differ by little', () => {
    const scenario = driverScenario(
      [2, 3],
      [
        driverInfluence([1, 1], [0, 1], 1000),
        driverInfluence([1, 2], [0, 1], 1003),
        driverInfluence([0, 1], [1, 0], 5000),
      ],
    );
    const upTo1002 = ['o1 o0: 5000', 'o0 o0: 0', 'o0 o1: 0'];
    expect(stateNames(scenario, 999)).toEqual(['o1 o0: 5000', 'o0 o0: 0']);
    expect(stateNames(scenario, 1000)).toEqual(upTo1002);
    expect(stateNames(scenario, 1002)).toEqual(upTo1002);
    expect(stateNames(scenario, 1003)).toEqual([...upTo1002, 'o0 o2: 0']);
  });

  it('has one state, the empty one, where there are no variables', () => {
    expect(consistencyOf(EMPTY_WORKSPACE, driverScenario([]))).toEqual({
      combinations: 1,
      consistent: [{ outcomes: [], totalImpact: 0, inconsistency: 0 }],
    });
  });

  it('orders states of one impact with the first variable slowest, across variables that are not tied', () => {
    const scenario = driverScenario(
      [2, 2, 2],
      [driverInfluence([0, 0], [2, 0], 1), driverInfluence([0, 1], [2, 1], 1)],
    );
    expect(stateNames(scenario)).toEqual([
      'o0 o0 o0: 1',
      'o0 o1 o0: 1',
      'o1 o0 o1: 1',
      'o1 o1 o1: 1',
    ]);
  });
});
