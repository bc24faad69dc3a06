import { expect, test } from 'vitest';
import { buildJoint } from './joint/joint.ts';
import { driver, EMPTY, influence, scenarioOf } from './joint/tied-scenarios.ts';
import { positionsIn } from './loss-tables.ts';
import { layOutScope, type Scope } from './scope.ts';
import { RandomNumbers } from './random.ts';
import { Trials } from './trials.ts';
import { gatherVariables } from './variables.ts';
import type { Designation, DesignationOutcome, Scenario } from '../scenario.ts';

const TRIALS = 3000;

const ABSENT: DesignationOutcome = { id: 'absent', probability: 0.3, issued: false };
const STANDING: DesignationOutcome = {
  id: 'standing',
  probability: 0.4,
  announcedDay: 0,
  effectiveDay: 0,
};

function designation(
  id: string,
  vendor: string,
  outcomes: readonly DesignationOutcome[],
): Designation {
  return { id, issuer: 'I', target: { vendor }, outcomes };
}

/** Two uncertain designations of which one concerns a stance, one that is certain, and drivers that are tied. */
const SCENARIO: Scenario = {
  ...scenarioOf(
    [driver('a', 0.2, 0.5, 0.3), driver('b', 0.6, 0.4), driver('c', 1)],
    [influence('a0', 'b1', 2)],
    1,
  ),
  designations: [
    designation('g0', 'v', [ABSENT, { ...STANDING, probability: 0.7 }]),
    designation('g1', 'w', [{ ...ABSENT, probability: 0.6 }, STANDING]),
    designation('g2', 'v', [{ ...STANDING, probability: 1 }]),
  ],
  stances: ['v', 'w'].flatMap((vendor) =>
    ['c0', 'c1'].map((channel) => ({
      vendor,
      channel,
      outcomes: [
        { id: 'follow', kind: 'follow', probability: 0.3 },
        { id: 'follow late', kind: 'follow', probability: 0.2, actDays: 90 },
        { id: 'diverge', kind: 'diverge', probability: 0.5 },
      ],
    })),
  ),
};

function drawn(trials = TRIALS) {
  const variables = gatherVariables(EMPTY, SCENARIO);
  if (!variables.ok) throw new Error(variables.problem.kind);
  const joint = buildJoint(variables.value, SCENARIO);
  if (!joint.ok) throw new Error(joint.problem.kind);
  const indices = variables.value.all.map(({ index }) => index);
  const own = new Trials(trials, joint.value, indices);
  const shares = [...own.draw(new RandomNumbers(1))];
  const scopeOf = (...taken: readonly number[]) => {
    const scope = layOutScope(variables.value, taken);
    if (!scope) throw new Error('too large');
    return scope;
  };
  return { own, shares, scopeOf, whole: scopeOf(...indices), variables: variables.value };
}

function positionsOf(trials: Trials, scope: Scope, first = 0, end = trials.count): Int32Array {
  const positions = new Int32Array(end - first);
  trials.finderOf(scope).find(first, end, positions);
  return positions;
}

test('a trial is in the state of few variables that its state of all variables belongs to', () => {
  const { own, scopeOf, whole, variables } = drawn();
  const states = positionsOf(own, whole);
  expect(new Set(states).size).toBeGreaterThan(100);
  for (let one = 0; one < variables.all.length; one += 1) {
    for (let other = one; other < variables.all.length; other += 1) {
      const narrow = scopeOf(one, other);
      const belongs = positionsIn(whole, narrow);
      expect(positionsOf(own, narrow)).toEqual(states.map((state) => belongs[state] ?? NaN));
    }
  }
});

test('trials may be looked up from any of them to any other', () => {
  const { own, whole } = drawn();
  const all = positionsOf(own, whole);
  for (const [first, end] of [
    [0, 1],
    [1, 700],
    [700, 701],
    [1500, TRIALS],
    [TRIALS - 1, TRIALS],
    [40, 40],
  ] as const) {
    expect(positionsOf(own, whole, first, end)).toEqual(all.slice(first, end));
  }
});

test('trials that designations turn out alike in stand next to each other', () => {
  const { own, scopeOf } = drawn();
  const blocks = positionsOf(own, scopeOf(0, 1));
  const turns = [...blocks].filter((block, trial) => block !== blocks[trial - 1]);
  expect(turns).toEqual([0, 1, 2, 3]);
});

test('putting them in order changes none: each state comes as often as it is likely', () => {
  const { own, scopeOf } = drawn(200_000);
  // Both designations and the driver that another follows from: independent of one another.
  const counts = new Map<number, number>();
  for (const state of positionsOf(own, scopeOf(0, 1, 7))) {
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const wanted = [0.3, 0.7].flatMap((first) =>
    [0.6, 0.4].flatMap((second) => [0.2, 0.5, 0.3].map((third) => first * second * third)),
  );
  expect(counts.size).toBe(wanted.length);
  wanted.forEach((probability, state) => {
    const error = Math.sqrt((probability * (1 - probability)) / 200_000);
    expect(Math.abs((counts.get(state) ?? 0) / 200_000 - probability)).toBeLessThan(5 * error);
  });
});
