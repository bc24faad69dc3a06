import { fail, succeed, type Result } from '../result.ts';
import { dot } from './amounts.ts';
import { compile, type CompiledScenario } from './compile.ts';
import { momentsOfVariables } from './decisions.ts';
import { distribute } from './distribute.ts';
import {
  expectClasses,
  expectTotals,
  type ExpectedClass,
  type ScopeProbabilities,
} from './expected.ts';
import { buildJoint, type Joint } from './joint/joint.ts';
import { probabilitiesOf } from './joint/scope-probabilities.ts';
import { variablesOf, type AmountTable } from './loss-tables.ts';
import { exactSpace, type OutcomeSpace } from './outcome-space.ts';
import { RandomNumbers } from './random.ts';
import type { Refusal } from './refusal.ts';
import type { Distributed, ExpectedExposure, Exposure } from './result.ts';
import { sampledSpace } from './sampled-space.ts';
import { layOutScope, STATE_LIMIT, type Scope } from './scope.ts';
import { countJointStates, countStates, showCount } from './state-count.ts';
import { Trials } from './trials.ts';
import { bandsOf, expectTimeline, timelineDays, type Band } from './timeline.ts';

/** The two steps of an answer, from one place. */
export { compile };

/** How the figures of the whole distribution are worked out. */
export interface Method {
  /** Never sample: refuse where the joint states are more than the limit. */
  readonly exact?: boolean;
  /** Sample with so many trials, even where it could be exact. */
  readonly trials?: number;
  /** Where the random numbers start; any whole number. */
  readonly seed?: number;
}

export const DEFAULT_TRIALS = 20_000;
export const DEFAULT_SEED = 1;

/** What an evaluation says on the way. */
export type Progress =
  /** The expected values, which come first and are exact. */
  | {
      readonly kind: 'expected';
      readonly exposure: ExpectedExposure;
      /** What they were added up from, for looking into parts of the portfolio (part.ts, flows.ts). */
      readonly classes: readonly ExpectedClass[];
    }
  /** The figures of the whole distribution, all but the bands of the timeline. */
  | { readonly kind: 'distributed'; readonly exposure: ExpectedExposure & Distributed }
  /** How far the rest has got, 0–1. */
  | { readonly kind: 'progress'; readonly done: number };

/**
 * What a compiled scenario costs: every figure of the result. Amounts in the workspace's currency. Exact while
 * the joint states of the variables that can touch a loss number at most 4,194,304; beyond, expected values stay
 * exact and the rest is sampled, and says so. Deterministic, sampled too: the same seed gives the same answer.
 * Refused when a clique or a fit is out of reach. Source: spec/exposure-model.md §7, §8.
 *
 * Example: one deployment worth 365,000 a year, blocked without end from day 30 with probability 0.1 and no
 * fallback, horizon 365 → expected loss 0.1 · 335 · 1000 = 33,500, maximum 335,000.
 */
