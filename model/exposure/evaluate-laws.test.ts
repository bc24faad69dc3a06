import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { randomScenario, randomWorkspace } from './brute-force/random-scenario.ts';
import { compile, type CompiledScenario } from './compile.ts';
import { evaluate } from './evaluate.ts';
import type { Exposure } from './result.ts';

function exposureOf(workspace: Workspace, scenario: Scenario): Exposure {
  const compiled = compile(workspace, scenario);
  const exposure = compiled.ok ? evaluate(compiled.value) : compiled;
  if (!exposure.ok) throw new Error(exposure.problem.kind);
  return exposure.value;
}

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
        const breakdowns: readonly Readonly<Record<string, number>>[] = Object.values(lossBy);
        for (const groups of breakdowns) {
          near(
            Object.values(groups).reduce((sum, own) => sum + own, 0),
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

/** One edit each; what a compilation takes over must not outlive any of them. */
const EDITS: readonly ((workspace: Workspace, scenario: Scenario) => [Workspace, Scenario])[] = [
  (workspace, scenario) => {
    const later = scenario.stances.map((stance) => ({
      ...stance,
      outcomes: stance.outcomes.map((outcome) => ({ ...outcome, actDays: 3 })),
    }));
    return [workspace, { ...scenario, stances: later }];
  },
  (workspace, scenario) => {
    const drivers = (scenario.drivers ?? []).map((driver) => ({
      ...driver,
      outcomes: driver.outcomes.map((outcome) => ({ ...outcome, switchDaysFactor: 2 })),
    }));
    return [workspace, { ...scenario, drivers }];
  },
  (workspace, scenario) => {
    const target = { vendor: 'v0' };
    const designations = scenario.designations.map((own) => ({ ...own, target }));
    return [workspace, { ...scenario, designations }];
  },
  (workspace, scenario) => [workspace, { ...scenario, designations: [] }],
  (workspace, scenario) => [workspace, { ...scenario, horizonDays: 40 }],
  (workspace, scenario) => [workspace, { ...scenario, response: 'notice' }],
  (workspace, scenario) => [{ ...workspace, availability: [] }, scenario],
  (workspace, scenario) => {
    const models = workspace.models.map((model) => ({ ...model, vendor: 'v1' }));
    return [{ ...workspace, models }, scenario];
  },
  (workspace, scenario) => {
    const deployments = workspace.deployments.map((own) => ({ ...own, unit: 'B' }));
    return [{ ...workspace, deployments }, scenario];
  },
];

test('compilations that take over one from the other give the same answers, there and back', () => {
  fc.assert(
    fc.property(
      randomWorkspace,
      randomScenario({ influences: false, plans: true }),
      fc.array(fc.subarray([...EDITS], { maxLength: 2 }), { minLength: 2, maxLength: 5 }),
      (workspace, scenario, turns) => {
        let previous: CompiledScenario | undefined;
        for (const edits of [...turns, []]) {
          const [edited, mixed] = edits.reduce<[Workspace, Scenario]>(
            (given, edit) => edit(...given),
            [workspace, scenario],
          );
          const compiled = compile(edited, mixed, previous);
          const exposure = compiled.ok ? evaluate(compiled.value) : compiled;
          if (!compiled.ok || !exposure.ok) throw new Error('there are no figures');
          expect(exposure.value).toEqual(exposureOf(edited, mixed));
          previous = compiled.value;
        }
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
