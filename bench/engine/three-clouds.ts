import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';

/** Each may leave, with this probability, and what runs on it is then lost. */
export const threeClouds = [
  { probability: 0.3, loss: 3_000_000 },
  { probability: 0.25, loss: 2_000_000 },
  { probability: 0.2, loss: 1_000_000 },
];

/** The three clouds as a scenario: a designation that is certain, and one deployment on each cloud, without fallback. */
export function makeThreeClouds(): { workspace: Workspace; scenario: Scenario } {
  const channels = threeClouds.map((_, place) => ({
    id: `c${place}`,
    name: `Cloud ${place}`,
    kind: 'cloud' as const,
  }));
  const workspace: Workspace = {
    name: 'Three clouds',
    currency: 'USD',
    vendors: [{ id: 'v', name: 'Vendor' }],
    models: [{ id: 'm', vendor: 'v', name: 'Model' }],
    channels,
    availability: channels.map(({ id }) => ({ model: 'm', channel: id })),
    deployments: threeClouds.map(({ loss }, place) => ({
      id: `d${place}`,
      name: `Deployment ${place}`,
      unit: 'unit',
      model: 'm',
      channel: `c${place}`,
      region: 'us',
      government: 'none',
      regulated: false,
      criticality: 1,
      annualSpend: 0,
      annualValue: loss,
      fallbacks: [],
    })),
  };
  const scenario: Scenario = {
    id: 'clouds',
    name: 'Clouds',
    start: '2026-01-01',
    horizonDays: 365,
    designations: [
      {
        id: 'g',
        issuer: 'Agency',
        target: { vendor: 'v' },
        outcomes: [
          { id: 'standing', probability: 1, announcedDay: 0, effectiveDay: 0, binds: 'none' },
        ],
      },
    ],
    stances: threeClouds.map(({ probability }, place) => ({
      vendor: 'v',
      channel: `c${place}`,
      outcomes: [
        { id: 'follow', kind: 'follow', probability, actDays: 0 },
        { id: 'diverge', kind: 'diverge', probability: 1 - probability },
      ],
    })),
  };
  return { workspace, scenario };
}
