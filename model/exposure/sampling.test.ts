import { expect, test } from 'vitest';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { compile } from './compile.ts';
import { evaluate, evaluateInSteps } from './evaluate.ts';
import { SCENARIO, WORKSPACE, deployment } from './two-of-a-kind.ts';

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

test('more joint states than can be listed are refused when they must be, with their number, before any work', () => {
  const { workspace, scenario } = manyChannels(23);
  const compiled = compile(workspace, scenario);
  expect(compiled.ok && evaluateInSteps(compiled.value, { exact: true }).next()).toEqual({
    done: true,
    value: {
      ok: false,
      problem: { kind: 'too-many-states', states: '8388608', limit: 4_194_304 },
    },
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

test('a rare loss that no trial met does not make the figures certain', () => {
  const rare = { probability: 1e-6, days: 30 };
  const scenario: Scenario = {
    ...SCENARIO,
    stances: [
      {
        vendor: 'v',
        channel: 'c',
        outcomes: [
          { id: 'follow', kind: 'follow', probability: rare.probability, actDays: rare.days },
          { id: 'diverge', kind: 'diverge', probability: 1 - rare.probability },
        ],
      },
    ],
  };
  const compiled = compile(WORKSPACE, scenario);
  if (!compiled.ok) throw new Error(compiled.problem.kind);
  const exact = evaluate(compiled.value);
  const sampled = evaluate(compiled.value, { trials: 1000, seed: 3 });
  if (!exact.ok || !sampled.ok) throw new Error('refused');
  const { sd, cvar95, standardError } = sampled.value.loss;
  expect([sd, cvar95]).toEqual([0, 0]);
  expect(Math.abs(exact.value.loss.sd - sd)).toBeLessThan(5 * (standardError?.sd ?? 0));
  expect(Math.abs(exact.value.loss.cvar95 - cvar95)).toBeLessThan(5 * (standardError?.cvar95 ?? 0));
  const [stance] = sampled.value.sensitivity.filter(({ variable }) => variable === 'v:c');
  expect(stance).toMatchObject({ firstOrder: 0, standardError: { firstOrder: 1 } });
});

test('expected values come first, and who stops there has had them', () => {
  const compiled = compile(WORKSPACE, SCENARIO);
  if (!compiled.ok) throw new Error(compiled.problem.kind);
  const step = evaluateInSteps(compiled.value).next().value;
  expect(step).toMatchObject({ kind: 'expected', exposure: { states: 2 } });
});
