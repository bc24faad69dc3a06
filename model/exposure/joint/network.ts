import { stanceKey, type InfluenceEnd, type Scenario } from '../../scenario.ts';
import { SCENARIO_DEFAULTS } from '../../scenario.ts';
import { at, floatAt, item } from '../numbers.ts';
import type { DesignationVariable, StanceVariable, Variable, Variables } from '../variables.ts';
import { makeFactor, type Factor } from './factor.ts';

/** A node of the network: a variable with the states it can be in, or whether some designation is issued. */
export interface Node {
  /** The variable it stands for; null for "one of these designations is issued". */
  readonly variable: Variable | null;
  readonly radix: number;
  /** Where a variable's outcomes start among its states: 1 for a stance that may be moot, whose state 0 is moot. */
  readonly firstOutcome: number;
  /** The stated probability of each outcome; none for a node that is no variable. */
  readonly stated: Float64Array;
}

/**
 * The scenario's variables as a Markov network: q of spec/exposure-model.md §3 is the product of its factors.
 * Node i < number of variables is variable i.
 */
export interface Network {
  readonly nodes: readonly Node[];
  readonly factors: readonly Factor[];
  /** Nodes whose joint the influences have a say in: their stated probabilities take fitting. */
  readonly influenced: ReadonlySet<number>;
}

/** Builds the network of a scenario's variables and influences. Deterministic. */
export function buildNetwork(variables: Variables, scenario: Scenario): Network {
  const nodes: Node[] = variables.all.map((variable) =>
    nodeOf(variable, item(variables.probabilities, variable.index)),
  );
  const factors: Factor[] = variables.all.map((variable) =>
    statedFactor(variable, item(nodes, variable.index)),
  );
  const issuedNodes = new Map<string, number>();
  for (const stance of variables.stances) {
    if (item(nodes, stance.index).firstOutcome === 0 || isAlwaysMoot(stance)) continue;
    const issued = issuedNode(stance.concernedBy, nodes, factors, issuedNodes);
    factors.push(
      makeFactor(
        [stance.index, issued.node].sort((a, b) => a - b),
        (node) => item(nodes, node).radix,
        ([first = 0, second = 0]) => {
          const [own, other] = stance.index < issued.node ? [first, second] : [second, first];
          return (own === 0) === !issued.isIssued(other) ? 1 : 0;
        },
      ),
    );
  }
  const influences = influenceFactors(variables, nodes, scenario);
  return {
    nodes,
    factors: [...factors, ...influences].flatMap((factor) => withoutCertain(factor)),
    influenced: new Set(influences.flatMap((factor) => factor.nodes)),
  };
}

/** A factor over its nodes that can be in several states; none when it has none of them. */
function withoutCertain({ nodes, radices, values }: Factor): readonly Factor[] {
  const kept = nodes.filter((_, place) => at(radices, place) > 1);
  if (kept.length === 0) return [];
  return [{ nodes: kept, radices: radices.filter((radix) => radix > 1), values }];
}

function nodeOf(variable: Variable, stated: Float64Array): Node {
  const radix = variable.outcomeIds.length;
  const always: Node = { variable, radix, firstOutcome: 0, stated };
  if (variable.kind !== 'stance' || isNeverMoot(variable)) return always;
  return { ...always, radix: isAlwaysMoot(variable) ? 1 : radix + 1, firstOutcome: 1 };
}

/** Whether no designation that concerns the stance's vendor can be issued. */
export function isAlwaysMoot(stance: StanceVariable): boolean {
  return !stance.concernedBy.some(({ issued }) => issued.some(Boolean));
}

/** Whether some designation that concerns the stance's vendor is issued come what may. */
export function isNeverMoot(stance: StanceVariable): boolean {
  return stance.concernedBy.some(({ issued }) => issued.every(Boolean));
}

/** The stated probabilities as q has them: 1 for moot. */
function statedFactor(variable: Variable, { radix, firstOutcome, stated }: Node): Factor {
  const values = new Float64Array(radix).fill(1);
  for (let state = firstOutcome; state < radix; state += 1) {
    values[state] = floatAt(stated, state - firstOutcome);
  }
  return { nodes: [variable.index], radices: [radix], values };
}

