import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { randomScenario, randomWorkspace } from './brute-force/random-scenario.ts';
import { compile } from './compile.ts';
import { evaluateInSteps } from './evaluate.ts';
import { flowsOf, type Flow } from './flows.ts';
import { expectPart } from './part.ts';
import { SCENARIO, WORKSPACE } from './two-of-a-kind.ts';

function lookInto(workspace: Workspace, scenario: Scenario) {
  const compiled = compile(workspace, scenario);
  if (!compiled.ok) throw new Error(compiled.problem.kind);
  const first = evaluateInSteps(compiled.value).next().value;
  if (!('kind' in first) || first.kind !== 'expected') throw new Error('no figures');
  const { exposure: whole, classes } = first;
  return {
    whole,
    flows: flowsOf(compiled.value, classes),
    part: (positions: readonly number[]) => expectPart(compiled.value, classes, positions),
  };
}

describe('a part of the portfolio', () => {
  test('has the figures of its own deployments alone', () => {
    const { part } = lookInto(WORKSPACE, SCENARIO);
    const second = part([1]);
    // 36,500 a year, blocked from day 30 of 365 with 0.1.
    expect(second.loss.expected).toBeCloseTo(0.1 * 335 * 100, 9);
    expect(second.lossBy.unit).toEqual({ '': second.loss.expected });
    expect(second.annualSpend).toBe(100);
    expect(second.exposedSpend.expected).toBeCloseTo(10, 9);
    expect([...second.blockedChances]).toEqual([expect.closeTo(0.1, 12)]);
    expect(second.map.map(({ deployments }) => deployments)).toEqual([1]);
  });

  test('of nothing loses nothing', () => {
    const { part } = lookInto(WORKSPACE, SCENARIO);
    const { loss, lossBy, map, flows, timeline } = part([]);
    expect({ loss, unit: lossBy.unit, map, flows }).toEqual({
      ...{ loss: { expected: 0 }, unit: {}, map: [], flows: [] },
    });
    expect(timeline.at(-1)).toEqual({ day: 365, expected: 0, blockedSpend: 0 });
  });

  test('parts add up to the whole, whatever the scenario', () => {
    fc.assert(
      fc.property(
        randomWorkspace,
        randomScenario({ influences: true, plans: false }),
        fc.func(fc.boolean()),
        (workspace, scenario, isFirst) => {
          const { whole, flows, part } = lookInto(workspace, scenario);
          const positions = workspace.deployments.map((_, position) => position);
          const parts = [
            part(positions.filter((position) => isFirst(position))),
            part(positions.filter((position) => !isFirst(position))),
          ];
          const scale = 1 + workspace.deployments.reduce((sum, own) => sum + own.annualValue, 0);
          const add = (amounts: readonly number[]) => amounts.reduce((sum, own) => sum + own, 0);
          const near = (amounts: readonly number[], total: number) => {
            expect(Math.abs(add(amounts) - total)).toBeLessThanOrEqual(1e-9 * scale);
          };
          near(
            parts.map(({ loss }) => loss.expected),
            whole.loss.expected,
          );
          near(
            parts.flatMap(({ losses }) => [...losses]),
            whole.loss.expected,
          );
          near(
            parts.map(({ exposedSpend }) => exposedSpend.legal),
            whole.exposedSpend.legal,
          );
          whole.timeline.forEach(({ expected, blockedSpend }, point) => {
            near(
              parts.map(({ timeline }) => timeline[point]?.expected ?? NaN),
              expected,
            );
            near(
              parts.map(({ timeline }) => timeline[point]?.blockedSpend ?? NaN),
              blockedSpend,
            );
          });
          const exposed = (of: readonly Flow[]) => of.map(({ exposedSpend }) => exposedSpend);
          near(exposed(flows), whole.exposedSpend.expected);
          near(
            flows.map(({ legalSpend }) => legalSpend),
            whole.exposedSpend.legal,
          );
          near(
            parts.flatMap((own) => exposed(own.flows)),
            whole.exposedSpend.expected,
          );
          for (const { legalSpend, exposedSpend, annualSpend } of flows) {
            expect(legalSpend).toBeLessThanOrEqual(exposedSpend + 1e-9 * scale);
            expect(exposedSpend).toBeLessThanOrEqual(annualSpend * (1 + 1e-9));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
