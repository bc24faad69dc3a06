import * as fc from 'fast-check';
import { scenarioSchema, type Scenario, type Target } from '../../scenario.ts';
import { workspaceSchema, type Workspace } from '../../workspace.ts';

/** Small random workspaces with one scenario, leaning towards the odd corners of the model. For tests. */

const VENDORS = ['v0', 'v1'];
const MODELS = ['m0', 'm1', 'm2'];
const CHANNELS = ['c0', 'c1', 'c2'];
const REGIONS = ['', 'us', 'eu'];
const AGENCIES = ['dod', 'civil'];

const pick = <Item>(items: readonly Item[]) => fc.constantFrom(...items);
/** Absent, or some of the items, the empty list included. */
const list = <Item>(items: readonly Item[]) =>
  fc.option(fc.subarray([...items]), { nil: undefined, freq: 2 });
const day = fc.oneof(fc.integer({ min: 0, max: 45 }), fc.integer({ min: 0, max: 10 }));
const government = pick(['none', 'subcontract', 'prime'] as const);
const response = pick(['reactive', 'notice', 'preemptive', 'wait'] as const);

/** Drops what is undefined, as a file would leave it out. */
function defined(data: object): unknown {
  return JSON.parse(JSON.stringify(data));
}

const fallback = fc.record({
  model: pick(MODELS),
  channel: pick(CHANNELS),
  switchDays: fc.oneof(fc.integer({ min: 0, max: 25 }), fc.constant(0)),
  switchCost: fc.integer({ min: 0, max: 500 }),
  valueRetained: pick([0, 0.5, 0.9, 1]),
  annualCostDelta: pick([undefined, -3650, 0, 1825]),
});

const deployment = fc.record({
  name: fc.constant('Deployment'),
  unit: pick([undefined, '', 'A', '__proto__']),
  model: pick(MODELS),
  channel: pick(CHANNELS),
  region: pick([undefined, ...REGIONS]),
  government: fc.option(government, { nil: undefined }),
  agencies: list(AGENCIES),
  regulated: pick([undefined, false, true]),
  criticality: pick([undefined, 1, 2, 3, 4]),
  response: fc.option(response, { nil: undefined, freq: 2 }),
  annualSpend: fc.integer({ min: 0, max: 1000 }),
  annualValue: fc.integer({ min: 0, max: 36_500 }),
  fallbacks: fc.oneof(fc.constant(undefined), fc.array(fallback, { maxLength: 4 })),
});

export const randomWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    modelVendors: fc.tuple(pick(VENDORS), pick(VENDORS), pick(VENDORS)),
    availability: fc.array(
      fc.record({ model: pick(MODELS), channel: pick(CHANNELS), regions: list(REGIONS) }),
      { minLength: 4, maxLength: 12 },
    ),
    deployments: fc.array(deployment, { maxLength: 4 }),
  })
  .map(({ modelVendors, availability, deployments }) =>
    workspaceSchema.parse(
      defined({
        name: 'Random',
        currency: 'USD',
        vendors: VENDORS.map((id) => ({ id, name: id })),
        models: MODELS.map((id, place) => ({ id, vendor: modelVendors[place] ?? 'v0', name: id })),
        channels: CHANNELS.map((id) => ({ id, name: id, kind: 'cloud' as const })),
        availability,
        deployments: deployments.map((own, place) => ({ id: `d${place}`, ...own })),
      }),
    ),
  );

const notIssued = fc.constant({ issued: false as const });
const issued = fc
  .record({
    announcedDay: day,
    noticeDays: day,
    windDownDays: pick([undefined, 0, 5, 20]),
    lasts: fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }),
    binds: pick(['none', 'prime', 'contractors', 'company', 'everyone', 'everyone', undefined]),
    agencies: list(AGENCIES),
    channels: list(CHANNELS),
    regions: list(REGIONS),
  })
  .map(({ noticeDays, lasts, ...course }) => ({
    ...course,
    effectiveDay: course.announcedDay + noticeDays,
    reversedDay: lasts === undefined ? null : course.announcedDay + lasts,
  }));

/** Outcomes with ids and probabilities, some of them 0. */
function withProbabilities<Outcome extends object>(outcome: fc.Arbitrary<Outcome>, most = 3) {
  return fc
    .array(fc.tuple(outcome, pick([0, 1, 1, 2, 3])), { minLength: 1, maxLength: most })
    .map((pairs) => {
      const total = pairs.reduce((sum, [, share]) => sum + share, 0);
      return pairs.map(([own, share], place) => ({
        id: `o${place}`,
        probability: total === 0 ? (place === 0 ? 1 : 0) : share / total,
        ...own,
      }));
    });
}

