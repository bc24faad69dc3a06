import { floatAt, item } from '../numbers.ts';
import type { Beliefs } from './beliefs.ts';
import type { JointPlan } from './joint-plan.ts';
import { newtonFit } from './newton-fit.ts';
import { scaleNode } from './table.ts';

/** What is stated of a node: the probability of each outcome, and of a stance only given that it is not moot. */
export interface Stated {
  readonly node: number;
  readonly clique: number;
  readonly probabilities: Float64Array;
  /** Where the outcomes start among the node's states. */
  readonly firstOutcome: number;
}

/** Stated beliefs are honoured to this, each. */
export const HONOURED = 1e-12;
/** Where scaling stops: an order below, as each variable's scaling moves the others a little. */
const SETTLED = 3e-14;
/** Rounds of scaling, and the table entries they may touch: for the few, tenths of a second; for the many, seconds. */
const FEW = { rounds: 60, work: 3e8 };
const MANY = { rounds: 20_000, work: 2e9 };

/**
 * Fits a group's joint to the stated probabilities: of all distributions under which they hold, the one
 * nearest to the network's in relative entropy. Scales one variable after the other (iterative scaling on the
 * junction tree; Jiroušek & Přeučil 1995); where that gets there too slowly, as it does for strong influences,
 * solves the same problem by Newton's method. False when neither gets there. Leaves the beliefs calibrated.
 * Source: spec/exposure-model.md §3.
 */
export function fit(
  plan: JointPlan,
  probabilities: readonly Float64Array[],
  beliefs: Beliefs,
): boolean {
  const stated = statedOf(plan, probabilities, beliefs);
  const scales = plan.network.nodes.map((node) => new Float64Array(node.radix).fill(1));
  beliefs.reset([]);
  beliefs.calibrate();
  if (scaleRounds(beliefs, stated, scales, FEW)) return isHonoured(beliefs, stated, scales);
  if (newtonFit(beliefs, stated, scales)) {
    if (isHonoured(beliefs, stated, scales)) return true;
    scaleRounds(beliefs, stated, scales, FEW);
    if (isHonoured(beliefs, stated, scales)) return true;
  }
  for (const scale of scales) scale.fill(1);
  beliefs.reset([]);
  beliefs.calibrate();
  scaleRounds(beliefs, stated, scales, MANY);
  return isHonoured(beliefs, stated, scales);
}

/** What is stated of the variables of a group that can hold more than one outcome. */
function statedOf(
  { network }: JointPlan,
  probabilities: readonly Float64Array[],
  { tree }: Beliefs,
): readonly Stated[] {
  return tree.cliques.flatMap(({ home }, clique) =>
    home.flatMap((node) => {
      const { variable, radix, firstOutcome } = item(network.nodes, node);
      if (!variable || radix === 1) return [];
      return [{ node, clique, probabilities: item(probabilities, variable.index), firstOutcome }];
    }),
  );
}

/** Works the scales in afresh, so that rounding does not add up, and looks whether all holds. */
function isHonoured(
  beliefs: Beliefs,
  stated: readonly Stated[],
  scales: readonly Float64Array[],
): boolean {
  beliefs.reset(scales);
  const mass = beliefs.calibrate();
  if (!(mass > 0 && Number.isFinite(mass))) return false;
  return stated.every((own) => deviation(own, beliefs.massesOf(own.node)) <= HONOURED);
}

/** How far the stated probabilities of a variable are from holding; for a stance, given that it is not moot. */
function deviation({ probabilities, firstOutcome }: Stated, masses: Float64Array): number {
  let mass = 0;
  for (let state = firstOutcome; state < masses.length; state += 1) mass += floatAt(masses, state);
  const given = firstOutcome === 0 ? 1 : mass;
  let worst = 0;
  for (let state = firstOutcome; state < masses.length; state += 1) {
    const own = Math.abs(
      floatAt(masses, state) / given - floatAt(probabilities, state - firstOutcome),
    );
    // Not `Math.max`: a deviation that is no number must not pass for none.
    if (!(own <= worst)) worst = Number.isFinite(own) ? own : Infinity;
  }
  return worst;
}

/** Up to so many rounds of scaling; whether they settled. */
function scaleRounds(
  beliefs: Beliefs,
  stated: readonly Stated[],
  scales: readonly Float64Array[],
  most: typeof FEW,
): boolean {
  const statedIn = beliefs.tree.cliques.map((_, clique) =>
    stated.filter((own) => own.clique === clique),
  );
  const touched = beliefs.cliques.reduce(
    (sum, table, clique) => sum + table.length * (2 * item(statedIn, clique).length + 4),
    0,
  );
  const rounds = Math.min(most.rounds, Math.max(4, Math.floor(most.work / touched)));
  let best = Infinity;
  let stalled = 0;
  for (let round = 0; round < rounds; round += 1) {
    const worst = tour(beliefs, statedIn, scales, 0);
    if (worst <= SETTLED) return true;
    if (!Number.isFinite(worst)) return false;
    // Near the end rounding keeps it from settling entirely; what does not get better is as good as it gets.
    stalled = worst < best ? 0 : stalled + 1;
    best = Math.min(best, worst);
    if (best <= HONOURED / 2 && stalled >= 3) return true;
  }
  return false;
}

/** Scales the variables of a clique, then those of each branch below it; the largest deviation met. */
function tour(
  beliefs: Beliefs,
  statedIn: readonly (readonly Stated[])[],
  scales: readonly Float64Array[],
  clique: number,
): number {
  let worst = 0;
  const belief = item(beliefs.cliques, clique);
  const { layout } = item(beliefs.tree.cliques, clique);
  for (const own of item(statedIn, clique)) {
    const masses = beliefs.massesOf(own.node);
    worst = Math.max(worst, deviation(own, masses));
    const by = scaleFor(own, masses);
    scaleNode(layout, belief, own.node, by);
    const scale = item(scales, own.node);
    for (let state = 0; state < scale.length; state += 1) {
      scale[state] = floatAt(scale, state) * floatAt(by, state);
    }
  }
  for (const child of item(beliefs.tree.children, clique)) {
    beliefs.passDown(child);
    worst = Math.max(worst, tour(beliefs, statedIn, scales, child));
    beliefs.passUp(child);
  }
  return worst;
}

/**
 * By what each state of a variable is to be multiplied so that what is stated of it holds. For a stance with
 * mass M = Σ mₒ not moot: with e = exp(−Σ pₒ ln(pₒ/mₒ)), outcome o by pₒ·m/mₒ and moot by (1−m)/(1−M), where
 * m = e/(e + 1 − M): the nearest distribution, which may make the stance more or less often moot.
 */
function scaleFor({ probabilities, firstOutcome }: Stated, masses: Float64Array): Float64Array {
  const by = new Float64Array(masses.length);
  if (firstOutcome === 0) {
    for (let state = 0; state < by.length; state += 1) {
      by[state] = floatAt(probabilities, state) / floatAt(masses, state);
    }
    return by;
  }
  const moot = floatAt(masses, 0);
  let exponent = 0;
  for (let state = 1; state < masses.length; state += 1) {
    const stated = floatAt(probabilities, state - 1);
    exponent -= stated * Math.log(stated / floatAt(masses, state));
  }
  const e = Math.exp(exponent);
  const mass = e / (e + moot);
  for (let state = 1; state < masses.length; state += 1) {
    by[state] = (floatAt(probabilities, state - 1) * mass) / floatAt(masses, state);
  }
  by[0] = 1 / (e + moot);
  return by;
}
