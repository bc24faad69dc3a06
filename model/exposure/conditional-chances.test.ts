import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { variableKey, type InfluenceEnd, type Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { randomScenario, randomWorkspace } from './brute-force/random-scenario.ts';
import { bruteStates } from './brute-force/states.ts';
import { conditionalChances } from './conditional-chances.ts';

/** The same by listing every joint state. */
function listed(workspace: Workspace, scenario: Scenario, from: InfluenceEnd, to: InfluenceEnd) {
  const states = bruteStates(workspace, scenario);
  const [source, target] = [variableKey(from), variableKey(to)];
  const isOpen = (key: string, held: ReadonlyMap<string, string>) => held.get(key) !== 'moot';
  const mass = (isMeant: (held: ReadonlyMap<string, string>) => boolean) =>
    states.reduce((sum, { held, probability }) => sum + (isMeant(held) ? probability : 0), 0);
  const fromHeld = mass((held) => held.get(source) === from.outcome && isOpen(target, held));
  if (source === target || fromHeld === 0) return null;
  const both = mass((held) => held.get(source) === from.outcome && held.get(target) === to.outcome);
  const toHeld = mass((held) => held.get(target) === to.outcome && isOpen(source, held));
  const open = mass((held) => isOpen(source, held) && isOpen(target, held));
  if (!states.some(({ held }) => held.get(target) === to.outcome)) return null;
  return { given: both / fromHeld, stated: toHeld / open };
}

function endsOf(scenario: Scenario): readonly InfluenceEnd[] {
  return [
    ...scenario.designations.flatMap(({ id, outcomes }) =>
      outcomes.map((own) => ({ designation: id, outcome: own.id })),
    ),
    ...scenario.stances.flatMap(({ vendor, channel, outcomes }) =>
      outcomes.map((own) => ({ vendor, channel, outcome: own.id })),
    ),
    ...(scenario.drivers ?? []).flatMap(({ id, outcomes }) =>
      outcomes.map((own) => ({ driver: id, outcome: own.id })),
    ),
  ];
}

test('every chance of every pair is that of listing all states', () => {
  fc.assert(
    fc.property(
      randomWorkspace,
      randomScenario({ influences: true, plans: false }),
      (workspace, scenario) => {
        const ends = endsOf(scenario);
        const pairs = ends.flatMap((from) => ends.map((to) => ({ from, to })));
        const chances = conditionalChances(workspace, scenario, pairs);
        if (!chances.ok) throw new Error(chances.problem.kind);
        expect(chances.value).toHaveLength(pairs.length);
        chances.value.forEach((chance, place) => {
          const { from, to } = pairs[place] ?? { from: ends[0], to: ends[0] };
          if (from === undefined || to === undefined) throw new Error('no pair');
          const expected = listed(workspace, scenario, from, to);
          expect(chance === null).toBe(expected === null);
          expect(chance?.given ?? 0).toBeCloseTo(expected?.given ?? 0, 9);
          expect(chance?.stated ?? 0).toBeCloseTo(expected?.stated ?? 0, 9);
        });
      },
    ),
    { numRuns: 60 },
  );
});

describe('two stances of .4 and .3, whose coming together has the odds of P(a | b) = .6', () => {
  const workspace: Workspace = {
    name: 'W',
    currency: 'EUR',
    vendors: [{ id: 'v', name: 'V' }],
    models: [{ id: 'm', vendor: 'v', name: 'M' }],
    channels: [],
    availability: [],
    deployments: [],
  };
  const stance = (channel: string, follows: number) => ({
    vendor: 'v',
    channel,
    outcomes: [
      { id: 'follow', kind: 'follow' as const, probability: follows },
      { id: 'diverge', kind: 'diverge' as const, probability: 1 - follows },
    ],
  });
  const follow = (channel: string) => ({ vendor: 'v', channel, outcome: 'follow' });
  const scenario: Scenario = {
    id: 's',
    name: 'S',
    start: '2026-01-01',
    horizonDays: 1,
    influenceStrength: Math.log((0.18 * 0.48) / (0.22 * 0.12)),
    designations: [
      {
        id: 'd',
        issuer: 'D',
        target: { vendor: 'v' },
        outcomes: [
          { id: 'absent', issued: false, probability: 0.5 },
          { id: 'stands', announcedDay: 0, effectiveDay: 0, probability: 0.5 },
        ],
      },
    ],
    stances: [stance('a', 0.4), stance('b', 0.3)],
    influences: [{ from: follow('b'), to: follow('a'), weight: 1 }],
  };

  test('are said if designated, and in both directions', () => {
    const chances = conditionalChances(workspace, scenario, [
      { from: follow('b'), to: follow('a') },
      { from: follow('a'), to: follow('b') },
    ]);
    if (!chances.ok) throw new Error(chances.problem.kind);
    const [ahead, back] = chances.value;
    expect(ahead?.given).toBeCloseTo(0.6, 10);
    expect(ahead?.stated).toBeCloseTo(0.4, 10);
    expect(back?.given).toBeCloseTo(0.45, 10);
    expect(back?.stated).toBeCloseTo(0.3, 10);
  });

  test('are none for what never holds', () => {
    const absent = { designation: 'd', outcome: 'absent' };
    const chances = conditionalChances(workspace, scenario, [
      { from: absent, to: follow('a') },
      { from: follow('a'), to: follow('a') },
      { from: { driver: 'nobody', outcome: 'x' }, to: follow('a') },
    ]);
    expect(chances).toEqual({ ok: true, value: [null, null, null] });
  });

  test('are refused where there are no probabilities', () => {
    const broken = { ...scenario, stances: [{ ...stance('a', 0.4), outcomes: [] }] };
    expect(conditionalChances(workspace, broken, [])).toMatchObject({
      ok: false,
      problem: { kind: 'probabilities', variable: 'v:a' },
    });
  });
});
