import { at, floatAt, intAt, item } from '../exposure/numbers.ts';
import type { Beliefs } from '../exposure/joint/beliefs.ts';
import type { Joint } from '../exposure/joint/joint.ts';
import type { Box } from '../exposure/joint/layout.ts';

/** A joint state and how likely it is. */
export interface WeighedState {
  /** Ids of the outcomes in the order of the variables; `moot` for a stance that is moot. */
  readonly outcomes: readonly string[];
  /** Above 0, at most 1. */
  readonly probability: number;
}

/** An outcome that a variable is to hold. */
export interface HeldOutcome {
  readonly variable: string;
  readonly outcome: string;
}

/** Whether stances may be moot in the state that is looked for. */
export type Moot = 'allowed' | 'only-if-held';

/** Two products of the same factors in another order differ by less: the first of equals is taken. */
const EQUAL = 1 + 1e-12;

/**
 * The most likely joint state in which some variables hold given outcomes (none: of all), everything that ties the
 * variables taken into account; of equally likely ones the first. With `only-if-held` no stance is moot that need
 * not be: what happens if designated. Null when there is no such state. Exact, in
 * one pass over the junction tree of each group, however many states there are. Deterministic.
 *
 * Source: max-product (Dawid 1992, doi:10.1007/BF01890546) on the joint of spec/exposure-model.md §3.
 *
 * Example: two stances that follow with 0.6 each are most likely both to follow, with 0.36; if the first is held
 * to diverge, the second still follows, with 0.24.
 */
export function likeliestState(
  joint: Joint,
  held: readonly HeldOutcome[] = [],
  moot: Moot = 'allowed',
): WeighedState | null {
  const evidence: Evidence = { held: new Map(), isMoot: () => false };
  for (const { variable, outcome } of held) {
    const state = stateOf(joint, variable, outcome);
    if (state === null) return null;
    evidence.held.set(state.node, state.state);
  }
  if (moot === 'only-if-held') evidence.isMoot = (node, state) => isMootState(joint, node, state);
  const states = new Int32Array(joint.network.nodes.length);
  let probability = 1;
  for (const group of joint.groups) probability *= maximise(group, evidence, states);
  if (!(probability > 0)) return null;
  const outcomes = joint.variables.all.map(({ index, outcomeIds }) => {
    const outcome = intAt(states, index) - item(joint.network.nodes, index).firstOutcome;
    return outcome < 0 ? 'moot' : item(outcomeIds, outcome);
  });
  return { outcomes, probability };
}

/**
 * How likely a joint state is, its outcomes given in the order of the variables; 0 for one that never happens.
 * Exact. Deterministic.
 */
export function stateProbability(joint: Joint, outcomes: readonly string[]): number {
  const held = joint.variables.all.map(({ key, index }) => ({
    variable: key,
    outcome: item(outcomes, index),
  }));
  return likeliestState(joint, held)?.probability ?? 0;
}

/** What the nodes may be in. */
interface Evidence {
  readonly held: Map<number, number>;
  /** States that no node is in, unless it is held to it. */
  isMoot: (node: number, state: number) => boolean;
}

function isMootState(joint: Joint, node: number, state: number): boolean {
  const { firstOutcome, radix } = item(joint.network.nodes, node);
  return radix > 1 && state < firstOutcome;
}

/** The node of a variable and the state of it that an outcome is; `moot` is one where a stance can be it. */
function stateOf(joint: Joint, key: string, outcome: string) {
  const variable = joint.variables.all.find((candidate) => candidate.key === key);
  if (variable === undefined) return null;
  const { firstOutcome, radix } = item(joint.network.nodes, variable.index);
  const isMoot = variable.kind === 'stance' && outcome === 'moot';
  const own = isMoot ? -1 : variable.outcomeIds.indexOf(outcome);
  if (own < 0 && !isMoot) return null;
  const state = own + firstOutcome;
  return state >= 0 && state < radix ? { node: variable.index, state } : null;
}

/** Sets the nodes of one group to their most likely states and returns how likely these are together. */
function maximise(beliefs: Beliefs, evidence: Evidence, states: Int32Array): number {
  const { cliques } = beliefs.tree;
  const scores = cliques.map((_, clique) => givenSeparator(beliefs, clique, evidence));
  // Upwards: what each clique can come to at best, for each state of what it shares with its parent.
  for (let clique = cliques.length - 1; clique > 0; clique -= 1) {
    const { parent, separator, toSeparator, parentToSeparator } = item(cliques, clique);
    const best = new Float64Array(separator.size);
    item(scores, clique).forEach((score, state) => {
      const place = intAt(toSeparator, state);
      if (score > floatAt(best, place)) best[place] = score;
    });
    const above = item(scores, parent);
    for (let state = 0; state < above.length; state += 1) {
      above[state] = floatAt(above, state) * floatAt(best, intAt(parentToSeparator, state));
    }
  }
  // Downwards: each clique takes its best state among those that agree with its parent.
  const taken = new Int32Array(cliques.length);
  cliques.forEach(({ layout, parent, toSeparator, parentToSeparator }, clique) => {
    const shared = parent < 0 ? 0 : intAt(parentToSeparator, intAt(taken, parent));
    const own = item(scores, clique);
    let best = -1;
    for (let state = 0; state < own.length; state += 1) {
      if (parent >= 0 && intAt(toSeparator, state) !== shared) continue;
      if (best < 0 || floatAt(own, state) > floatAt(own, best) * EQUAL) best = state;
    }
    taken[clique] = best;
    const box = item(
      layout.boxes,
      layout.boxes.findLastIndex(({ offset }) => offset <= best),
    );
    layout.nodes.forEach((node, place) => {
      states[node] = stateIn(box, place, best - box.offset);
    });
  });
  return floatAt(item(scores, 0), intAt(taken, 0));
}

/** A clique's belief given its separator, 0 where a node does not hold what it is held to. */
function givenSeparator(beliefs: Beliefs, clique: number, evidence: Evidence): Float64Array {
  const { layout, parent, toSeparator } = item(beliefs.tree.cliques, clique);
  const scores = Float64Array.from(item(beliefs.cliques, clique));
  const separator = item(beliefs.separators, clique);
  const mayBe = (box: Box, state: number) =>
    layout.nodes.every((node, place) => {
      const own = stateIn(box, place, state);
      const wanted = evidence.held.get(node);
      return wanted === undefined ? !evidence.isMoot(node, own) : wanted === own;
    });
  for (const box of layout.boxes) {
    for (let state = 0; state < box.size; state += 1) {
      const place = box.offset + state;
      const score = floatAt(scores, place);
      if (score === 0) continue;
      const share = parent < 0 ? 1 : floatAt(separator, intAt(toSeparator, place));
      scores[place] = mayBe(box, state) ? score / share : 0;
    }
  }
  return scores;
}

/** The state of one node of a layout in a state of one of its boxes. */
function stateIn({ firsts, strides, radices }: Box, place: number, state: number): number {
  return at(firsts, place) + (Math.floor(state / at(strides, place)) % at(radices, place));
}
