import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentSchema } from '../document.ts';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { disagreements } from './brute-force/agreement.ts';
import { bruteForce } from './brute-force/brute-force.ts';
import { randomScenario, randomWorkspace } from './brute-force/random-scenario.ts';
import { compile } from './compile.ts';
import { evaluate } from './evaluate.ts';
import type { Exposure } from './result.ts';
import { SCENARIO, WORKSPACE } from './two-of-a-kind.ts';

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
