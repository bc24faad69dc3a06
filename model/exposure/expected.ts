import { dot } from './amounts.ts';
import { BLOCKED, BLOCKED_BY_CHANNEL, BLOCKED_BY_LAW, everHolds } from './calendar.ts';
import type { CompiledScenario, RoutingClass } from './compile.ts';
import { addAt, floatAt, intAt, item } from './numbers.ts';
import type { Scope } from './scope.ts';
import { isStranded, runningMeasure, NOTHING } from './trajectory.ts';

/** The probability of each joint state of a scope. */
export type ScopeProbabilities = (scope: Scope) => Float64Array;

/** Expected figures of one class of deployments; shares are probabilities, spend is the class's. */
export interface ExpectedClass {
  readonly routingClass: RoutingClass;
  /** Per trajectory: its probability. */
  readonly probabilities: Float64Array;
  /** The expected value of each measure (see `measure`), for one deployment of the class. */
  readonly measures: Float64Array;
  readonly strandedShare: number;
  readonly exposedShare: number;
  readonly legalShare: number;
  readonly channelShare: number;
}

/**
 * The expected figures of each class, from the joint of the few variables it takes. Always exact.
 * Source: spec/exposure-model.md §6, §8.
 */
export function expectClasses(
  compiled: CompiledScenario,
  probabilitiesOf: ScopeProbabilities,
): readonly ExpectedClass[] {
  return compiled.classes.map((routingClass) => expectClass(routingClass, probabilitiesOf));
}

function expectClass(
  routingClass: RoutingClass,
  probabilitiesOf: ScopeProbabilities,
): ExpectedClass {
  const { scope, trajectoryOf, trajectories, measures } = routingClass.routing;
  const states = probabilitiesOf(scope);
  const probabilities = new Float64Array(trajectories.length);
  for (let state = 0; state < states.length; state += 1) {
    addAt(probabilities, intAt(trajectoryOf, state), floatAt(states, state));
  }
  const expected = new Float64Array(routingClass.amounts.length);
  const shares = { stranded: 0, exposed: 0, legal: 0, channel: 0 };
  trajectories.forEach((trajectory, number) => {
    const probability = floatAt(probabilities, number);
    const own = item(measures, number);
    for (let place = 0; place < own.length; place += 1) {
      addAt(expected, place, probability * floatAt(own, place));
    }
    if (isStranded(trajectory)) shares.stranded += probability;
    if (everHolds(trajectory.primary, BLOCKED)) shares.exposed += probability;
    if (everHolds(trajectory.primary, BLOCKED_BY_LAW)) shares.legal += probability;
    if (everHolds(trajectory.primary, BLOCKED_BY_CHANNEL)) shares.channel += probability;
  });
  return {
    routingClass,
    probabilities,
    measures: expected,
    strandedShare: shares.stranded,
    exposedShare: shares.exposed,
    legalShare: shares.legal,
    channelShare: shares.channel,
  };
}

/** The portfolio's expected figures, and each deployment's expected loss. Amounts in the currency. */
export interface ExpectedTotals {
  readonly loss: number;
  readonly outageDays: number;
  readonly strandedDeployments: number;
  readonly exposedSpend: number;
  readonly legalSpend: number;
  readonly channelSpend: number;
  readonly deploymentLosses: Float64Array;
}

/** Adds up the classes. */
export function expectTotals(
  compiled: CompiledScenario,
  classes: readonly ExpectedClass[],
): ExpectedTotals {
  const deploymentLosses = new Float64Array(compiled.workspace.deployments.length);
  const totals = { loss: 0, outageDays: 0, stranded: 0, exposed: 0, legal: 0, channel: 0 };
  for (const expected of classes) {
    const { amounts, members, annualSpend } = expected.routingClass;
    totals.loss += dot(amounts, expected.measures);
    totals.outageDays += members.length * floatAt(expected.measures, runningMeasure(NOTHING));
    totals.stranded += members.length * expected.strandedShare;
    totals.exposed += annualSpend * expected.exposedShare;
    totals.legal += annualSpend * expected.legalShare;
    totals.channel += annualSpend * expected.channelShare;
    for (const member of members) {
      deploymentLosses[member] = dot(item(compiled.amounts, member), expected.measures);
    }
  }
  return {
    loss: totals.loss,
    outageDays: totals.outageDays,
    strandedDeployments: totals.stranded,
    exposedSpend: totals.exposed,
    legalSpend: totals.legal,
    channelSpend: totals.channel,
    deploymentLosses,
  };
}
