import { expect, test } from 'vitest';
import type { Scenario } from '../scenario.ts';
import { MAX_AMOUNT, MAX_DAY } from '../values.ts';
import type { Deployment, Workspace } from '../workspace.ts';
import { compile, evaluate } from './evaluate.ts';
import { SCENARIO, WORKSPACE, deployment } from './two-of-a-kind.ts';

/** Milliseconds. What is allowed, however odd, holds nobody up for longer than 5 s; tests share their machine. */
const NO_HANG = 15_000;

type Stance = Scenario['stances'][number];
type Influence = NonNullable<Scenario['influences']>[number];

const FEW_TRIALS = { trials: 2000 };

function answer(workspace: Workspace, scenario: Scenario) {
  const compiled = compile(workspace, scenario);
  return compiled.ok ? evaluate(compiled.value, FEW_TRIALS) : compiled;
}

function exposureOf(workspace: Workspace, scenario: Scenario) {
  const exposure = answer(workspace, scenario);
  if (!exposure.ok) throw new Error(exposure.problem.kind);
  return exposure.value;
}

/** Places of numbers that are none. */
function notFinite(value: unknown, place = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => notFinite(own, `${place}.${key}`));
}

/** A vendor's model through so many channels, each with a stance of so many outcomes. */
function channels(
  count: number,
  outcomes = 3,
): { workspace: Workspace; stances: readonly Stance[] } {
  const ids = Array.from({ length: count }, (_, place) => `c${place}`);
  const workspace: Workspace = {
    ...WORKSPACE,
    channels: ids.map((id) => ({ id, name: id, kind: 'cloud' })),
    availability: ids.map((channel) => ({ model: 'm', channel })),
    deployments: ids.map((channel, place) =>
      deployment({ id: channel, channel, annualSpend: 10, annualValue: 365 * (place + 1) }),
    ),
  };
  const stances = ids.map((channel): Stance => ({
    vendor: 'v',
    channel,
    outcomes: Array.from({ length: outcomes }, (_, own) => ({
      id: `o${own}`,
      kind: own === 0 ? 'follow' : 'diverge',
      probability: 1 / outcomes,
    })),
  }));
  return { workspace, stances };
}

function influence(from: string, to: string, weight: number): Influence {
  const end = (channel: string) => ({ vendor: 'v', channel, outcome: 'o0' });
  return { from: end(from), to: end(to), weight };
}

test(
  'ten years of courses that come and go, under every response',
  () => {
    const courses = [0, 900, 1800, 2700].map((day, place) => ({
      id: `g${place}`,
      issuer: 'I',
      target: { vendor: 'v' },
      outcomes: [
        { id: 'absent', probability: 0.5, issued: false as const },
        {
          id: 'reversed',
          probability: 0.5,
          announcedDay: day,
          effectiveDay: day + 100,
          windDownDays: 200,
          reversedDay: day + 700,
          binds: 'everyone' as const,
        },
      ],
    }));
    const { workspace, stances } = channels(4);
    const fallbacks = workspace.channels.map(({ id }) => ({
      ...{ model: 'm', channel: id, switchDays: 30, switchCost: 100, valueRetained: 0.9 },
    }));
    const responses = ['reactive', 'notice', 'preemptive', 'wait'] as const;
    const deployments = workspace.deployments.map((own, place): Deployment => {
      const response = responses[place];
      return { ...own, fallbacks, ...(response ? { response } : {}) };
    });
    const exposure = exposureOf(
      { ...workspace, deployments },
      { ...SCENARIO, horizonDays: MAX_DAY, designations: courses, stances },
    );
    expect(exposure.timeline).toHaveLength(Math.ceil(MAX_DAY / 7) + 1);
    expect(exposure.timeline.at(-1)?.day).toBe(MAX_DAY);
    expect(exposure.loss.max).toBeGreaterThan(0);
    expect(notFinite(exposure)).toEqual([]);
  },
  NO_HANG,
);

test(
  'a chain of 40 stances, each with a say in the next',
  () => {
    const { workspace, stances } = channels(40, 4);
    const influences = stances
      .slice(1)
      .map(({ channel }, place) => influence(`c${place}`, channel, place % 2 === 0 ? 2 : -2));
    const exposure = exposureOf(workspace, { ...SCENARIO, horizonDays: 10, stances, influences });
    expect(exposure).toMatchObject({ method: 'sampled', states: String(4n ** 40n) });
    // Influences leave what is stated: each is blocked with 1/4, for ten days worth place + 1 each.
    expect(exposure.loss.expected).toBeCloseTo((10 * (40 * 41)) / 2 / 4, 6);
    expect(notFinite(exposure)).toEqual([]);
  },
  NO_HANG,
);