const stanceOutcome = fc.record({
  kind: pick(['follow', 'partial', 'diverge'] as const),
  actDays: fc.option(day, { nil: undefined }),
  restoreDays: pick([undefined, null, 0, 7]),
  blocks: fc.option(
    fc.record({
      government: fc.option(
        fc.subarray(['none' as const, 'subcontract' as const, 'prime' as const]),
        {
          nil: undefined,
        },
      ),
      regulated: pick([undefined, false, true]),
      regions: list(REGIONS),
    }),
    { nil: undefined },
  ),
});

const target: fc.Arbitrary<Target> = fc.oneof(
  pick(VENDORS).map((vendor) => ({ vendor })),
  fc.subarray(MODELS).map((models) => ({ models })),
);

/** How much of a scenario to make: influences and plans are left out where only days are tested. */
export interface Extent {
  readonly influences: boolean;
  readonly plans: boolean;
}

export function randomScenario(extent: Extent): fc.Arbitrary<Scenario> {
  return fc
    .record({
      horizonDays: fc.integer({ min: 1, max: 70 }),
      response: fc.option(response, { nil: undefined }),
      influenceStrength: pick([undefined, 0, 0.25, 1]),
      tolerance: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
      designations: fc.array(
        fc.record({ target, outcomes: withProbabilities(fc.oneof(notIssued, issued, issued)) }),
        { maxLength: 3 },
      ),
      stances: fc.uniqueArray(
        fc.record({
          vendor: pick(VENDORS),
          channel: pick(CHANNELS),
          outcomes: withProbabilities(stanceOutcome),
        }),
        { maxLength: 3, selector: ({ vendor, channel }) => `${vendor}:${channel}` },
      ),
      drivers: fc.array(
        withProbabilities(fc.record({ switchDaysFactor: pick([undefined, 0, 0.5, 1, 2.5]) }), 2),
        { maxLength: 2 },
      ),
      ends: fc.array(
        fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: -3, max: 3 })),
        {
          maxLength: extent.influences ? 6 : 0,
        },
      ),
      plans: fc.array(fc.array(mitigation, { maxLength: 3 }), { maxLength: extent.plans ? 2 : 0 }),
    })
    .map(({ designations, stances, drivers, ends, plans, ...rest }) => {
      const scenario = {
        id: 's',
        name: 'Random',
        start: '2026-01-01',
        ...rest,
        designations: designations.map((own, place) => ({ id: `g${place}`, issuer: 'A', ...own })),
        stances,
        drivers: drivers.map((outcomes, place) => ({ id: `x${place}`, name: 'X', outcomes })),
        plans: plans.map((mitigations, place) => ({ id: `p${place}`, name: 'P', mitigations })),
      };
      const parsed: Scenario = scenarioSchema.parse(defined(scenario));
      return { ...parsed, influences: influencesOf(parsed, ends) };
    });
}

const deployments = fc.oneof(fc.constant('all' as const), fc.subarray(['d0', 'd1', 'd2', 'd3']));
const costs = { cost: pick([undefined, 0, 700]), annualCost: pick([undefined, 0, 365]) };
const mitigation = fc.oneof(
  fc.record({
    kind: fc.constant('prequalify' as const),
    deployments,
    ...costs,
    model: pick([undefined, ...MODELS]),
    channel: pick([undefined, ...CHANNELS]),
    switchDays: fc.integer({ min: 0, max: 12 }),
  }),
  fc.record({
    kind: fc.constant('addFallback' as const),
    deployments,
    ...costs,
    fallback,
    first: pick([undefined, false, true]),
  }),
  fc.record({
    kind: fc.constant('relocate' as const),
    deployments,
    ...costs,
    model: pick(MODELS),
    channel: pick(CHANNELS),
    valueRetained: pick([undefined, 0, 0.8, 1]),
    annualCostDelta: pick([undefined, -3650, 730]),
  }),
);

/** Ends chosen among the scenario's outcomes; those within one variable are left out. */
function influencesOf(
  scenario: Scenario,
  ends: readonly (readonly [number, number, number, number, number])[],
) {
  const variables = [
    ...scenario.designations.map(({ id, outcomes }) => ({ end: { designation: id }, outcomes })),
    ...scenario.stances.map(({ vendor, channel, outcomes }) => ({
      end: { vendor, channel },
      outcomes,
    })),
    ...(scenario.drivers ?? []).map(({ id, outcomes }) => ({ end: { driver: id }, outcomes })),
  ];
  const count = variables.length;
  return ends.flatMap(([a, ao, b, bo, weight]) => {
    const from = variables[a % Math.max(1, count)];
    const to = variables[b % Math.max(1, count)];
    if (!from || !to || from === to) return [];
    return [
      {
        from: { ...from.end, outcome: from.outcomes[ao % from.outcomes.length]?.id ?? '' },
        to: { ...to.end, outcome: to.outcomes[bo % to.outcomes.length]?.id ?? '' },
        weight,
      },
    ];
  });
}
