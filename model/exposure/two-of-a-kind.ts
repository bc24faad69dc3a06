import type { Scenario } from '../scenario.ts';
import type { Deployment, Workspace } from '../workspace.ts';

/** The smallest workspace and scenario that say something, for tests. */

export const WORKSPACE: Workspace = {
  name: 'Two of a kind',
  currency: 'EUR',
  vendors: [{ id: 'v', name: 'V' }],
  models: [{ id: 'm', vendor: 'v', name: 'M' }],
  channels: [{ id: 'c', name: 'C', kind: 'cloud' }],
  availability: [{ model: 'm', channel: 'c' }],
  deployments: [
    deployment({ id: 'a', unit: '__proto__', annualSpend: 300, annualValue: 365_000 }),
    deployment({ id: 'b', annualSpend: 100, annualValue: 36_500 }),
  ],
};

/** A deployment of the one model through the one channel, worth nothing unless told otherwise. */
export function deployment(fields: Partial<Deployment> & { readonly id: string }): Deployment {
  return { name: 'D', model: 'm', channel: 'c', annualSpend: 0, annualValue: 0, ...fields };
}

/** Follows with 0.1 from day 30 on; diverges otherwise. */
export const SCENARIO: Scenario = {
  id: 's',
  name: 'S',
  start: '2026-01-01',
  horizonDays: 365,
  designations: [
    {
      id: 'd',
      issuer: 'I',
      target: { vendor: 'v' },
      outcomes: [{ id: 'standing', probability: 1, announcedDay: 0, effectiveDay: 0 }],
    },
  ],
  stances: [
    {
      vendor: 'v',
      channel: 'c',
      outcomes: [
        { id: 'follow', kind: 'follow', probability: 0.1, actDays: 30 },
        { id: 'diverge', kind: 'diverge', probability: 0.9 },
      ],
    },
  ],
};