export function evaluate(
  compiled: CompiledScenario,
  method: Method = {},
): Result<Exposure, Refusal> {
  const steps = evaluateInSteps(compiled, method);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/**
 * The same in steps, expected values first. Whoever takes the steps may show what has come so far, and cancels
 * by taking no more.
 */
export function* evaluateInSteps(
  compiled: CompiledScenario,
  method: Method = {},
): Generator<Progress, Result<Exposure, Refusal>> {
  if (method.exact === true) {
    const states = statesOf(compiled, variablesOf(compiled.lossTables()));
    if (states > BigInt(STATE_LIMIT)) return fail(tooManyStates(states));
  }
  const joint = buildJoint(compiled.variables, compiled.scenario, compiled.joints);
  if (!joint.ok) return joint;
  const expectation = expectExposure(compiled, joint.value);
  if (!expectation.ok) return expectation;
  const { exposure, classes } = expectation.value;
  yield { kind: 'expected', exposure, classes };

  const tables = compiled.lossTables();
  const moments = momentsOfVariables(compiled, joint.value, tables);
  if (!moments) return fail(tooEntangled(compiled));
  const space = yield* spaceOf(compiled, joint.value, tables, method);
  if (!space.ok) return space;
  const distributed = distribute(compiled, space.value, tables, moments);
  yield { kind: 'distributed', exposure: { ...exposure, ...distributed } };

  const bands: Band[] = [];
  const points = timelineDays(compiled.scenario.horizonDays).length;
  for (const band of bandsOf(compiled.classes, space.value, compiled.scenario.horizonDays)) {
    bands.push(band);
    yield { kind: 'progress', done: bands.length / points };
  }
  const isSampled = space.value.method === 'sampled';
  return succeed({
    ...exposure,
    method: space.value.method,
    ...(isSampled
      ? { trials: method.trials ?? DEFAULT_TRIALS, seed: method.seed ?? DEFAULT_SEED }
      : {}),
    ...distributed,
    timeline: exposure.timeline.map((point, place) => {
      const { p05 = 0, p95 = 0, ...rest } = bands[place] ?? {};
      const { day, expected, blockedSpend } = point;
      return { day, expected, p05, p95, blockedSpend, ...rest };
    }),
  });
}

/** All joint states where they can be listed and no trials are asked for; else trials. */
function* spaceOf(
  compiled: CompiledScenario,
  joint: Joint,
  tables: readonly AmountTable[],
  { exact = false, trials, seed = DEFAULT_SEED }: Method,
): Generator<Progress, Result<OutcomeSpace, Refusal>> {
  const { variables } = compiled;
  const touching = variablesOf(tables);
  const states = statesOf(compiled, touching);
  if (trials === undefined || exact) {
    const scope = states <= BigInt(STATE_LIMIT) ? layOutScope(variables, touching) : null;
    const probabilities = scope && probabilitiesOf(joint, scope);
    if (scope && probabilities) return succeed(exactSpace(scope, probabilities));
    if (exact) return fail(tooManyStates(states));
  }
  const drawn = new Trials(trials ?? DEFAULT_TRIALS, joint, touching);
  for (const done of drawn.draw(new RandomNumbers(seed))) {
    yield { kind: 'progress', done: done / 2 };
  }
  return succeed(sampledSpace(drawn));
}

/** How many joint states the variables that can touch a loss have: known before anything is worked out of them. */
function statesOf({ variables }: CompiledScenario, touching: ReadonlySet<number>): bigint {
  return countJointStates(variables, (index) => touching.has(index));
}

function tooManyStates(states: bigint): Refusal {
  return { kind: 'too-many-states', states: String(states), limit: STATE_LIMIT };
}

/** The expected loss alone. Refused as `evaluate` is. */
export function expectedLossOf(compiled: CompiledScenario): Result<number, Refusal> {
  const joint = buildJoint(compiled.variables, compiled.scenario, compiled.joints);
  if (!joint.ok) return joint;
  const classes = expectClasses(compiled, eachOnce(joint.value));
  if (!classes.ok) return fail(tooEntangled(compiled, classes.problem.scope));
  return succeed(
    classes.value.reduce(
      (sum, { routingClass, measures }) => sum + dot(routingClass.amounts, measures),
      0,
    ),
  );
}

/** The probabilities of scopes, those of each worked out once. */
function eachOnce(joint: Joint): ScopeProbabilities {
  const known = new Map<string, Float64Array | null>();
  return (scope) => {
    const found = known.get(scope.key);
    if (found !== undefined) return found;
    const probabilities = probabilitiesOf(joint, scope);
    known.set(scope.key, probabilities);
    return probabilities;
  };
}

interface Expectation {
  readonly exposure: ExpectedExposure;
  readonly classes: readonly ExpectedClass[];
}

/** Every expected value of the result; exact whatever the number of joint states. */
function expectExposure(compiled: CompiledScenario, joint: Joint): Result<Expectation, Refusal> {
  const { scenario, breakdown, variables } = compiled;
  const classes = expectClasses(compiled, eachOnce(joint));
  if (!classes.ok) return fail(tooEntangled(compiled, classes.problem.scope));
  const totals = expectTotals(compiled, classes.value);
  const exposure: ExpectedExposure = {
    scenario: scenario.id,
    states: showCount(countStates(variables)),
    loss: { expected: totals.loss },
    outageDays: { expected: totals.outageDays },
    strandedDeployments: { expected: totals.strandedDeployments },
    exposedSpend: {
      expected: totals.exposedSpend,
      legal: totals.legalSpend,
      channel: totals.channelSpend,
    },
    lossBy: breakdown.lossBy(totals.deploymentLosses),
    timeline: expectTimeline(classes.value, scenario.horizonDays),
    concentration: breakdown.concentration,
    map: breakdown.map(classes.value, totals.deploymentLosses),
  };
  return succeed({ exposure, classes: classes.value });
}

function tooEntangled(compiled: CompiledScenario, scope?: Scope): Refusal {
  const [first] = compiled.classes
    .filter(({ routing }) => !scope || routing.scope.key === scope.key)
    .flatMap(({ members }) => members);
  return {
    kind: 'deployment-too-entangled',
    deployment: compiled.workspace.deployments[first ?? 0]?.id ?? '',
    variables: scope ? [...scope.designations, ...scope.others].map(({ key }) => key) : [],
    limit: STATE_LIMIT,
  };
}
