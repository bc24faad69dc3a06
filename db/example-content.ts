import type { Content } from '../model/change/content.ts';

const MODEL = { id: 'm', vendor: 'acme', name: 'M' };

/** A small workspace for tests in which everything refers to something. */
export const EXAMPLE: Content = {
  envelope: { format: 'diverge', version: 1 },
  workspace: {
    name: 'Ours',
    currency: 'USD',
    availability: [{ model: 'm', channel: 'aws' }],
  },
  vendors: listOf({ id: 'acme', name: 'Acme' }, { id: 'zeta', name: 'Zeta' }),
  models: listOf(MODEL, { ...MODEL, id: 'spare' }),
  channels: listOf(
    { id: 'aws', name: 'AWS', kind: 'cloud' },
    { id: 'gcp', name: 'GCP', kind: 'cloud' },
  ),
  deployments: listOf(
    { id: 'd', name: 'D', model: 'm', channel: 'aws', annualSpend: 10, annualValue: 20.5 },
    {
      id: 'e',
      name: 'E',
      model: 'm',
      channel: 'aws',
      annualSpend: 0,
      annualValue: 1e15,
      fallbacks: [
        { model: 'spare', channel: 'aws', switchDays: 3, switchCost: 0, valueRetained: 0.5 },
      ],
    },
  ),
  scenarios: listOf(
    {
      id: 's',
      name: 'S',
      start: '2027-01-01',
      horizonDays: 365,
      designations: [],
      stances: [
        {
          vendor: 'acme',
          channel: 'gcp',
          outcomes: [{ id: 'diverge', kind: 'diverge', probability: 1 }],
        },
      ],
      plans: [
        {
          id: 'p',
          name: 'P',
          mitigations: [{ kind: 'prequalify', deployments: ['d'], switchDays: 1 }],
        },
      ],
    },
    {
      id: 't',
      name: 'T',
      basedOn: 's',
      start: '2027-01-01',
      horizonDays: 365,
      designations: [],
      stances: [],
    },
  ),
  decks: listOf(),
};

function listOf<Item>(...items: readonly Item[]) {
  return { items, positions: items.map((_, index) => index) };
}
