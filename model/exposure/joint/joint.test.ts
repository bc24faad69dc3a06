import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruteStates } from '../brute-force/states.ts';
import { randomScenario, randomWorkspace } from '../brute-force/random-scenario.ts';
import { layOutScope, positionOf } from '../scope.ts';
import { gatherVariables } from '../variables.ts';
import type { Scenario } from '../../scenario.ts';
import { buildJoint, massesOfVariable } from './joint.ts';
import { probabilitiesOf } from './scope-probabilities.ts';
import { chain, driver, EMPTY, influence, scenarioOf } from './tied-scenarios.ts';

/** The joint of some variables of a scenario, and the joint itself. */
function jointOf(scenario: Scenario, indices: readonly number[]) {
  const variables = gatherVariables(EMPTY, scenario);
  if (!variables.ok) throw new Error(variables.problem.kind);
  const joint = buildJoint(variables.value, scenario);
  if (!joint.ok) throw new Error(joint.problem.kind);
  const scope = layOutScope(variables.value, indices);
  const probabilities = scope && probabilitiesOf(joint.value, scope);
  if (!probabilities) throw new Error('too large');
  return { joint: joint.value, probabilities: [...probabilities] };
}

function expectClose(actual: readonly number[], expected: readonly number[], digits = 12) {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, place) => {
    expect(value).toBeCloseTo(expected[place] ?? NaN, digits);
  });
}

test('a coherent cross-impact (PyCIB tests): P(a1) .4, P(b1) .3, P(a1|b1) .6', () => {
  const odds = (0.18 * 0.48) / (0.22 * 0.12);
  const scenario = scenarioOf(
    [driver('a', 0.6, 0.4), driver('b', 0.7, 0.3)],
    [influence('a1', 'b1', 1)],
    Math.log(odds),
  );
  const { probabilities } = jointOf(scenario, [0, 1]);
  expectClose(probabilities, [0.48, 0.12, 0.22, 0.18]);
  const [, , a1b0 = 0] = probabilities;
  expect(a1b0 / 0.7).toBeCloseTo(0.3142857, 7);
});

test('random scenarios: the joint is the listed one, and stated beliefs are honoured', () => {
  fc.assert(
    fc.property(
      randomWorkspace,
      randomScenario({ influences: true, plans: false }),
      (workspace, scenario) => {
        const gathered = gatherVariables(workspace, scenario);
        if (!gathered.ok) throw new Error(gathered.problem.kind);
        const variables = gathered.value;
        const joint = buildJoint(variables, scenario);
        const scope = layOutScope(
          variables,
          variables.all.map(({ index }) => index),
        );
        if (!joint.ok || !scope) throw new Error('refused');
        const expected = new Float64Array(scope.size);
        for (const state of bruteStates(workspace, scenario)) {
          const held = variables.all.map(({ key, outcomeIds }) =>
            Math.max(0, outcomeIds.indexOf(state.held.get(key) ?? '')),
          );
          const place = positionOf(scope, held);
          expected[place] = (expected[place] ?? 0) + state.probability;
        }
        expectClose([...(probabilitiesOf(joint.value, scope) ?? [])], [...expected], 9);
        for (const { index, kind } of variables.all) {
          if (kind === 'stance') continue;
          expectClose(
            [...massesOfVariable(joint.value, index)],
            [...(variables.probabilities[index] ?? [])],
          );
        }
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

test('a chain of 40 is as exact as its pieces: the last 8 of it given what a chain of 8 knows', () => {
  // Fitting the whole chain and fitting a piece of it give the same joint of the piece: in a chain every
  // stated probability is met at each tie, so nothing reaches a tie from beyond its ends.
  const long = jointOf(chain(40, 1), [0, 1, 2, 3, 4, 5, 6, 7]).probabilities;
  const short = jointOf(chain(8, 1), [0, 1, 2, 3, 4, 5, 6, 7]).probabilities;
  expectClose(long, short, 11);
  const far = jointOf(chain(40, 1), [0, 39]).probabilities;
  expect(far.reduce((sum, own) => sum + own, 0)).toBeCloseTo(1, 12);
});

test.each([
  ['as strong as can be', 3, 5],
  ['against the beliefs', -3, 5],
])('influences %s leave the stated beliefs as they are', (_, weight, strength) => {
  const scenario = scenarioOf(
    [driver('a', 0.3, 0.7), driver('b', 0.3, 0.7), driver('c', 0.999, 0.001)],
    [influence('a0', 'b0', weight), influence('b0', 'c0', weight), influence('c1', 'a0', weight)],
    strength,
  );
  const { joint } = jointOf(scenario, [0, 1, 2]);
  [
    [0.3, 0.7],
    [0.3, 0.7],
    [0.999, 0.001],
  ].forEach((stated, index) => {
    const masses = massesOfVariable(joint, index);
    stated.forEach((probability, state) => {
      expect(Math.abs((masses[state] ?? NaN) - probability)).toBeLessThanOrEqual(1e-12);
    });
  });
});

test('influences beyond all reason are refused by name, quickly', () => {
  const scenario = scenarioOf(
    [driver('a', 0.3, 0.7), driver('b', 0.3, 0.7), driver('c', 0.999, 0.001)],
    [influence('a0', 'b0', 99), influence('b0', 'c0', 99), influence('c1', 'a0', 99)],
    5,
  );
  const variables = gatherVariables(EMPTY, scenario);
  if (!variables.ok) throw new Error(variables.problem.kind);
  expect(buildJoint(variables.value, scenario)).toEqual({
    ok: false,
    problem: { kind: 'fit-does-not-converge', variables: ['a', 'b', 'c'] },
  });
});

test('a clique over the limit is refused, naming its variables', () => {
  const drivers = Array.from({ length: 24 }, (_, place) =>
    driver(`d${String.fromCharCode(97 + place)}`, 0.5, 0.5),
  );
  const influences = drivers.flatMap(({ id }, place) =>
    drivers.slice(place + 1).map((other) => influence(`${id}0`, `${other.id}0`, 1)),
  );
  const scenario = scenarioOf(drivers, influences, 0.5);
  const variables = gatherVariables(EMPTY, scenario);
  if (!variables.ok) throw new Error(variables.problem.kind);
  const joint = buildJoint(variables.value, scenario);
  expect(joint).toMatchObject({
    ok: false,
    problem: { kind: 'clique-too-large', limit: 4_194_304 },
  });
});

test('no variables at all are one state', () => {
  expect(jointOf(scenarioOf([], [], 1), []).probabilities).toEqual([1]);
});
