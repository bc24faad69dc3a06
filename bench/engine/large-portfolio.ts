import { RandomNumbers } from '../../model/exposure/random.ts';
import type { InfluenceEnd, Scenario } from '../../model/scenario.ts';
import type { Deployment, Fallback, Workspace } from '../../model/workspace.ts';

const VENDORS = ['v0', 'v1', 'v2'];
const CHANNELS = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'];
const REGIONS = ['us', 'eu', 'apac'];

/** How large a portfolio to make up. */
export interface PortfolioSize {
  readonly deployments: number;
  readonly routings: number;
  readonly horizonDays: number;
  readonly plans: number;
  /** How many of the 18 stances are uncertain; the others are certain to diverge. */
  readonly stances?: number;
}

/**
 * A made-up portfolio and scenario: 3 designations, 18 stances, 3 drivers, 12 influences; every amount distinct.
 * The same size gives the same portfolio.
 */
export function makePortfolio(size: PortfolioSize): { workspace: Workspace; scenario: Scenario } {
  const random = new RandomNumbers(50);
  const pick = <Item>(items: readonly Item[]): Item => {
    const found = items[Math.floor(random.next() * items.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const models = VENDORS.flatMap((vendor) =>
    [0, 1, 2].map((own) => ({ id: `${vendor}m${own}`, vendor, name: `${vendor} ${own}` })),
  );
  const routings = Array.from({ length: size.routings }, () => ({
    model: pick(models).id,
    channel: pick(CHANNELS),
    region: pick(REGIONS),
    government: pick(['none', 'none', 'subcontract', 'prime'] as const),
    regulated: random.next() < 0.4,
    fallbacks: Array.from({ length: Math.floor(random.next() * 3) }, () => ({
      model: pick(models).id,
      channel: pick(CHANNELS),
      switchDays: 5 + Math.floor(random.next() * 90),
    })),
  }));
  const deployments = Array.from({ length: size.deployments }, (_, place): Deployment => {
    const routing = routings[place % routings.length] ?? pick(routings);
    return {
      ...routing,
      id: `d${place}`,
      name: `Deployment ${place}`,
      unit: `unit ${place % 40}`,
      criticality: 1 + (place % 4),
      annualSpend: 10_000 + place * 7 + Math.floor(random.next() * 1000) / 100,
      annualValue: 50_000 + place * 31 + Math.floor(random.next() * 1000) / 100,
      fallbacks: routing.fallbacks.map((fallback, own): Fallback => ({
        ...fallback,
        switchCost: 1000 + place + own,
        valueRetained: 0.7 + 0.3 * random.next(),
        annualCostDelta: place - 20_000,
      })),
    };
  });
  const workspace: Workspace = {
    name: 'Large',
    currency: 'USD',
    vendors: VENDORS.map((id) => ({ id, name: id })),
    models,
    channels: CHANNELS.map((id) => ({ id, name: id, kind: 'cloud' })),
    availability: models.flatMap(({ id }) => CHANNELS.map((channel) => ({ model: id, channel }))),
    deployments,
  };
  return { workspace, scenario: keepStances(makeScenario(size, deployments), size.stances) };
}

/** The first so many stances, one vendor and one channel after the other, with the influences between them. */
function keepStances(scenario: Scenario, count = VENDORS.length * CHANNELS.length): Scenario {
  const stances = CHANNELS.flatMap((channel) =>
    scenario.stances.filter((stance) => stance.channel === channel),
  ).slice(0, count);
  const isKept = (end: InfluenceEnd) =>
    !('vendor' in end) ||
    stances.some(({ vendor, channel }) => vendor === end.vendor && channel === end.channel);
  const influences = (scenario.influences ?? []).filter(
    ({ from, to }) => isKept(from) && isKept(to),
  );
  return { ...scenario, stances, influences };
}

function makeScenario(size: PortfolioSize, deployments: readonly Deployment[]): Scenario {
  return {
    id: 'large',
    name: 'Large',
    start: '2026-01-01',
    horizonDays: size.horizonDays,
    tolerance: 1e9,
    designations: VENDORS.map((vendor, own) => ({
      id: `g${own}`,
      issuer: 'Agency',
      target: { vendor },
      outcomes: [
        { id: 'absent', probability: 0.3, issued: false },
        {
          id: 'standing',
          probability: 0.4,
          announcedDay: 10 + own,
          effectiveDay: 30,
          windDownDays: 90,
          binds: 'contractors',
        },
        {
          id: 'reversed',
          probability: 0.2,
          announcedDay: 20,
          effectiveDay: 40 + own,
          windDownDays: 30,
          reversedDay: 300,
          binds: 'company',
        },
        {
          id: 'narrowed',
          probability: 0.1,
          announcedDay: 15,
          effectiveDay: 60,
          binds: 'prime',
          regions: ['us', 'eu'],
        },
      ],
    })),
    stances: VENDORS.flatMap((vendor, first) =>
      CHANNELS.map((channel, second) => ({
        vendor,
        channel,
        outcomes: [
          {
            id: 'follow',
            kind: 'follow',
            probability: 0.2 + (first + second) / 40,
            actDays: 20 + 3 * second,
            restoreDays: 30,
          },
          {
            id: 'partial',
            kind: 'partial',
            probability: 0.25,
            actDays: 45 + first,
            blocks: { regulated: true, government: ['prime'] },
          },
          { id: 'diverge', kind: 'diverge', probability: 0.55 - (first + second) / 40 },
        ],
      })),
    ),
    drivers: [0, 1, 2].map((own) => ({
      id: `x${own}`,
      name: `Driver ${own}`,
      outcomes: [
        { id: 'planned', probability: 0.6 },
        { id: 'slow', probability: 0.4, switchDaysFactor: 1.3 + own / 3 },
      ],
    })),
    influences: VENDORS.flatMap((vendor, own) => {
      const next = VENDORS[(own + 1) % VENDORS.length] ?? vendor;
      const end = (channel: string, outcome: string) => ({ vendor, channel, outcome });
      return [
        { from: end('c0', 'follow'), to: end('c1', 'follow'), weight: 2 },
        { from: end('c1', 'follow'), to: end('c2', 'follow'), weight: 1 },
        { from: end('c2', 'diverge'), to: end('c3', 'diverge'), weight: 3 },
        {
          from: end('c0', 'diverge'),
          to: { vendor: next, channel: 'c0', outcome: 'diverge' },
          weight: -1,
        },
      ];
    }),
    plans: Array.from({ length: size.plans }, (_, own) => ({
      id: `p${own}`,
      name: `Plan ${own}`,
      mitigations: [
        { kind: 'prequalify', deployments: 'all', switchDays: 20 - 5 * own, cost: 1e6 },
        {
          kind: 'addFallback',
          deployments: deployments.filter((_, place) => place % 10 === own).map(({ id }) => id),
          fallback: {
            model: `v${own}m1`,
            channel: 'c5',
            switchDays: 30,
            switchCost: 2000,
            valueRetained: 0.8,
          },
          annualCost: 50_000,
        },
      ],
    })),
  };
}
