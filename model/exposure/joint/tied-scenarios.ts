import type { Driver, Influence, Scenario } from '../../scenario.ts';
import type { Workspace } from '../../workspace.ts';

/** Small scenarios for tests of the joint. */
export const EMPTY: Workspace = {
  name: 'W',
  currency: 'EUR',
  vendors: [],
  models: [],
  channels: [],
  availability: [],
  deployments: [],
};

export function driver(id: string, ...probabilities: readonly number[]): Driver {
  return {
    id,
    name: id,
    outcomes: probabilities.map((probability, place) => ({ id: `${id}${place}`, probability })),
  };
}

export function influence(from: string, to: string, weight: number): Influence {
  const end = (outcome: string) => ({ driver: outcome.slice(0, -1), outcome });
  return { from: end(from), to: end(to), weight };
}

export function scenarioOf(
  drivers: readonly Driver[],
  influences: readonly Influence[],
  influenceStrength: number,
): Scenario {
  return {
    id: 's',
    name: 'S',
    start: '2026-01-01',
    horizonDays: 1,
    designations: [],
    stances: [],
    drivers,
    influences,
    influenceStrength,
  };
}

/** A chain of drivers, each pushing the next. */
export function chain(length: number, strength: number): Scenario {
  const name = (place: number) =>
    `n${String.fromCharCode(97 + Math.floor(place / 10))}${place % 10}x`;
  const drivers = Array.from({ length }, (_, place) =>
    driver(name(place), 0.2 + (place % 5) / 10, 0.3, 0.5 - (place % 5) / 10),
  );
  const influences = drivers
    .slice(1)
    .flatMap((_, place) => [
      influence(`${name(place)}0`, `${name(place + 1)}0`, 2),
      influence(`${name(place)}1`, `${name(place + 1)}2`, -(place % 3)),
    ]);
  return scenarioOf(drivers, influences, strength);
}

/** A designation that may not come, and stances on its vendor of which each two influence each other. */
export function tiedStances(count: number, outcomes: readonly string[]): Scenario {
  const ends = Array.from({ length: count }, (_, place) => ({
    vendor: 'v',
    channel: `c${place}`,
    outcome: 'o0',
  }));
  return {
    ...scenarioOf([], [], 0.5),
    designations: [
      {
        id: 'g',
        issuer: 'I',
        target: { vendor: 'v' },
        outcomes: [
          { id: 'absent', probability: 0.5, issued: false },
          { id: 'standing', probability: 0.5, announcedDay: 0, effectiveDay: 0 },
        ],
      },
    ],
    stances: ends.map(({ vendor, channel }) => ({
      vendor,
      channel,
      outcomes: outcomes.map((id) => ({ id, kind: 'diverge', probability: 1 / outcomes.length })),
    })),
    influences: ends.flatMap((from, place) =>
      ends.slice(place + 1).map((to) => ({ from, to, weight: 1 })),
    ),
  };
}
