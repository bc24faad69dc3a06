import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruteStates } from '../exposure/brute-force/states.ts';
import { randomScenario, randomWorkspace } from '../exposure/brute-force/random-scenario.ts';
import { buildJoint, type Joint } from '../exposure/joint/joint.ts';
import { gatherVariables } from '../exposure/variables.ts';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { likeliestState, stateProbability } from './likeliest-state.ts';
import { driverScenario, EMPTY_WORKSPACE } from './random-influences.ts';

function jointOf(workspace: Workspace, scenario: Scenario): Joint {
  const variables = gatherVariables(workspace, scenario);
  const joint = variables.ok ? buildJoint(variables.value, scenario) : variables;
  if (!joint.ok) throw new Error(joint.problem.kind);
  return joint.value;
}

const random = fc.record({
  workspace: randomWorkspace,
  scenario: randomScenario({ influences: true, plans: false }),
});

test('no state is likelier than the likeliest, among all and among those that hold an outcome', () => {
  fc.assert(
    fc.property(random, fc.nat(), ({ workspace, scenario }, pick) => {
      const joint = jointOf(workspace, scenario);
      const states = bruteStates(workspace, scenario);
      const most = (of: typeof states) => Math.max(...of.map(({ probability }) => probability));
      expect(likeliestState(joint)?.probability).toBeCloseTo(most(states), 9);

      const picked = states[pick % states.length];
      const variable = joint.variables.all[pick % Math.max(1, joint.variables.all.length)];
      if (picked === undefined || variable === undefined || picked.probability === 0) return;
      const outcome = picked.held.get(variable.key) ?? '';
      const held = likeliestState(joint, [{ variable: variable.key, outcome }]);
      expect(held?.outcomes[variable.index]).toBe(outcome);
      const among = states.filter((state) => state.held.get(variable.key) === outcome);
      expect(held?.probability).toBeCloseTo(most(among), 9);
    }),
    { numRuns: 80 },
  );
});

test('if designated, it is the likeliest of the states in which no stance is moot', () => {
  fc.assert(
    fc.property(random, ({ workspace, scenario }) => {
      const joint = jointOf(workspace, scenario);
      // A stance that nobody's designation concerns is moot in every state.
      const isOpen = (held: ReadonlyMap<string, string>) =>
        joint.variables.stances.every(
          ({ key, concernedBy }) =>
            held.get(key) !== 'moot' || !concernedBy.some(({ issued }) => issued.includes(true)),
        );
      const open = bruteStates(workspace, scenario).filter(({ held }) => isOpen(held));
      const found = likeliestState(joint, [], 'only-if-held');
      expect(found === null).toBe(open.length === 0);
      const most = Math.max(0, ...open.map(({ probability }) => probability));
      expect(found?.probability ?? 0).toBeCloseTo(most, 9);
    }),
    { numRuns: 80 },
  );
});

test('every state is as likely as listing all of them says', () => {
  fc.assert(
    fc.property(random, ({ workspace, scenario }) => {
      const joint = jointOf(workspace, scenario);
      for (const { held, probability } of bruteStates(workspace, scenario).slice(0, 40)) {
        expect(stateProbability(joint, [...held.values()])).toBeCloseTo(probability, 9);
      }
    }),
    { numRuns: 40 },
  );
});

test('outcomes that never go together have no state', () => {
  const joint = jointOf(EMPTY_WORKSPACE, driverScenario([2, 2], []));
  expect(likeliestState(joint, [{ variable: 'nobody', outcome: 'o0' }])).toBeNull();
  expect(likeliestState(joint, [{ variable: 'x0', outcome: 'moot' }])).toBeNull();
  expect(stateProbability(joint, ['o0', 'o7'])).toBe(0);
});

test('of equally likely states the first is taken', () => {
  const joint = jointOf(EMPTY_WORKSPACE, driverScenario([2, 2], []));
  expect(likeliestState(joint)).toEqual({ outcomes: ['o0', 'o0'], probability: 0.25 });
});
