import { fail, succeed, type Result } from '../result.ts';
import { dot } from './amounts.ts';
import {
  BLOCKED,
  BLOCKED_BY_CHANNEL,
  BLOCKED_BY_LAW,
  everHolds,
  type Calendar,
} from './calendar.ts';
import type { CompiledScenario, RoutingClass } from './compile.ts';
import { addAt, floatAt, intAt } from './numbers.ts';
import type { Routing } from './routing.ts';
import type { Scope } from './scope.ts';
import type { Source } from './source.ts';
import { isStranded, measureCount, runningMeasure, NOTHING } from './trajectory.ts';

/** The probability of each joint state of a scope; null when working it out takes too large a table. */
export type ScopeProbabilities = (scope: Scope) => Float64Array | null;

/** Working out the probabilities of a scope takes too large a table. */
interface TooLarge {
  readonly kind: 'too-large';
  readonly scope: Scope;
}

/** Expected figures of one class of deployments; spend is the class's. */
export interface ExpectedClass {
  readonly routingClass: RoutingClass;
  /** Per trajectory: its probability. */
  readonly probabilities: Float64Array;
  /** The expected value of each measure (see `Trajectories.measures`), for one deployment of the class. */
  readonly measures: Float64Array;
  /** The probability that nothing runs on the last day. */
  readonly strandedShare: number;
  readonly primary: ExpectedPrimary;
}

/** What may become of a primary use. */
export interface ExpectedPrimary {
  /** Per calendar of the use: its probability. */
  readonly probabilities: Float64Array;
  /** The probability that it is blocked on some day: at all, by law, by its channel. */
  readonly blocked: number;
  readonly blockedByLaw: number;
  readonly blockedByChannel: number;
}

/**
 * The expected figures of each class, from the joint of the few variables it takes. Always exact. Fails with the
 * scope whose probabilities take too large a table. Source: spec/exposure-model.md §6, §8.
 */
export function expectClasses(
  { classes }: CompiledScenario,
  probabilitiesOf: ScopeProbabilities,
): Result<readonly ExpectedClass[], TooLarge> {
  const primaries = new Map<Source<Calendar>, ExpectedPrimary>();
  const expected: ExpectedClass[] = [];
  for (const routingClass of classes) {
    const { scope, primary } = routingClass.routing;
    const states = probabilitiesOf(scope);
    if (!states) return fail({ kind: 'too-large', scope });
    const ofUse = probabilitiesOf(primary.scope);
    if (!ofUse) return fail({ kind: 'too-large', scope: primary.scope });
    const known = primaries.get(primary) ?? expectPrimary(primary, ofUse);
    primaries.set(primary, known);
    expected.push({ ...expectClass(routingClass, states), primary: known });
  }
  return succeed(expected);
}

function expectClass(
  routingClass: RoutingClass,
  states: Float64Array,
): Omit<ExpectedClass, 'primary'> {
  const { routing } = routingClass;
  const { probabilities, measures } = expectMeasures(routing, states);
  let strandedShare = 0;
  probabilities.forEach((probability, trajectory) => {
    if (isStranded(routing.trajectories, trajectory)) strandedShare += probability;
  });
  return { routingClass, probabilities, measures, strandedShare };
}

/** The probability of each trajectory of a routing, and the expected value of each measure. */
export function expectMeasures(
  { trajectoryOf, trajectories }: Routing,
  states: Float64Array,
): Pick<ExpectedClass, 'probabilities' | 'measures'> {
  const probabilities = sumByNumber(trajectoryOf, states, trajectories.count);
  const measures = new Float64Array(measureCount(trajectories.fallbacks));
  for (let trajectory = 0; trajectory < trajectories.count; trajectory += 1) {
    const probability = floatAt(probabilities, trajectory);
    const row = trajectory * measures.length;
    for (let place = 0; place < measures.length; place += 1) {
      addAt(measures, place, probability * floatAt(trajectories.measures, row + place));
    }
  }
  return { probabilities, measures };
}

function expectPrimary(
  { valueOf, values }: Source<Calendar>,
  states: Float64Array,
): ExpectedPrimary {
  const probabilities = sumByNumber(valueOf, states, values.length);
  const everHeld = (flags: number) =>
    values.reduce(
      (sum, calendar, number) =>
        everHolds(calendar, flags) ? sum + floatAt(probabilities, number) : sum,
      0,
    );
  return {
    probabilities,
    blocked: everHeld(BLOCKED),
    blockedByLaw: everHeld(BLOCKED_BY_LAW),
    blockedByChannel: everHeld(BLOCKED_BY_CHANNEL),
  };
}

/** The probabilities of states, summed by a number that each state has. */
function sumByNumber(numberOf: Int32Array, states: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let state = 0; state < states.length; state += 1) {
    addAt(sums, intAt(numberOf, state), floatAt(states, state));
  }
  return sums;
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
    totals.exposed += annualSpend * expected.primary.blocked;
    totals.legal += annualSpend * expected.primary.blockedByLaw;
    totals.channel += annualSpend * expected.primary.blockedByChannel;
    for (const member of members) {
      deploymentLosses[member] = compiled.amounts.lossOf(member, expected.measures);
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
