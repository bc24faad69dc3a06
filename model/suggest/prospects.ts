import type { CompiledScenario } from '../exposure/compile.ts';
import { buildJoint } from '../exposure/joint/joint.ts';
import { floatAt, intAt } from '../exposure/numbers.ts';
import { RandomNumbers } from '../exposure/random.ts';
import type { Refusal } from '../exposure/refusal.ts';
import type { RoutingTerms } from '../exposure/routing-terms.ts';
import type { Source } from '../exposure/source.ts';
import { addMeasures, measureCount } from '../exposure/trajectory.ts';
import { Trials } from '../exposure/trials.ts';
import { succeed, type Result } from '../result.ts';
import { walkCases } from './case-walk.ts';
import { casesOfTrials, JointCases } from './cases.ts';

/** What may become of deployments of one routing: the measures (see `Trajectories.measures`) of each way it can go. */
export interface Prospect {
  /** One row of measures after the other. */
  readonly measures: Float64Array;
  /** Per state that a choice is judged by: its row. */
  readonly rowIn: Int32Array;
}

/** What may happen, as a choice is judged by it. */
export interface Prospects {
  /** How many states losses are told in: the sampled ones, or one that stands for the expected value. */
  readonly states: number;
  /** Null when such deployments take too many variables together. */
  of(terms: RoutingTerms): Prospect | null;
}

/** What is to be expected; exact. Refused as an evaluation is. */
export function expectedProspects(compiled: CompiledScenario): Result<Prospects, Refusal> {
  const joint = buildJoint(compiled.variables, compiled.scenario, compiled.joints);
  if (!joint.ok) return joint;
  const cases = new JointCases(joint.value);
  const { compiler } = compiled.kept;
  const rowIn = new Int32Array(1);
  return succeed({
    states: 1,
    of: (terms) => {
      const way = compiler.wayOf(terms);
      if (!way) return null;
      const fallbacks = terms.fallbacks.length;
      const asked = new Set<Source<unknown>>(way.sources.uses.slice(0, 1));
      for (;;) {
        const told = cases.of([...asked]);
        if (!told) return null;
        const measures = new Float64Array(measureCount(fallbacks));
        const { horizonDays } = way.route;
        const missing = walkCases(
          way.route,
          way.sources,
          told,
          (journey, order, start, end, chance) => {
            let probability = 0;
            for (let place = start; place < end; place += 1) {
              probability += floatAt(told.probabilities, intAt(order, place));
            }
            addMeasures(measures, 0, journey, { fallbacks, horizonDays }, probability * chance);
          },
        );
        if (missing.size === 0) return { measures, rowIn };
        for (const source of missing) asked.add(source);
      }
    },
  });
}

/**
 * The prospects in so many states drawn from the joint: exact, independent draws, the same for the same seed. Refused as
 * an evaluation is.
 */
export function sampledProspects(
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
  const cases = casesOfTrials(trials);
  const { compiler } = compiled.kept;
  return succeed({
    states,
    of: (terms) => {
      const way = compiler.wayOf(terms);
      if (!way) return null;
      const fallbacks = terms.fallbacks.length;
      const width = measureCount(fallbacks);
      const { horizonDays } = way.route;
      // No state arrives twice, so that there are no more rows than states.
      const measures = new Float64Array(states * width);
      const rowIn = new Int32Array(states);
      let rows = 0;
      walkCases(way.route, way.sources, cases, (journey, order, start, end) => {
        addMeasures(measures, rows * width, journey, { fallbacks, horizonDays }, 1);
        for (let place = start; place < end; place += 1) rowIn[intAt(order, place)] = rows;
        rows += 1;
      });
      return { measures: measures.subarray(0, rows * width), rowIn };
    },
  });
}
