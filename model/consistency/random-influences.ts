import * as fc from 'fast-check';
import type { Influence, InfluenceEnd, Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';

/** Scenarios with many influences, for tests. */

export const EMPTY_WORKSPACE: Workspace = {
  name: 'W',
  currency: 'EUR',
  vendors: [],
  models: [],
  channels: [],
  availability: [],
  deployments: [],
};

/** A scenario of drivers alone, x0, x1, … with so many equally likely outcomes o0, o1, … each. */
export function driverScenario(
  outcomeCounts: readonly number[],
  influences: readonly Influence[] = [],
): Scenario {
  return {
    id: 's',
    name: 'S',
    start: '2026-01-01',
    horizonDays: 1,
    designations: [],
    stances: [],
    drivers: outcomeCounts.map((count, driver) => ({
      id: `x${driver}`,
      name: 'X',
      outcomes: Array.from({ length: count }, (_, outcome) => ({
        id: `o${outcome}`,
        probability: 1 / count,
      })),
    })),
    influences,
  };
}

/** An influence between drivers of `driverScenario`. */
export function driverInfluence(
  from: readonly [driver: number, outcome: number],
  to: readonly [driver: number, outcome: number],
  weight: number,
): Influence {
  const end = ([driver, outcome]: readonly [number, number]) => ({
    driver: `x${driver}`,
    outcome: `o${outcome}`,
  });
  return { from: end(from), to: end(to), weight };
}

/** Weights as people give them, small, and now and then the largest there are. */
const plausibleWeight = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: -99, max: 99 }) },
);

/**
 * The scenario with up to so many influences between outcomes of its variables instead of its own; some between
 * the same two ends, and some on outcomes of probability 0.
 */
export function withRandomInfluences(
  scenario: Scenario,
  most: number,
  weight: fc.Arbitrary<number> = plausibleWeight,
): fc.Arbitrary<Scenario> {
  const ends: readonly InfluenceEnd[] = [
    ...scenario.designations.flatMap(({ id, outcomes }) =>
      outcomes.map((outcome) => ({ designation: id, outcome: outcome.id })),
    ),
    ...scenario.stances.flatMap(({ vendor, channel, outcomes }) =>
      outcomes.map((outcome) => ({ vendor, channel, outcome: outcome.id })),
    ),
    ...(scenario.drivers ?? []).flatMap(({ id, outcomes }) =>
      outcomes.map((outcome) => ({ driver: id, outcome: outcome.id })),
    ),
  ];
  if (ends.length === 0) return fc.constant(scenario);
  const end = fc.constantFrom(...ends);
  return fc
    .array(fc.record({ from: end, to: end, weight }), { maxLength: most })
    .map((influences) => ({
      ...scenario,
      influences: influences.filter(({ from, to }) => variableOf(from) !== variableOf(to)),
    }));
}

function variableOf({ outcome, ...variable }: InfluenceEnd): string {
  return JSON.stringify(variable);
}
