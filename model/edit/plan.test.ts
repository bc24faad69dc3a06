import { describe, expect, test } from 'vitest';
import type { Mitigation, Plan, Scenario } from '../scenario.ts';
import {
  withAddedMitigation,
  withAddedPlan,
  withDuplicatedPlan,
  withMitigation,
  withMovedMitigation,
  withMovedPlan,
  withoutMitigation,
  withoutPlan,
  withPlan,
} from './plan.ts';

const sooner = (switchDays: number): Mitigation => ({
  kind: 'prequalify',
  deployments: 'all',
  switchDays,
});

const plan: Plan = {
  id: 'second-source',
  name: 'Second source',
  note: 'Kept.',
  mitigations: [sooner(1), sooner(2), sooner(3)],
};

const scenario: Scenario = {
  id: 'open',
  name: 'Open question',
  start: '2026-03-05',
  horizonDays: 365,
  designations: [],
  stances: [],
  plans: [plan, { id: 'leave', name: 'Leave', mitigations: [] }],
};

const idsAndNames = (changed: Scenario) =>
  (changed.plans ?? []).map(({ id, name }) => `${id}: ${name}`);

describe('plans', () => {
  test('a new one comes last, under an id of its own', () => {
    expect(idsAndNames(withAddedPlan(scenario, 'Leave'))).toEqual([
      'second-source: Second source',
      'leave: Leave',
      'leave-2: Leave',
    ]);
  });

  test('the first one of a scenario makes the list', () => {
    const { plans: _, ...bare } = scenario;
    expect(withAddedPlan(bare, 'Move', [sooner(5)]).plans).toEqual([
      { id: 'move', name: 'Move', mitigations: [sooner(5)] },
    ]);
  });

  test('a copy stands behind its original and has all of it but the name', () => {
    const copied = withDuplicatedPlan(scenario, 'second-source', 'Second source, copy');
    expect(idsAndNames(copied)).toEqual([
      'second-source: Second source',
      'second-source-copy: Second source, copy',
      'leave: Leave',
    ]);
    expect(copied.plans?.[1]).toMatchObject({ note: 'Kept.', mitigations: plan.mitigations });
  });

  test('one is replaced or taken out by its id', () => {
    const renamed = withPlan(scenario, { ...plan, name: 'Two sources' });
    expect(idsAndNames(renamed)).toEqual(['second-source: Two sources', 'leave: Leave']);
    expect(idsAndNames(withoutPlan(renamed, 'second-source'))).toEqual(['leave: Leave']);
  });
});

describe('a plan', () => {
  const three = withAddedPlan(scenario, 'Last');
  test.each([
    ['leave', 'up', ['leave', 'second-source', 'last']],
    ['leave', 'down', ['second-source', 'last', 'leave']],
    ['second-source', 'up', ['second-source', 'leave', 'last']],
    ['last', 'down', ['second-source', 'leave', 'last']],
    ['nobody', 'down', ['second-source', 'leave', 'last']],
  ] as const)('%s moves %s the list', (id, by, order) => {
    expect(withMovedPlan(three, id, by).plans?.map((own) => own.id)).toEqual(order);
  });

  test('is not there to be moved where there are none', () => {
    const { plans: _, ...bare } = scenario;
    expect(withMovedPlan(bare, 'leave', 'up')).toEqual(bare);
  });
});

describe('the mitigations of a plan', () => {
  test('are added at the end, replaced and taken out by their place', () => {
    const changed = withMitigation(withAddedMitigation(plan, sooner(4)), 1, sooner(20));
    expect(withoutMitigation(changed, 0).mitigations).toEqual([sooner(20), sooner(3), sooner(4)]);
  });

  test.each([
    [2, 0, [3, 1, 2]],
    [0, 1, [2, 1, 3]],
    [0, 9, [2, 3, 1]],
    [1, -1, [2, 1, 3]],
    [7, 0, [1, 2, 3]],
  ])('moves the one at %i to %i', (from, to, days) => {
    expect(withMovedMitigation(plan, from, to).mitigations).toEqual(days.map(sooner));
  });
});