test(
  '40 stances that all influence each other are refused by name',
  () => {
    const { workspace, stances } = channels(40);
    const influences = stances.flatMap(({ channel }, place) =>
      stances.slice(place + 1).map((other) => influence(channel, other.channel, 1)),
    );
    expect(answer(workspace, { ...SCENARIO, stances, influences })).toEqual({
      ok: false,
      problem: {
        kind: 'clique-too-large',
        variables: stances.map(({ channel }) => `v:${channel}`),
        limit: 4_194_304,
      },
    });
  },
  NO_HANG,
);

test(
  'influences as strong as a file can say are honoured or refused by name',
  () => {
    const { workspace, stances } = channels(6);
    const influences = stances.flatMap(({ channel }, place) =>
      stances
        .slice(place + 1)
        .map((other, own) => influence(channel, other.channel, (place + own) % 2 === 0 ? 99 : -99)),
    );
    const scenario = { ...SCENARIO, stances, influences, influenceStrength: 5 };
    const exposure = answer(workspace, scenario);
    if (exposure.ok) {
      const [follow = NaN] = exposure.value.sensitivity.map(({ probability }) => probability.o0);
      expect(follow).toBeCloseTo(1 / 3, 12);
      expect(notFinite(exposure.value)).toEqual([]);
    } else expect(exposure.problem.kind).toBe('fit-does-not-converge');
  },
  NO_HANG,
);

test('amounts as large, and probabilities as small, as a file can say', () => {
  const [first] = WORKSPACE.deployments;
  if (!first) throw new Error('there is one');
  const workspace: Workspace = {
    ...WORKSPACE,
    deployments: [
      { ...first, annualSpend: MAX_AMOUNT, annualValue: -MAX_AMOUNT },
      { ...first, id: 'tiny', annualSpend: 5e-324, annualValue: 5e-324 },
    ],
  };
  const stances: readonly Stance[] = [
    {
      vendor: 'v',
      channel: 'c',
      outcomes: [
        { id: 'follow', kind: 'follow', probability: 5e-324 },
        { id: 'diverge', kind: 'diverge', probability: 1 },
      ],
    },
  ];
  expect(notFinite(exposureOf(workspace, { ...SCENARIO, horizonDays: MAX_DAY, stances }))).toEqual(
    [],
  );
});

test('ids that objects have already are ids like any other', () => {
  const named = (names: readonly string[]) => {
    const [vendor = '', model = '', channel = '', designation = '', follow = '', driver = ''] =
      names;
    const workspace: Workspace = {
      ...WORKSPACE,
      vendors: [{ id: vendor, name: 'V' }],
      models: [{ id: model, vendor, name: 'M' }],
      channels: [{ id: channel, name: 'C', kind: 'cloud' }],
      availability: [{ model, channel }],
      deployments: [
        deployment({ id: model, model, channel, region: vendor, annualSpend: 5, annualValue: 365 }),
      ],
    };
    const end = { vendor, channel, outcome: follow };
    const scenario: Scenario = {
      ...SCENARIO,
      designations: SCENARIO.designations.map((own) => ({
        ...own,
        id: designation,
        target: { vendor },
      })),
      stances: SCENARIO.stances.map((own) => ({
        vendor,
        channel,
        outcomes: own.outcomes.map((outcome) =>
          outcome.kind === 'follow' ? { ...outcome, id: follow } : outcome,
        ),
      })),
      drivers: [
        {
          id: driver,
          name: 'X',
          outcomes: [
            { id: follow, probability: 0.5 },
            { id: 'other', probability: 0.5 },
          ],
        },
      ],
      influences: [{ from: end, to: { driver, outcome: follow }, weight: 2 }],
      plans: [{ id: driver, name: 'P', mitigations: [] }],
    };
    return JSON.stringify(exposureOf(workspace, scenario));
  };
  const odd = ['__proto__', 'constructor', 'valueof', 'tostring', '__defineGetter__', 'prototype'];
  const plain = odd.map((_, place) => `plain${place}`);
  for (const turn of odd.keys()) {
    const names = [...odd.slice(turn), ...odd.slice(0, turn)];
    const renamed = names.reduce(
      (text, name, place) => text.replaceAll(`plain${place}`, name),
      named(plain),
    );
    expect(named(names)).toBe(renamed);
  }
});
