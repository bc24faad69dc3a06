import { at, item } from '../numbers.ts';
import type { DesignationVariable, StanceVariable, Variable, Variables } from '../variables.ts';

/** A node of the network: a variable with the states it can be in, or whether some designation is issued. */
export interface Node {
  /** The variable it stands for; null for "one of these designations is issued". */
  readonly variable: Variable | null;
  readonly radix: number;
  /** Where a variable's outcomes start among its states: 1 for a stance that may be moot, whose state 0 is moot. */
  readonly firstOutcome: number;
  /** Designations, by index, one of which must be issued for it to be in another state than 0; none: any state. */
  readonly watched: readonly number[];
  /** Of a designation, per state: whether it is issued. */
  readonly issued: readonly boolean[];
}

/**
 * The scenario's variables as a Markov network, without the influences: what can be, and which nodes decide it
 * together. Node i < number of variables is variable i. Source: spec/exposure-model.md §3.
 */
export interface Network {
  readonly nodes: readonly Node[];
  /** Nodes of several states each that must share a table. */
  readonly ties: readonly (readonly number[])[];
}

/** The network of some variables. Deterministic. */
export function describeNetwork(variables: Variables): Network {
  const nodes: Node[] = variables.all.map(nodeOf);
  const ties: (readonly number[])[] = [];
  const issuedNodes = new Map<string, number>();
  for (const { index } of variables.stances) {
    const { watched, radix } = item(nodes, index);
    if (watched.length > 0 && radix > 1) {
      ties.push([index, issuedNode(watched, nodes, ties, issuedNodes)]);
    }
  }
  return { nodes, ties };
}

function nodeOf(variable: Variable): Node {
  const radix = variable.outcomeIds.length;
  const always: Node = { variable, radix, firstOutcome: 0, watched: [], issued: [] };
  if (variable.kind === 'designation') return { ...always, issued: variable.issued };
  if (variable.kind === 'driver' || isNeverMoot(variable)) return always;
  const watched = variable.concernedBy.filter(mayBeIssued).map(({ index }) => index);
  return { ...always, radix: watched.length === 0 ? 1 : radix + 1, firstOutcome: 1, watched };
}

function mayBeIssued({ issued }: DesignationVariable): boolean {
  return issued.some(Boolean);
}

/** Whether some designation that concerns the stance's vendor is issued come what may. */
function isNeverMoot(stance: StanceVariable): boolean {
  return stance.concernedBy.some(({ issued }) => issued.every(Boolean));
}

/**
 * The node that says whether any of some designations is issued: the designation itself where there is one;
 * else nodes that take one designation after the other, so that no table takes them all.
 */
function issuedNode(
  designations: readonly number[],
  nodes: Node[],
  ties: (readonly number[])[],
  known: Map<string, number>,
): number {
  let before = at(designations, 0);
  designations.forEach((designation, place) => {
    if (place === 0) return;
    const watched = designations.slice(0, place + 1);
    const key = watched.join(' ');
    let node = known.get(key);
    if (node === undefined) {
      node = nodes.length;
      known.set(key, node);
      nodes.push({ variable: null, radix: 2, firstOutcome: 0, watched, issued: [] });
      ties.push([before, designation, node]);
    }
    before = node;
  });
  return before;
}
