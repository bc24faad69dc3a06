import { at, floatAt, intAt, item } from '../numbers.ts';
import type { InfluenceTerm } from './influence-terms.ts';
import type { JointPlan } from './joint-plan.ts';
import type { JunctionTree } from './junction-tree.ts';
import { massesOf, massesOfAll, scaleNode, sumBy, totalOf, type HeldNode } from './table.ts';

/**
 * The joint of one group as a belief for each clique and each separator: after `calibrate` each is the
 * marginal of the joint (Hugin propagation; Jensen, Lauritzen & Olesen 1990).
 */
export class Beliefs {
  readonly tree: JunctionTree;
  readonly cliques: readonly Float64Array[];
  /** Per clique: the belief of its separator with its parent. */
  readonly separators: readonly Float64Array[];
  private readonly plan: JointPlan;
  /** Per clique: what is not fitted, the product of its influences and of the probabilities stated. */
  private readonly given: readonly Float64Array[];

  constructor(plan: JointPlan, tree: JunctionTree, given: readonly Float64Array[]) {
    this.plan = plan;
    this.tree = tree;
    this.given = given;
    this.cliques = given.map((table) => Float64Array.from(table));
    this.separators = tree.cliques.map(({ separator }) => new Float64Array(separator.size).fill(1));
  }

  /** Starts over from what is given, with each node's states scaled as said; not yet calibrated. */
  reset(scales: readonly (Float64Array | undefined)[]): void {
    this.tree.cliques.forEach(({ layout, home }, own) => {
      const belief = item(this.cliques, own);
      belief.set(item(this.given, own));
      for (const node of home) {
        const scale = scales[node];
        if (scale) scaleNode(layout, belief, node, scale);
      }
      item(this.separators, own).fill(1);
    });
  }

  /** Makes every belief the marginal of the joint; returns the mass it had before it was divided by it. */
  calibrate(): number {
    const { cliques } = this;
    for (let own = cliques.length - 1; own > 0; own -= 1) this.passUp(own);
    const root = item(cliques, 0);
    const mass = totalOf(root);
    for (let state = 0; state < root.length; state += 1) {
      root[state] = floatAt(root, state) / mass;
    }
    for (let own = 1; own < cliques.length; own += 1) this.passDown(own);
    return mass;
  }

  /** What a clique knows, told to its parent. */
  passUp(own: number): void {
    const { parent, toSeparator, parentToSeparator } = item(this.tree.cliques, own);
    this.pass(own, toSeparator, parent, parentToSeparator, own);
  }

  /** What the parent knows, told to a clique. */
  passDown(own: number): void {
    const { parent, toSeparator, parentToSeparator } = item(this.tree.cliques, own);
    this.pass(parent, parentToSeparator, own, toSeparator, own);
  }

  private readonly radixOf = (node: number) => this.plan.radixOf(node);

  /** The probability of each state of a node, once the beliefs of its home clique are calibrated. */
  massesOf(node: number): Float64Array {
    const home = at(this.plan.homeOf, node);
    const { layout } = item(this.tree.cliques, home);
    return massesOf(layout, item(this.cliques, home), node, this.radixOf(node));
  }

  /** The same for all nodes of the group, by node. */
  masses(): readonly (Float64Array | undefined)[] {
    const masses: (Float64Array | undefined)[] = [];
    this.tree.cliques.forEach(({ layout, home }, own) => {
      const all = massesOfAll(layout, item(this.cliques, own), this.radixOf);
      for (const node of home) masses[node] = item(all, layout.nodes.indexOf(node));
    });
    return masses;
  }

  /** The same given that a node is in a state, which must be possible; `trial` is overwritten. */
  massesGiven(held: HeldNode, trial: Beliefs): readonly (Float64Array | undefined)[] {
    const home = at(this.plan.homeOf, held.node);
    const { layout } = item(this.tree.cliques, home);
    if (this.cliques.length === 1) {
      const masses: (Float64Array | undefined)[] = [];
      const all = massesOfAll(layout, item(this.cliques, 0), this.radixOf, held);
      const mass = totalOf(item(all, layout.nodes.indexOf(held.node)));
      all.forEach((own, place) => {
        masses[at(layout.nodes, place)] = own.map((value) => value / mass);
      });
      return masses;
    }
    this.copyInto(trial);
    const only = new Float64Array(this.radixOf(held.node));
    only[held.state] = 1;
    scaleNode(layout, item(trial.cliques, home), held.node, only);
    trial.calibrate();
    return trial.masses();
  }

  /** Another of the same tree, to try something on. */
  copy(): Beliefs {
    const other = new Beliefs(this.plan, this.tree, this.given);
    this.copyInto(other);
    return other;
  }

  private copyInto(other: Beliefs): void {
    this.cliques.forEach((table, own) => item(other.cliques, own).set(table));
    this.separators.forEach((table, own) => item(other.separators, own).set(table));
  }

  private pass(
    from: number,
    fromMap: Int32Array,
    to: number,
    toMap: Int32Array,
    separator: number,
  ): void {
    const source = item(this.cliques, from);
    const target = item(this.cliques, to);
    const old = item(this.separators, separator);
    const sums = sumBy(fromMap, source, old.length);
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

/**
 * What is not fitted of a group, for each clique: the product of its influences and of the probabilities stated
 * of its home nodes, 1 for moot.
 */
export function givenTables(
  plan: JointPlan,
  tree: JunctionTree,
  probabilities: readonly Float64Array[],
  terms: readonly InfluenceTerm[],
): readonly Float64Array[] {
  return tree.cliques.map(({ layout, home, terms: own, given }) => {
    const stated = home.map((node) => {
      const { variable, radix, firstOutcome } = item(plan.network.nodes, node);
      const values = new Float64Array(radix).fill(1);
      // A node of one state is certain, whatever is stated.
      if (variable && radix > 1) values.set(item(probabilities, variable.index), firstOutcome);
      return values;
    });
    const table = new Float64Array(layout.size);
    given.list([...own.map((term) => item(terms, term).values), ...stated], table);
    return table;
  });
}
