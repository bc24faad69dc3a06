import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../../model/examples/sample.ts';
import { bridgeBetween, differingAssumptions } from '../../model/exposure/bridge.ts';
import { compile, evaluate } from '../../model/exposure/evaluate.ts';
import type { Scenario } from '../../model/scenario.ts';
import { compareScenarios } from './compare-scenarios.ts';
import { KeptCompilation } from './kept-compilation.ts';
import { withoutDeployments, type ShownExposure } from './shown-exposure.ts';

const { workspace, scenarios } = sampleDocument();

function scenarioOf(id: string): Scenario {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return scenario;
}

function exposureOf(scenario: Scenario): ShownExposure {
  const compiled = compile(workspace, scenario);
  const exposure = compiled.ok ? evaluate(compiled.value) : compiled;
  if (!exposure.ok) throw new Error(exposure.problem.kind);
  return withoutDeployments(exposure.value);
}

const base = scenarioOf('one-stays');
const other = scenarioOf('aws-follows');

describe('a comparison', () => {
  test('says expected values first, then the distributions, then the bridge', () => {
    const work = { figures: [base, other], bridges: [{ from: base, to: other }] };
    const said = [...compareScenarios(workspace, work, new KeptCompilation())];
    const parts = said.filter(({ kind }) => kind !== 'working');
    expect(parts.map(({ kind }) => kind)).toEqual([
      ...['expected', 'expected', 'figures', 'figures', 'bridge', 'done'],
    ]);
    // What they were added up from stays in the worker: it is as large as the portfolio.
    expect(Object.keys(parts[0] ?? {})).toEqual(['kind', 'exposure']);
    const bridge = bridgeBetween(workspace, base, other);
    expect(parts.slice(2, -1)).toEqual([
      { kind: 'figures', exposure: exposureOf(base) },
      { kind: 'figures', exposure: exposureOf(other) },
      { kind: 'bridge', to: other.id, bridge: bridge.ok ? bridge.value : null },
    ]);
  });

  test('counts its parts, each announced once, and a bridge with every mix on the way', () => {
    const work = { figures: [base, other], bridges: [{ from: base, to: other }] };
    const said = [...compareScenarios(workspace, work, new KeptCompilation())];
    const announced = said.filter((answer) => answer.kind === 'working');
    const mixes = Array.from({ length: 2 ** differingAssumptions(base, other).length });
    expect(announced.map(({ on, scenario, done, of }) => [on, scenario, done, of])).toEqual([
      ['expected', base.id, 0, 5],
      ['expected', other.id, 1, 5],
      ['distribution', base.id, 2, 5],
      ['distribution', other.id, 3, 5],
      ...mixes.map(() => ['bridge', other.id, 4, 5]),
    ]);
    expect(announced.slice(4).map(({ within }) => within)).toEqual(
      mixes.map((_, done) => ({ done, of: mixes.length })),
    );
  });

  test('goes on past a scenario that has no answer, and says why', () => {
    const [first] = other.designations;
    const broken: Scenario = {
      ...other,
      designations:
        first === undefined
          ? []
          : [{ ...first, outcomes: first.outcomes.map((one) => ({ ...one, probability: 0.3 })) }],
    };
    const work = { figures: [broken, base], bridges: [{ from: base, to: broken }] };
    const said = [...compareScenarios(workspace, work, new KeptCompilation())];
    expect(said.filter(({ kind }) => kind !== 'working')).toMatchObject([
      { kind: 'refused', scenario: broken.id },
      { kind: 'expected' },
      { kind: 'figures', exposure: { scenario: base.id } },
      { kind: 'no-bridge', to: broken.id },
      { kind: 'done' },
    ]);
  });
});
