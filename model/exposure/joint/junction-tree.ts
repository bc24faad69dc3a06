import { fail, succeed, type Result } from '../../result.ts';
import { at, item } from '../numbers.ts';
import type { Refusal } from '../refusal.ts';
import { STATE_LIMIT } from '../scope.ts';
import { eliminate, groupsOf, neighboursOf, type BareClique } from './elimination.ts';
import { layOut, mapStates, stridesOf, type Layout, type Place } from './layout.ts';
import type { Network, Node } from './network.ts';
import { Product, type ProductBox } from './product.ts';

/** Some nodes whose joint is kept in one table. */
export interface Clique {
  readonly layout: Layout;
  /** The clique next to it on the way to the root; −1 for the root. Parents come before children. */
  readonly parent: number;
  /** What it has in common with its parent. */
  readonly separator: Layout;
  /** The state of its separator that each of its states belongs to. */
  readonly toSeparator: Int32Array;
  /** The state of its separator that each state of its parent belongs to. */
  readonly parentToSeparator: Int32Array;
  /** Nodes that are fitted and reported here: each node of the group in one clique. */
  readonly home: readonly number[];
  /** Influence terms, by number, that are worked in here: each in one clique. */
  readonly terms: readonly number[];
  /** The product of those terms, then of one table for each home node. */
  readonly given: Product;
}

/** One independent group of nodes, as a tree of cliques. */
export interface JunctionTree {
  readonly nodes: readonly number[];
  readonly cliques: readonly Clique[];
  /** Per clique: its children. */
  readonly children: readonly (readonly number[])[];
}

/**
 * Parts nodes into independent groups and makes a junction tree of each, in which nodes that are tied, or have an
 * influence term together, share a clique. Refused when a clique has more joint states than the limit, naming its
 * variables. Deterministic.
 */
export function buildJunctionTrees(
  { nodes, ties }: Network,
  pairs: readonly (readonly number[])[],
): Result<readonly JunctionTree[], Refusal> {
  const uncertain = pairs.map((pair) => pair.filter((node) => item(nodes, node).radix > 1));
  const neighbours = neighboursOf(nodes, [...ties, ...uncertain]);
  const trees: JunctionTree[] = [];
  for (const group of groupsOf(neighbours)) {
    const bare = eliminate(nodes, neighbours, group);
    const layouts = new Map<BareClique, Layout>();
    for (const clique of bare) {
      const layout = layOut(nodes, clique.nodes, STATE_LIMIT);
      if (!layout) {
        const variables = clique.nodes.flatMap((node) => item(nodes, node).variable?.key ?? []);
        return fail({ kind: 'clique-too-large', variables, limit: STATE_LIMIT });
      }
      layouts.set(clique, layout);
    }
    trees.push(plant(nodes, group, bare, layouts, uncertain));
  }
  return succeed(trees);
}

/** Orders cliques from the root on, and gives each node its clique. */
function plant(
  nodes: readonly Node[],
  group: readonly number[],
  bare: readonly BareClique[],
  layouts: ReadonlyMap<BareClique, Layout>,
  pairs: readonly (readonly number[])[],
): JunctionTree {
  const order: number[] = [];
  const visit = (place: number) => {
    order.push(place);
    bare.forEach(({ parent }, child) => {
      if (parent === place) visit(child);
    });
  };
  visit(bare.findIndex(({ parent }) => parent < 0));
  const ordered = order.map((place) => item(bare, place));
  const layoutOf = (nodesIn: Iterable<number>, clique?: BareClique) => {
    const layout = (clique && layouts.get(clique)) ?? layOut(nodes, nodesIn);
    if (!layout) throw new Error('a part of a clique has more states than the clique');
    return layout;
  };
  const cliques = ordered.map((clique, own): Clique => {
    const parent = order.indexOf(clique.parent);
    const above = parent < 0 ? undefined : item(ordered, parent);
    const layout = layoutOf(clique.nodes, clique);
    const separator = layoutOf(clique.nodes.filter((node) => above?.nodes.includes(node)));
    const isHere = (wanted: readonly number[]) =>
      ordered.findIndex((other) => wanted.every((node) => other.nodes.includes(node))) === own;
    const home = clique.nodes.filter((node) => isHere([node]));
    const terms = pairs.flatMap((pair, number) =>
      pair.length > 0 && isHere(pair) ? [number] : [],
    );
    return {
      layout,
      parent,
      separator,
      toSeparator: mapStates(layout, separator),
      parentToSeparator: above
        ? mapStates(layoutOf(above.nodes, above), separator)
        : new Int32Array(0),
      home,
      terms,
      given: givenProduct(nodes, layout, [
        ...terms.map((term) => item(pairs, term)),
        ...home.map((node) => [node]),
      ]),
    };
  });
  const children = cliques.map((_, own) =>
    cliques.flatMap(({ parent }, child) => (parent === own ? [child] : [])),
  );
  return { nodes: group, cliques, children };
}

/** Tables over all states of some nodes each, worked into that of a clique. */
function givenProduct(
  network: readonly Node[],
  { nodes, boxes }: Layout,
  tables: readonly (readonly number[])[],
): Product {
  const products = boxes.map(({ offset, firsts, radices, strides }): ProductBox => ({
    radices,
    inputs: tables.map((table): Place => {
      const own = stridesOf(table.map((node) => item(network, node).radix));
      const strideOf = (node: number) => own[table.indexOf(node)] ?? 0;
      return {
        base: nodes.reduce((sum, node, place) => sum + at(firsts, place) * strideOf(node), 0),
        strides: nodes.map(strideOf),
      };
    }),
    output: { base: offset, strides },
  }));
  return new Product(products, tables.length);
}
