import { expect, test } from 'vitest';
import type { Scenario } from '../scenario.ts';
import { findConsistent, SEARCH_LIMITS, type SearchLimits } from './consistency.ts';
import { driverInfluence, driverScenario, EMPTY_WORKSPACE } from './random-influences.ts';
import { describeConsistencyRefusal } from './refusal.ts';

const find = (scenario: Scenario, limits: Partial<SearchLimits> = {}) =>
  findConsistent(EMPTY_WORKSPACE, scenario, 1, { ...SEARCH_LIMITS, ...limits });

const untied = driverScenario([2, 2, 2, 2]);

/** x0.o0 → x1.o0 → x2.o0 … */
const chain = driverScenario(
  [2, 2, 2, 2],
  [0, 1, 2].map((driver) => driverInfluence([driver, 0], [driver + 1, 0], 1)),
);

test('as many states as can be listed are listed', () => {
  for (const scenario of [untied, chain]) {
    const found = find(scenario, { states: 16, cells: 64 });
    expect(found.ok && found.value.consistent.length).toBe(16);
  }
});

test('one state too many is refused with the number known by then', () => {
  for (const scenario of [untied, chain]) {
    for (const [limits, limit] of [[{ states: 15 }, 15] as const, [{ cells: 63 }, 15] as const]) {
      expect(find(scenario, limits)).toEqual({
        ok: false,
        problem: {
          kind: 'too-many-consistent',
          atLeast: 16,
          limit,
        },
      });
    }
  }
});

test('states of some variables are no trouble where others leave none', () => {
  const never = [
    driverInfluence([4, 0], [5, 1], 2),
    driverInfluence([4, 1], [5, 0], 2),
    driverInfluence([5, 0], [4, 0], 2),
    driverInfluence([5, 1], [4, 1], 2),
  ];
  for (const tied of [[], chain.influences ?? []]) {
    const found = find(driverScenario([2, 2, 2, 2, 2, 2], [...tied, ...never]), { states: 15 });
    expect(found).toEqual({ ok: true, value: { combinations: 64, consistent: [] } });
  }
});

test('states of all cases count, those with a moot stance too', () => {
  const designated: Scenario = {
    ...driverScenario([5]),
    designations: [
      {
        id: 'd',
        issuer: 'I',
        target: { vendor: 'v' },
        outcomes: [
          { id: 'absent', probability: 0.5, issued: false },
          { id: 'standing', probability: 0.5, announcedDay: 0, effectiveDay: 0 },
        ],
      },
    ],
    stances: [
      { vendor: 'v', channel: 'c', outcomes: [{ id: 'follow', kind: 'follow', probability: 1 }] },
    ],
  };
  expect(find(designated, { states: 9 })).toEqual({
    ok: false,
    problem: { kind: 'too-many-consistent', atLeast: 10, limit: 9 },
  });
  expect(find(designated, { states: 10 }).ok).toBe(true);
});

test('states without number are refused at once', () => {
  expect(find(driverScenario(Array.from({ length: 60 }, () => 10)))).toEqual({
    ok: false,
    problem: {
      kind: 'too-many-consistent',
      atLeast: String(10n ** 60n),
      limit: Math.floor(SEARCH_LIMITS.cells / 60),
    },
  });
});

test('a variable with very many outcomes is no trouble', () => {
  const found = find(driverScenario([20_000]));
  expect(found.ok && found.value.consistent.length).toBe(20_000);
});

test('a search that takes too long is given up', () => {
  expect(find(chain, { effort: 10 })).toEqual({
    ok: false,
    problem: { kind: 'search-too-long', combinations: 16 },
  });
  expect(find(chain, { effort: 10_000 }).ok).toBe(true);
  // Enough to take the scenario apart, too little to search it.
  expect(find(chain, { effort: 2_100 })).toMatchObject({ problem: { kind: 'search-too-long' } });
});

test('too many outcomes that are tied to each other are refused by name', () => {
  const size = 1_500;
  const ring = Array.from({ length: size }, (_, driver) =>
    [0, 1, 2].map((outcome) =>
      driverInfluence([driver, outcome], [(driver + 1) % size, outcome], 2),
    ),
  ).flat();
  const refused = find(
    driverScenario(
      Array.from({ length: size }, () => 3),
      ring,
    ),
  );
  expect(refused).toMatchObject({ ok: false, problem: { kind: 'too-entangled' } });
});

test('probabilities that are none are refused as by the engine', () => {
  const scenario = driverScenario([1]);
  const wrong = { id: 'x0', name: 'X', outcomes: [{ id: 'o0', probability: 0.9 }] };
  expect(find({ ...scenario, drivers: [wrong] })).toEqual({
    ok: false,
    problem: { kind: 'probabilities', variable: 'x0', sum: 0.9 },
  });
});

test('refusals in plain words', () => {
  expect(
    [
      { kind: 'too-many-consistent', atLeast: '123456789012345678901', limit: 262_144 } as const,
      { kind: 'search-too-long', combinations: 12_345 } as const,
      { kind: 'too-entangled', variables: Array.from('abcdefghijkl') } as const,
    ].map(describeConsistencyRefusal),
  ).toEqual([
    'At least 123,456,789,012,345,678,901 states are consistent, and at most 262,144 can be listed. ' +
      'Nothing was changed. Add influences that tell the outcomes apart, lower the threshold, or make some variables certain.',
    'The consistent ones among 12,345 states were not found in the time a search may take. ' +
      'Nothing was changed. Lower the threshold, or make some variables certain.',
    'Too many outcomes influence each other: those of a, b, c, d, e, f, g, h, i, j and 2 more. ' +
      'Nothing was changed. Take out some influences among them.',
  ]);
});