interface IssuedNode {
  readonly node: number;
  /** Whether a state of the node says that some designation is issued. */
  isIssued(state: number): boolean;
}

/**
 * The node that says whether any of some designations is issued: the designation itself where there is one;
 * else nodes that take one designation after the other, so that no table takes them all.
 */
function issuedNode(
  designations: readonly DesignationVariable[],
  nodes: Node[],
  factors: Factor[],
  known: Map<string, number>,
): IssuedNode {
  const [first, ...rest] = designations;
  if (!first) throw new Error('a stance that no designation concerns is always moot');
  let issued: IssuedNode = {
    node: first.index,
    isIssued: (state) => first.issued[state] === true,
  };
  let key = first.key;
  for (const designation of rest) {
    key = `${key} ${designation.key}`;
    const before = issued;
    let node = known.get(key);
    if (node === undefined) {
      node = nodes.length;
      known.set(key, node);
      nodes.push({ variable: null, radix: 2, firstOutcome: 0, stated: new Float64Array(0) });
      const inOrder = [before.node, designation.index, node].sort((a, b) => a - b);
      const placeOf = (wanted: number) => inOrder.indexOf(wanted);
      const own = node;
      factors.push(
        makeFactor(
          inOrder,
          (wanted) => item(nodes, wanted).radix,
          (held) => {
            const isAny =
              before.isIssued(at(held, placeOf(before.node))) ||
              designation.issued[at(held, placeOf(designation.index))] === true;
            return (at(held, placeOf(own)) === 1) === isAny ? 1 : 0;
          },
        ),
      );
    }
    issued = { node, isIssued: (state) => state === 1 };
  }
  return issued;
}

/** One factor for each two variables that influence each other, and one for each a certain one influences. */
function influenceFactors(
  variables: Variables,
  nodes: readonly Node[],
  scenario: Scenario,
): readonly Factor[] {
  const strength = scenario.influenceStrength ?? SCENARIO_DEFAULTS.influenceStrength;
  if (strength === 0) return [];
  const points = new Map<string, { ends: readonly [End, End]; weight: number }[]>();
  for (const { from, to, weight } of scenario.influences ?? []) {
    const ends = [endOf(variables, nodes, from), endOf(variables, nodes, to)] as const;
    const [a, b] = ends;
    if (!a || !b || a.node === b.node) continue;
    const inOrder: readonly [End, End] = a.node < b.node ? [a, b] : [b, a];
    const key = `${inOrder[0].node} ${inOrder[1].node}`;
    points.set(key, [...(points.get(key) ?? []), { ends: inOrder, weight }]);
  }
  return [...points.values()].flatMap((pairs) => {
    const [pair] = pairs;
    if (!pair) return [];
    const [a, b] = pair.ends;
    const exponent = ([first = 0, second = 0]: readonly number[]) =>
      strength *
      pairs
        .filter(({ ends: [own, other] }) => own.state === first && other.state === second)
        .reduce((sum, { weight }) => sum + weight, 0);
    const radixOf = (node: number) => item(nodes, node).radix;
    const exponents = makeFactor([a.node, b.node], radixOf, exponent);
    const largest = exponents.values.reduce((most, own) => Math.max(most, own), -Infinity);
    const smallest = exponents.values.reduce((least, own) => Math.min(least, own), Infinity);
    if (largest === smallest) return [];
    // A factor may be multiplied by any number; less the largest, no exponential is too large.
    return [{ ...exponents, values: exponents.values.map((own) => Math.exp(own - largest)) }];
  });
}

interface End {
  readonly node: number;
  readonly state: number;
}

/** The node and state an influence's end names; null when it can never be held. */
function endOf(variables: Variables, nodes: readonly Node[], end: InfluenceEnd): End | null {
  const key =
    'designation' in end ? end.designation : 'driver' in end ? end.driver : stanceKey(end);
  const variable = variables.all.find((candidate) => candidate.key === key);
  if (!variable) return null;
  const outcome = variable.outcomeIds.indexOf(end.outcome);
  const node = item(nodes, variable.index);
  const state = outcome + node.firstOutcome;
  return outcome >= 0 && state < node.radix ? { node: variable.index, state } : null;
}
