import { fail, succeed, type Result } from '../../result.ts';
import type { Refusal } from '../refusal.ts';
import { STATE_LIMIT } from '../scope.ts';
import { at, item } from '../numbers.ts';
import type { Factor } from './factor.ts';
import type { Network } from './network.ts';

/** Some nodes whose joint is kept in one table. */
export interface Clique {
  /** Ascending. */
  readonly nodes: readonly number[];
  /** The clique next to it on the way to the root; −1 for the root. Parents come before children. */
  readonly parent: number;
  /** What it has in common with its parent, ascending. */
  readonly separator: readonly number[];
  readonly factors: readonly Factor[];
  /** Nodes that are fitted and reported here: each node of the group in one clique. */
  readonly home: readonly number[];
}

/** One independent group of nodes, as a tree of cliques; each factor is in one of them. */
export interface JunctionTree {
  readonly nodes: readonly number[];
  readonly cliques: readonly Clique[];
  /** Per clique: its children. */
  readonly children: readonly (readonly number[])[];
}

/**
 * Parts a network into independent groups and makes a junction tree of each: nodes are taken out one by one,
 * always the one whose neighbours need the fewest new ties (then the fewest states), and each with its
 * neighbours is a clique (Lauritzen & Spiegelhalter 1988; min-fill). Refused when a clique has more joint states
 * than the limit, naming its variables. Deterministic.
 */
export function buildJunctionTrees(network: Network): Result<readonly JunctionTree[], Refusal> {
  const neighbours = tiesOf(network);
  const trees: JunctionTree[] = [];
  for (const group of groupsOf(neighbours)) {
    const bare = eliminate(network, neighbours, group);
    const tooLarge = bare.find(
      ({ nodes }) =>
        nodes.reduce((size, node) => size * item(network.nodes, node).radix, 1) > STATE_LIMIT,
    );
    if (tooLarge) {
      const variables = tooLarge.nodes.flatMap(
        (node) => item(network.nodes, node).variable?.key ?? [],
      );
      return fail({ kind: 'clique-too-large', variables, limit: STATE_LIMIT });
    }
    trees.push(plant(network, group, bare));
  }
  return succeed(trees);
}

/** Per node: the nodes it shares a factor with. */
function tiesOf({ nodes, factors }: Network): readonly Set<number>[] {
  const ties = nodes.map(() => new Set<number>());
  for (const factor of factors) {
    for (const a of factor.nodes) for (const b of factor.nodes) if (a !== b) item(ties, a).add(b);
  }
  return ties;
}

function groupsOf(neighbours: readonly ReadonlySet<number>[]): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  neighbours.forEach((_, start) => {
    if (seen.has(start)) return;
    const group: number[] = [];
    const open = [start];
    seen.add(start);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      group.push(node);
      for (const next of item(neighbours, node)) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    groups.push(group.sort((a, b) => a - b));
  });
  return groups;
}

/** A clique before it knows its factors. Parents come later in the list here. */
interface BareClique {
  readonly nodes: readonly number[];
  readonly parent: number;
}

function eliminate(
  network: Network,
  neighbours: readonly ReadonlySet<number>[],
  group: readonly number[],
): readonly BareClique[] {
  const ties = new Map(group.map((node) => [node, new Set(neighbours[node])]));
  const cliques: { nodes: readonly number[]; eliminated: number }[] = [];
  while (ties.size > 0) {
    const node = cheapest(network, ties);
    const around = [...(ties.get(node) ?? [])];
    for (const a of around) {
      const own = ties.get(a);
      for (const b of around) if (a !== b) own?.add(b);
      own?.delete(node);
    }
    ties.delete(node);
    cliques.push({ nodes: [node, ...around], eliminated: node });
  }
  const order = new Map(cliques.map(({ eliminated }, place) => [eliminated, place]));
  const parents = cliques.map(({ nodes }) =>
    Math.min(...nodes.slice(1).map((node) => order.get(node) ?? Infinity)),
  );
  return mergeContained(
    cliques.map(({ nodes }, place) => ({
      nodes,
      parent: Number.isFinite(at(parents, place)) ? at(parents, place) : -1,
    })),
  );
}

/** The node whose neighbours need the fewest new ties, then the smallest table. */
function cheapest(network: Network, ties: ReadonlyMap<number, ReadonlySet<number>>): number {
  let best = -1;
  let bestFill = Infinity;
  let bestSize = Infinity;
  for (const [node, around] of ties) {
    const list = [...around];
    let fill = 0;
    let size = item(network.nodes, node).radix;
    list.forEach((a, place) => {
      size *= item(network.nodes, a).radix;
      const own = ties.get(a);
      for (let other = place + 1; other < list.length; other += 1) {
        if (own?.has(at(list, other)) !== true) fill += 1;
      }
    });
    if (fill < bestFill || (fill === bestFill && size < bestSize)) {
      best = node;
      bestFill = fill;
      bestSize = size;
    }
  }
  return best;
}

/** Leaves out cliques that lie within a neighbour, which takes over their place in the tree. */
function mergeContained(cliques: readonly BareClique[]): readonly BareClique[] {
  const open = cliques.map(({ nodes, parent }) => ({
    nodes: new Set(nodes),
    parent,
    isGone: false,
  }));
  for (let place = open.length - 1; place >= 0; place -= 1) {
    const clique = item(open, place);
    const children = open.filter((other) => !other.isGone && other.parent === place);
    // A clique inside one of its children: that child takes its place, the other children hang on it.
    const heir = children.find((child) => [...clique.nodes].every((node) => child.nodes.has(node)));
    if (!heir) continue;
    clique.isGone = true;
    const heirPlace = open.indexOf(heir);
    heir.parent = clique.parent;
    for (const child of children) if (child !== heir) child.parent = heirPlace;
  }
  const kept = open.flatMap((clique, place) => (clique.isGone ? [] : [place]));
  return kept.map((place) => {
    const { nodes, parent } = item(open, place);
    return { nodes: [...nodes].sort((a, b) => a - b), parent: kept.indexOf(parent) };
  });
}

/** Orders cliques from the root on, and gives each factor and each node its clique. */
function plant(
  network: Network,
  group: readonly number[],
  bare: readonly BareClique[],
): JunctionTree {
  const order: number[] = [];
  const visit = (place: number) => {
    order.push(place);
    bare.forEach(({ parent }, child) => {
      if (parent === place) visit(child);
    });
  };
  visit(bare.findIndex(({ parent }) => parent < 0));
  const inGroup = new Set(group);
  const factors = network.factors.filter(({ nodes: [node = -1] }) => inGroup.has(node));
  const holds = (clique: BareClique, nodes: readonly number[]) =>
    nodes.every((node) => clique.nodes.includes(node));
  const firstHolding = (nodes: readonly number[]) =>
    order.findIndex((place) => holds(item(bare, place), nodes));
  const cliques = order.map((place, own): Clique => {
    const { nodes, parent } = item(bare, place);
    const above = parent < 0 ? [] : item(bare, parent).nodes;
    return {
      nodes,
      parent: order.indexOf(parent),
      separator: nodes.filter((node) => above.includes(node)),
      factors: factors.filter((factor) => firstHolding(factor.nodes) === own),
      home: nodes.filter((node) => firstHolding([node]) === own),
    };
  });
  return {
    nodes: group,
    cliques,
    children: cliques.map((_, own) =>
      cliques.flatMap(({ parent }, child) => (parent === own ? [child] : [])),
    ),
  };
}
