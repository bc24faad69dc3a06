import type { CompiledScenario } from '../exposure/compile.ts';
import { expectMeasures } from '../exposure/expected.ts';
import { buildJoint } from '../exposure/joint/joint.ts';
import { probabilitiesOf } from '../exposure/joint/scope-probabilities.ts';
import { intAt } from '../exposure/numbers.ts';
import { RandomNumbers } from '../exposure/random.ts';
import type { Refusal } from '../exposure/refusal.ts';
import type { Routing } from '../exposure/routing.ts';
import type { Scope } from '../exposure/scope.ts';
import { Trials } from '../exposure/trials.ts';
import { succeed, type Result } from '../result.ts';

/** What may become of deployments of one routing. */
export interface Prospect {
  /** The expected value of each measure (see `Trajectories.measures`). */
  readonly measures: Float64Array;
  /** Per sampled state: the number of the trajectory. */
  readonly trajectoryIn: Int32Array;
}

/** What may happen, as a choice is judged by it: probabilities for expected losses, sampled states for the worst of them. */
export interface Prospects {
  /** How many states are sampled; 0 when none are asked for. */
  readonly states: number;
  of(routing: Routing): Prospect;
}

/**
 * The prospects of a scenario, with so many states drawn from its joint: exact, independent draws, the same for the same
 * seed. Refused as an evaluation is.
 */
export function prospectsOf(
  compiled: CompiledScenario,
  states: number,
  seed: number,
): Result<Prospects, Refusal> {
  const joint = buildJoint(compiled.variables, compiled.scenario, compiled.joints);
  if (!joint.ok) return joint;
  const indices = compiled.variables.all.map(({ index }) => index);
  const trials = new Trials(states, joint.value, indices);
  const drawing = trials.draw(new RandomNumbers(seed));
  while (drawing.next().done !== true);
  const probabilities = new Map<string, Float64Array>();
  const probabilitiesIn = (scope: Scope) => {
    const known = probabilities.get(scope.key) ?? probabilitiesOf(joint.value, scope);
    // Tables over as many states were walked before: their joint is in reach.
    if (!known) throw new Error('the probabilities of a scope are out of reach');
    probabilities.set(scope.key, known);
    return known;
  };
  const positionsIn = (scope: Scope) => {
    const positions = new Int32Array(states);
    trials.finderOf(scope).find(0, states, positions);
    return positions;
  };
  const known = new Map<Routing, Prospect>();
  return succeed({
    states,
    of: (routing) => {
      const { scope, trajectoryOf } = routing;
      const prospect = known.get(routing) ?? {
        measures: expectMeasures(routing, probabilitiesIn(scope)).measures,
        trajectoryIn: positionsIn(scope).map((position) => intAt(trajectoryOf, position)),
      };
      known.set(routing, prospect);
      return prospect;
    },
  });
}
