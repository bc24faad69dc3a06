import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentSchema } from '../document.ts';
import type { Scenario } from '../scenario.ts';
import type { Deployment, Workspace } from '../workspace.ts';
import { disagreements } from './brute-force/agreement.ts';
import { bruteForce } from './brute-force/brute-force.ts';
import { randomScenario, randomWorkspace } from './brute-force/random-scenario.ts';
import { compile } from './compile.ts';
import { evaluate, evaluateInSteps } from './evaluate.ts';
import type { Exposure } from './result.ts';

const SPEC = new URL('../examples/spec/', import.meta.url);

function readJson(name: string): object {
  const json: unknown = JSON.parse(readFileSync(new URL(name, SPEC), 'utf8'));
  if (typeof json !== 'object' || json === null) throw new Error(`${name} holds no object`);
  return json;
}

function exposureOf(workspace: Workspace, scenario: Scenario): Exposure {
  const compiled = compile(workspace, scenario);
  const exposure = compiled.ok ? evaluate(compiled.value) : compiled;
  if (!exposure.ok) throw new Error(exposure.problem.kind);
  return exposure.value;
}

/** Where the tolerance of spec/scenario-file.md is 1e-9 and no amount: probabilities and indices. */
const IS_SHARE = /probability|firstOrder|overTolerance|strandedDeployments|hhi|effective/;

test.each([
  ['northwind', 'follow', 'northwind.follow'],
  ['northwind', 'open', 'northwind.open'],
  ['northwind', 'preempt', 'northwind.preempt'],
  ['northwind', 'notice', 'northwind.notice'],
  ['northwind', 'wait', 'northwind.wait'],
  ['generated-1', 's', 'generated-1'],
  ['generated-2', 's', 'generated-2'],
  ['generated-3', 's', 'generated-3'],
])('%s, scenario %s: the figures of its expected.json', (file, id, expected) => {
  const document = documentSchema.parse(readJson(`${file}.diverge`));
  const scenario = document.scenarios.find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  const exposure = exposureOf(document.workspace, scenario);
  const largest = Math.max(...exposure.plans.map(({ max }) => max));
  expect(
    disagreements(readJson(`${expected}.expected.json`), exposure, (path) => ({
      relative: 1e-6,
      absolute: IS_SHARE.test(path) ? 1e-9 : 1e-9 * largest,
    })),
  ).toEqual([]);
});

test('every figure equals the day-by-day listing of all joint states', () => {
  fc.assert(
    fc.property(
      randomWorkspace,
      randomScenario({ influences: true, plans: true }),
      (workspace, scenario) => {
        const expected = bruteForce(workspace, scenario);
        const largest = Math.max(...expected.plans.map(({ max }) => Math.abs(max))) + 1;
        expect(
          disagreements(expected, exposureOf(workspace, scenario), (path) => ({
            relative: 1e-8,
            absolute: IS_SHARE.test(path) ? 1e-8 : 1e-9 * largest,
          })),
        ).toEqual([]);
      },
    ),
    { numRuns: 600 },
  );
}, 120_000);

