import { at, floatAt, intAt, item } from '../numbers.ts';
import { massesOf, scaleNode, sizeOf, strideOf, type Factor } from './factor.ts';
import type { JunctionTree } from './junction-tree.ts';
import type { Network } from './network.ts';

/**
 * The joint of one group as a belief for each clique and each separator: after `calibrate` each is the
 * marginal of the joint (Hugin propagation; Jensen, Lauritzen & Olesen 1990).
 */
export class Beliefs {
  readonly network: Network;
  readonly tree: JunctionTree;
  readonly cliques: Factor[];
  /** Per clique: the belief of its separator with its parent. */
  readonly separators: Factor[];
  /** Per clique: the state of its own separator each of its states belongs to. */
  private readonly ownMaps: Int32Array[];
  /** Per clique: the state of that separator each state of its parent belongs to. */
  private readonly parentMaps: Int32Array[];

  constructor(network: Network, tree: JunctionTree) {
    this.network = network;
    this.tree = tree;
    const radixOf = (node: number) => item(network.nodes, node).radix;
    this.cliques = tree.cliques.map(({ nodes }) => onesOver(nodes, radixOf));
    this.separators = tree.cliques.map(({ separator }) => onesOver(separator, radixOf));
    this.ownMaps = tree.cliques.map((_, own) =>
      stateMap(item(this.cliques, own), item(this.separators, own)),
    );
    this.parentMaps = tree.cliques.map(({ parent }, own) =>
      parent < 0
        ? new Int32Array(0)
        : stateMap(item(this.cliques, parent), item(this.separators, own)),
    );
    this.reset([]);
  }

  /** Starts over from the factors, with each node's states scaled as given; not yet calibrated. */
  reset(scales: readonly (Float64Array | undefined)[]): void {
    this.tree.cliques.forEach(({ factors, home }, own) => {
      const belief = item(this.cliques, own);
      belief.values.fill(1);
      for (const factor of factors) multiplyIn(belief, factor);
      for (const node of home) {
        const scale = scales[node];
        if (scale) scaleNode(belief, node, scale);
      }
      item(this.separators, own).values.fill(1);
    });
  }

  /** Makes every belief the marginal of the joint; returns the mass it had before it was divided by it. */
  calibrate(): number {
    const { cliques } = this.tree;
    for (let own = cliques.length - 1; own > 0; own -= 1) this.passUp(own);
    const root = item(this.cliques, 0);
    const mass = root.values.reduce((sum, value) => sum + value, 0);
    for (let state = 0; state < root.values.length; state += 1) {
      root.values[state] = floatAt(root.values, state) / mass;
    }
    for (let own = 1; own < cliques.length; own += 1) this.passDown(own);
    return mass;
  }

  /** What a clique knows, told to its parent. */
  passUp(own: number): void {
    const { parent } = item(this.tree.cliques, own);
    this.pass(own, item(this.ownMaps, own), parent, item(this.parentMaps, own), own);
  }

  /** What the parent knows, told to a clique. */
  passDown(own: number): void {
    const { parent } = item(this.tree.cliques, own);
    this.pass(parent, item(this.parentMaps, own), own, item(this.ownMaps, own), own);
  }

  /** The probability of each state of a node, once the beliefs of its home clique are calibrated. */
  massesOf(node: number, clique = this.homeOf(node)): Float64Array {
    return massesOf(item(this.cliques, clique), node);
  }

  /** The clique a node is fitted and reported in. */
  homeOf(node: number): number {
    return this.tree.cliques.findIndex(({ home }) => home.includes(node));
  }

  /** Another of the same tree, to try something on. */
  copy(): Beliefs {
    const other = new Beliefs(this.network, this.tree);
    this.copyInto(other);
    return other;
  }

  copyInto(other: Beliefs): void {
    this.cliques.forEach(({ values }, own) => item(other.cliques, own).values.set(values));
    this.separators.forEach(({ values }, own) => item(other.separators, own).values.set(values));
  }

  private pass(
    from: number,
    fromMap: Int32Array,
    to: number,
    toMap: Int32Array,
    separator: number,
  ): void {
    const source = item(this.cliques, from).values;
    const target = item(this.cliques, to).values;
    const old = item(this.separators, separator).values;
    const sums = new Float64Array(old.length);
    for (let state = 0; state < source.length; state += 1) {
      const place = intAt(fromMap, state);
      sums[place] = floatAt(sums, place) + floatAt(source, state);
    }
    const ratios = new Float64Array(old.length);
    for (let state = 0; state < old.length; state += 1) {
      const sum = floatAt(sums, state);
      ratios[state] = sum === 0 ? 0 : sum / floatAt(old, state);
      old[state] = sum;
    }
    for (let state = 0; state < target.length; state += 1) {
      target[state] = floatAt(target, state) * floatAt(ratios, intAt(toMap, state));
    }
  }
}

function onesOver(nodes: readonly number[], radixOf: (node: number) => number): Factor {
  const radices = nodes.map(radixOf);
  return { nodes, radices, values: new Float64Array(sizeOf(radices)).fill(1) };
}

function multiplyIn(belief: Factor, factor: Factor): void {
  const map = stateMap(belief, factor);
  const { values } = belief;
  for (let state = 0; state < values.length; state += 1) {
    values[state] = floatAt(values, state) * floatAt(factor.values, intAt(map, state));
  }
}

/** For each state of a factor: the state of a smaller one, over some of its nodes, that it belongs to. */
export function stateMap(wide: Factor, narrow: Factor): Int32Array {
  const { nodes, radices } = wide;
  const map = new Int32Array(wide.values.length);
  const strides = nodes.map((node) => strideOf(narrow, node));
  let filled = 1;
  // The states of the last nodes first; each node before them repeats what is there, moved by its stride.
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    const stride = at(strides, place);
    for (let state = 1; state < at(radices, place); state += 1) {
      const start = state * filled;
      for (let position = 0; position < filled; position += 1) {
        map[start + position] = intAt(map, position) + state * stride;
      }
    }
    filled *= at(radices, place);
  }
  return map;
}
