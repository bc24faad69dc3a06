import { expect, test } from 'vitest';
import type { InfluenceEnd, Scenario } from '../../scenario.ts';
import { layOutScope } from '../scope.ts';
import { gatherVariables, type Variables } from '../variables.ts';
import { PlansOfNetworks, type JointPlans } from './joint-plan.ts';
import { buildJoint, massesOfVariable } from './joint.ts';
import { probabilitiesOf } from './scope-probabilities.ts';
import { chain, EMPTY, tiedStances } from './tied-scenarios.ts';

function variablesOf(scenario: Scenario): Variables {
  const variables = gatherVariables(EMPTY, scenario);
  if (!variables.ok) throw new Error(variables.problem.kind);
  return variables.value;
}

function jointOf(scenario: Scenario, variables: Variables, plans?: JointPlans) {
  const joint = buildJoint(variables, scenario, plans);
  if (!joint.ok) throw new Error(joint.problem.kind);
  return joint.value;
}

test.each([
  ['14 of two outcomes, 2^14 + 1 states where tables with moot would take 2 · 3^14', 14, 2],
  ['8 of three outcomes, which take many steps to fit', 8, 3],
])(
  'fully tied stances count the states they can be in: %s',
  (_, count, width) => {
    const outcomes = Array.from({ length: width }, (__, place) => `o${place}`);
    const scenario = tiedStances(count, outcomes);
    const joint = jointOf(scenario, variablesOf(scenario));
    expect(joint.groups.map(({ cliques }) => cliques.map((own) => own.length))).toEqual([
      [width ** count + 1],
    ]);
    for (let stance = 1; stance <= count; stance += 1) {
      const [moot = NaN, ...held] = massesOfVariable(joint, stance);
      expect(held).toHaveLength(width);
      for (const mass of held) {
        expect(Math.abs(mass / (1 - moot) - 1 / width)).toBeLessThanOrEqual(1e-12);
      }
    }
  },
  20_000,
);

test('a plan kept from other probabilities, weights and strength gives the same joint', () => {
  const before = chain(8, 1);
  const after = {
    ...chain(8, 0.7),
    drivers: (chain(8, 1).drivers ?? []).map((own) => ({
      ...own,
      outcomes: own.outcomes.map((outcome, place) => ({
        ...outcome,
        probability: [0.1, 0.6, 0.3][place] ?? 0,
      })),
    })),
  };
  const [first, second] = [variablesOf(before), variablesOf(after)];
  const plans = new PlansOfNetworks().of(first);
  const answer = (scenario: Scenario, variables: Variables, own?: JointPlans) => {
    const joint = jointOf(scenario, variables, own);
    const scope = layOutScope(variables, [0, 3, 7]);
    return {
      plan: joint.plan,
      probabilities: [...((scope && probabilitiesOf(joint, scope)) ?? [])],
    };
  };
  const earlier = answer(before, first, plans);
  const kept = answer(after, second, plans);
  expect(kept.plan).toBe(earlier.plan);
  expect(kept.probabilities).toEqual(answer(after, second).probabilities);
  expect(kept.probabilities).not.toEqual(earlier.probabilities);
});

test('the plan stays when a stance is certain of another outcome, and comes back when it was uncertain meanwhile', () => {
  // What pushes the stance depends on the outcome it is certain of, so nothing does.
  const tied = tiedStances(8, ['o0', 'o1', 'o2']);
  const [first] = tied.stances;
  const isOfFirst = (end: InfluenceEnd) => 'channel' in end && end.channel === first?.channel;
  const uncertain = {
    ...tied,
    influences: (tied.influences ?? []).filter(
      ({ from, to }) => !isOfFirst(from) && !isOfFirst(to),
    ),
  };
  const certain = (place: number): Scenario => ({
    ...uncertain,
    stances: uncertain.stances.map((stance, own) =>
      own === 0
        ? {
            ...stance,
            outcomes: stance.outcomes
              .slice(place, place + 1)
              .map((outcome) => ({ ...outcome, probability: 1 })),
          }
        : stance,
    ),
  });
  const networks = new PlansOfNetworks();
  const answer = (scenario: Scenario) => {
    const variables = variablesOf(scenario);
    const kept = jointOf(scenario, variables, networks.of(variables));
    const afresh = jointOf(scenario, variables);
    const scope = layOutScope(variables, [0, 1, 3, 7]);
    if (!scope) throw new Error('the scope is too large');
    expect(probabilitiesOf(kept, scope)).toEqual(probabilitiesOf(afresh, scope));
    return kept.plan;
  };
  const plans = [certain(0), uncertain, certain(1), certain(0)].map(answer);
  expect(plans[2]).toBe(plans[0]);
  expect(plans[3]).toBe(plans[0]);
  expect(plans[1]).not.toBe(plans[0]);
});

test('a stance without a say counts with all its states where a designation out of sight may stand', () => {
  const tied = tiedStances(1, ['o0', 'o1']);
  const [designation] = tied.designations;
  if (!designation) throw new Error('there is one');
  const scenario = { ...tied, designations: [designation, { ...designation, id: 'other' }] };
  const variables = variablesOf(scenario);
  const scope = layOutScope(variables, [0, 2]);
  const probabilities = scope && probabilitiesOf(jointOf(scenario, variables), scope);
  // Half the time the first one is absent, whatever the stance does because of the other.
  expect([...(probabilities ?? [])]).toEqual([0.5, 0.25, 0.25]);
});