test('laws that hold whatever the scenario', () => {
  fc.assert(
    fc.property(
      randomWorkspace,
      randomScenario({ influences: true, plans: true }),
      (workspace, scenario) => {
        const { loss, lossBy, timeline, evpi, evppi, plans } = exposureOf(workspace, scenario);
        const near = (a: number, b: number) => {
          expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(loss.max)));
        };
        for (const groups of Object.values(lossBy)) {
          near(
            Object.values<number>(groups).reduce((sum, own) => sum + own, 0),
            loss.expected,
          );
        }
        near(timeline.at(-1)?.expected ?? NaN, loss.expected);
        near(timeline.at(-1)?.p95 ?? NaN, loss.p95);
        expect(loss.cvar95).toBeGreaterThanOrEqual(loss.p95 - 1e-6);
        const largest = Math.max(...plans.map(({ max }) => Math.abs(max)));
        for (const worth of Object.values(evppi)) {
          expect(worth).toBeLessThanOrEqual(evpi + 1e-9 * (1 + largest));
        }
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

test('more blocks never lower the loss of who waits', () => {
  fc.assert(
    fc.property(
      randomWorkspace,
      randomScenario({ influences: false, plans: false }),
      (workspace, scenario) => {
        const waiting: Scenario = { ...scenario, response: 'wait' };
        const deployments = workspace.deployments.map(({ response: _, ...own }) => own);
        const harsher: Scenario = {
          ...waiting,
          stances: waiting.stances.map((stance) => ({
            ...stance,
            outcomes: stance.outcomes.map((outcome) => ({ ...outcome, kind: 'follow' as const })),
          })),
        };
        const company = { ...workspace, deployments };
        expect(exposureOf(company, harsher).loss.expected).toBeGreaterThanOrEqual(
          exposureOf(company, waiting).loss.expected - 1e-6,
        );
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

test('a compilation that takes over from an earlier one gives the same answer', () => {
  fc.assert(
    fc.property(
      randomWorkspace,
      randomScenario({ influences: true, plans: true }),
      randomScenario({ influences: true, plans: true }),
      (workspace, first, second) => {
        const before = compile(workspace, first);
        if (!before.ok) throw new Error(before.problem.kind);
        const flipped: Scenario = {
          ...first,
          stances: first.stances.map((stance) => ({
            ...stance,
            outcomes: stance.outcomes.map((outcome, _, { length }) => ({
              ...outcome,
              probability: 1 / length,
            })),
          })),
        };
        for (const next of [flipped, second]) {
          const after = compile(workspace, next, before.value);
          const exposure = after.ok ? evaluate(after.value) : after;
          if (!exposure.ok) throw new Error(exposure.problem.kind);
          expect(exposure.value).toEqual(exposureOf(workspace, next));
        }
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

const WORKSPACE: Workspace = {
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

function deployment(fields: Partial<Deployment> & { readonly id: string }): Deployment {
  return { name: 'D', model: 'm', channel: 'c', annualSpend: 0, annualValue: 0, ...fields };
}

/** Follows with 0.1 from day 30 on; diverges otherwise. */
const SCENARIO: Scenario = {
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

test('one in ten chance of 335 days without two deployments', () => {
  const exposure = exposureOf(WORKSPACE, SCENARIO);
  expect(exposure.states).toBe(2);
  expect(exposure.loss.expected).toBeCloseTo(36_850, 6);
  expect(exposure.loss.max).toBeCloseTo(368_500, 6);
  expect(exposure.loss.exceedance).toEqual([
    [0, 1],
    [exposure.loss.max, 0.1],
  ]);
  expect(exposure.outageDays.expected).toBeCloseTo(67, 9);
  expect(exposure.strandedDeployments.expected).toBeCloseTo(0.2, 12);
  expect(exposure.exposedSpend).toEqual({ expected: 40, legal: 0, channel: 40 });
  expect(exposure.map).toEqual([
    {
      model: 'm',
      channel: 'c',
      deployments: 2,
      annualSpend: 400,
      blockedShare: 0.1,
      expectedLoss: exposure.loss.expected,
    },
  ]);
});

test('a unit may be called __proto__ or have no name', () => {
  const { unit } = exposureOf(WORKSPACE, SCENARIO).lossBy;
  expect(Object.entries(unit).map(([name]) => name)).toEqual(['__proto__', '']);
});

test('a portfolio without deployments loses nothing, and has no concentration', () => {
  const exposure = exposureOf({ ...WORKSPACE, deployments: [] }, SCENARIO);
  expect(exposure.loss).toMatchObject({ expected: 0, sd: 0, max: 0, exceedance: [[0, 1]] });
  expect(exposure.concentration).toEqual({
    vendor: null,
    channel: null,
    model: null,
    region: null,
  });
  expect(exposure.map).toEqual([]);
});

test('probabilities that do not sum to 1 are refused by the name of their variable', () => {
  const half: Scenario = {
    ...SCENARIO,
    stances: [
      { vendor: 'v', channel: 'c', outcomes: [{ id: 'f', kind: 'follow', probability: 0.5 }] },
    ],
  };
  expect(compile(WORKSPACE, half)).toEqual({
    ok: false,
    problem: { kind: 'probabilities', variable: 'v:c', sum: 0.5 },
  });
});

/** As many stances on one vendor as there are channels, each of two outcomes. */
function manyChannels(count: number) {
  const channels = Array.from({ length: count }, (_, place) => `c${place}`);
  const workspace: Workspace = {
    ...WORKSPACE,
    channels: channels.map((id) => ({ id, name: id, kind: 'cloud' })),
    deployments: channels.map((channel, place) =>
      deployment({ id: channel, channel, annualValue: 1000 * (place + 1) }),
    ),
  };
  const scenario: Scenario = {
    ...SCENARIO,
    horizonDays: 20,
    stances: channels.map((channel) => ({
      vendor: 'v',
      channel,
      outcomes: [
        { id: 'follow', kind: 'follow', probability: 0.3 },
        { id: 'diverge', kind: 'diverge', probability: 0.7 },
      ],
    })),
  };
  return { workspace, scenario };
}

test('more joint states than can be listed are refused when they must be, with their number', () => {
  const { workspace, scenario } = manyChannels(23);
  const compiled = compile(workspace, scenario);
  expect(compiled.ok && evaluate(compiled.value, { exact: true })).toEqual({
    ok: false,
    problem: { kind: 'too-many-states', states: '8388608', limit: 4_194_304 },
  });
});

test('else they are sampled, with expected values exact and the same answer for the same seed', () => {
  const { workspace, scenario } = manyChannels(23);
  const compiled = compile(workspace, scenario);
  if (!compiled.ok) throw new Error(compiled.problem.kind);
  const first = evaluate(compiled.value);
  const again = evaluate(compiled.value, { trials: 20_000, seed: 1 });
  const other = evaluate(compiled.value, { seed: 2 });
  expect(first).toEqual(again);
  expect(first).not.toEqual(other);
  if (!first.ok) throw new Error(first.problem.kind);
  expect(first.value).toMatchObject({
    method: 'sampled',
    trials: 20_000,
    seed: 1,
    states: 2 ** 23,
  });
  const value = (1000 * 23 * 24) / 2 / 365;
  expect(first.value.loss.expected).toBeCloseTo(value * 20 * 0.3, 6);
});

test('trials agree with the exact figures within five standard errors', () => {
  const { workspace, scenario } = manyChannels(12);
  const compiled = compile(workspace, scenario);
  if (!compiled.ok) throw new Error(compiled.problem.kind);
  const exact = evaluate(compiled.value);
  const sampled = evaluate(compiled.value, { trials: 20_000, seed: 7 });
  if (!exact.ok || !sampled.ok) throw new Error('refused');
  const error = sampled.value.loss.standardError;
  if (!error) throw new Error('no standard error');
  for (const name of ['sd', 'p05', 'p50', 'p95', 'cvar95'] as const) {
    const difference = Math.abs(exact.value.loss[name] - sampled.value.loss[name]);
    expect(error[name]).toBeGreaterThan(0);
    expect(difference).toBeLessThanOrEqual(5 * error[name]);
  }
  expect(sampled.value.lossBy).toEqual(exact.value.lossBy);
  sampled.value.timeline.forEach((point, place) => {
    const own = exact.value.timeline[place];
    expect(point.expected).toBe(own?.expected);
    expect(Math.abs(point.p95 - (own?.p95 ?? NaN))).toBeLessThanOrEqual(
      5 * (point.standardError?.p95 ?? 0),
    );
  });
});

test('expected values come first, and who stops there has had them', () => {
  const compiled = compile(WORKSPACE, SCENARIO);
  if (!compiled.ok) throw new Error(compiled.problem.kind);
  const step = evaluateInSteps(compiled.value).next().value;
  expect(step).toMatchObject({ kind: 'expected', exposure: { states: 2 } });
});
