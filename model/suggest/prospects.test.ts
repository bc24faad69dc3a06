import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { randomScenario, randomWorkspace } from '../exposure/brute-force/random-scenario.ts';
import { compile, type CompiledScenario } from '../exposure/compile.ts';
import { expectMeasures } from '../exposure/expected.ts';
import { buildJoint } from '../exposure/joint/joint.ts';
import { probabilitiesOf } from '../exposure/joint/scope-probabilities.ts';
import { intAt, item } from '../exposure/numbers.ts';
import { RandomNumbers } from '../exposure/random.ts';
import { routingTermsOf } from '../exposure/routing-terms.ts';
import { Trials } from '../exposure/trials.ts';
import type { Result } from '../result.ts';
import { expectedProspects, sampledProspects, type Prospect } from './prospects.ts';

const STATES = 50;

const compiledScenario = fc
  .tuple(randomWorkspace, randomScenario({ influences: true, plans: false }))
  .map(([workspace, scenario]) => valueOf(compile(workspace, scenario)));

function valueOf<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

function jointOf({ variables, scenario, joints }: CompiledScenario) {
  return valueOf(buildJoint(variables, scenario, joints));
}

/** The measures in one of the states. */
function rowOf({ measures, rowIn }: Prospect, state: number, width: number): readonly number[] {
  const row = intAt(rowIn, state) * width;
  return [...measures.subarray(row, row + width)];
}

function isExpectedOfItsStates(compiled: CompiledScenario) {
  const { workspace, scenario } = compiled;
  const joint = jointOf(compiled);
  const prospects = valueOf(expectedProspects(compiled));
  for (const { routing, members } of compiled.classes) {
    const deployment = item(workspace.deployments, item(members, 0));
    const prospect = prospects.of(routingTermsOf(deployment, scenario));
    const probabilities = probabilitiesOf(joint, routing.scope);
    if (!prospect || !probabilities) throw new Error('out of reach');
    const { measures } = expectMeasures(routing, probabilities);
    const own = rowOf(prospect, 0, measures.length);
    measures.forEach((measure, place) => {
      const difference = Math.abs((own[place] ?? Number.NaN) - measure);
      expect(difference).toBeLessThan(1e-9 * scenario.horizonDays);
    });
  }
}

function runsAsInEachState(compiled: CompiledScenario) {
  const { workspace, scenario, variables } = compiled;
  const indices = variables.all.map(({ index }) => index);
  const trials = new Trials(STATES, jointOf(compiled), indices);
  const drawing = trials.draw(new RandomNumbers(7));
  while (drawing.next().done !== true);
  const prospects = valueOf(sampledProspects(compiled, STATES, 7));
  for (const { routing, members } of compiled.classes) {
    const deployment = item(workspace.deployments, item(members, 0));
    const prospect = prospects.of(routingTermsOf(deployment, scenario));
    if (!prospect) throw new Error('out of reach');
    const { trajectories, trajectoryOf, scope } = routing;
    const width = trajectories.measures.length / trajectories.count;
    const positions = new Int32Array(STATES);
    trials.finderOf(scope).find(0, STATES, positions);
    positions.forEach((position, state) => {
      const row = intAt(trajectoryOf, position) * width;
      const measures = trajectories.measures.subarray(row, row + width);
      expect(rowOf(prospect, state, width)).toEqual([...measures]);
    });
  }
}

const { workspace, scenarios } = sampleDocument();

describe.each([
  [
    'what is to be expected is what comes of each state with its probability',
    isExpectedOfItsStates,
  ],
  ['in each sampled state deployments run as they do in that state', runsAsInEachState],
])('%s', (_, holds) => {
  test('of small random scenarios', () => {
    fc.assert(fc.property(compiledScenario, holds), { numRuns: 200 });
  });

  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    'of the sample: %s',
    (_name, scenario) => {
      holds(valueOf(compile(workspace, scenario)));
    },
  );
});
