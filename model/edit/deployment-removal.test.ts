import { expect, test } from 'vitest';
import type { Scenario } from '../scenario.ts';
import { removedDeployments } from './deployment-removal.ts';

const scenario: Scenario = {
  ...{
    id: 's',
    name: 'Open',
    start: '2026-01-01',
    horizonDays: 365,
    designations: [],
    stances: [],
  },
  plans: [
    {
      ...{ id: 'p', name: 'Second source' },
      mitigations: [
        { kind: 'prequalify', deployments: ['a', 'b'], switchDays: 3 },
        { kind: 'prequalify', deployments: ['a'], switchDays: 2 },
        { kind: 'prequalify', deployments: 'all', switchDays: 1 },
      ],
    },
    {
      id: 'q',
      name: 'Other',
      mitigations: [{ kind: 'prequalify', deployments: ['c'], switchDays: 1 }],
    },
  ],
};

test('deployments leave the plans that name them, and a mitigation left for none goes', () => {
  const { changes, plans, lockedBy } = removedDeployments([scenario], new Set(['a']));
  expect(changes).toEqual([
    { kind: 'remove', collection: 'deployments', id: 'a' },
    {
      ...{ kind: 'update', collection: 'scenarios', id: 's', unset: [] },
      set: {
        plans: [
          {
            ...{ id: 'p', name: 'Second source' },
            mitigations: [
              { kind: 'prequalify', deployments: ['b'], switchDays: 3 },
              { kind: 'prequalify', deployments: 'all', switchDays: 1 },
            ],
          },
          scenario.plans?.[1],
        ],
      },
    },
  ]);
  expect(plans).toEqual([{ scenario: 'Open', plan: 'Second source', narrowed: 2, gone: 1 }]);
  expect(lockedBy).toEqual([]);
});

test('a locked scenario that names one is said; one that names none is not', () => {
  const locked: Scenario = { ...scenario, name: 'Board', status: 'locked' };
  expect(removedDeployments([locked], new Set(['b'])).lockedBy).toEqual(['Board']);
  expect(removedDeployments([locked], new Set(['z'])).lockedBy).toEqual([]);
});
