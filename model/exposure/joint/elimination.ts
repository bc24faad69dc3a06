import { at, item } from '../numbers.ts';
import type { Node } from './network.ts';

/** Per node: the nodes it must share a table with. */
export function neighboursOf(
  nodes: readonly Node[],
  ties: readonly (readonly number[])[],
): readonly ReadonlySet<number>[] {
  const neighbours = nodes.map(() => new Set<number>());
  for (const tied of ties) {
    for (const a of tied) for (const b of tied) if (a !== b) item(neighbours, a).add(b);
  }
  return neighbours;
}

/** Parts nodes into groups that nothing ties together; each ascending. */
export function groupsOf(
  neighbours: readonly ReadonlySet<number>[],
): readonly (readonly number[])[] {
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

/** A clique as far as its nodes go. Parents come later in the list. */
export interface BareClique {
  /** Ascending. */
  readonly nodes: readonly number[];
  readonly parent: number;
}

/**
 * Takes the nodes of a group out one by one, always the one whose neighbours need the fewest new ties (then the
 * fewest states); each with its neighbours is a clique (Lauritzen & Spiegelhalter 1988; min-fill). Deterministic.
 */
export function eliminate(
  nodes: readonly Node[],
  neighbours: readonly ReadonlySet<number>[],
  group: readonly number[],
): readonly BareClique[] {
  const ties = new Map(group.map((node) => [node, new Set(neighbours[node])]));
  const cliques: { nodes: readonly number[]; eliminated: number }[] = [];
  while (ties.size > 0) {
    const node = cheapest(nodes, ties);
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
  const parents = cliques.map((clique) =>
    Math.min(...clique.nodes.slice(1).map((node) => order.get(node) ?? Infinity)),
  );
  return mergeContained(
    cliques.map((clique, place) => ({
      nodes: clique.nodes,
      parent: Number.isFinite(at(parents, place)) ? at(parents, place) : -1,
    })),
  );
}

/** The node whose neighbours need the fewest new ties, then the smallest table. */
function cheapest(nodes: readonly Node[], ties: ReadonlyMap<number, ReadonlySet<number>>): number {
  let best = -1;
  let bestFill = Infinity;
  let bestSize = Infinity;
  for (const [node, around] of ties) {
    const list = [...around];
    let fill = 0;
    let size = item(nodes, node).radix;
    list.forEach((a, place) => {
      size *= item(nodes, a).radix;
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
