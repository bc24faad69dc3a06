import { at, floatAt, intAt, item } from '../numbers.ts';
import type { Beliefs } from './beliefs.ts';
import type { JunctionTree } from './junction-tree.ts';
import { layOut, type Layout } from './layout.ts';
import type { Node } from './network.ts';
import { Product } from './product.ts';

/** Joint states that one step may run through. */
const STEP_LIMIT = 2 ** 26;

/** How one table comes about: from a clique, or from other tables, multiplied and summed over some nodes. */
export type TablePlan =
  /** A clique's belief as it stands, or given the state of its separator. */
  | {
      readonly kind: 'belief' | 'given-parent';
      readonly layout: Layout;
      readonly group: number;
      readonly clique: number;
    }
  | {
      readonly kind: 'product';
      readonly layout: Layout;
      /** Numbers of the tables, all smaller than its own. */
      readonly inputs: readonly number[];
      readonly product: Product;
    };

/**
 * How the marginals of nodes follow from the cliques, as a list of tables each of which follows from those before
 * it. What two marginals have in common is in it once. Grows with what is asked.
 */
export class MarginalPlans {
  readonly tables: TablePlan[] = [];
  private readonly nodes: readonly Node[];
  private readonly trees: readonly JunctionTree[];
  private readonly numbers = new Map<string, number | null>();
  private readonly asked = new Map<string, readonly number[] | null>();

  constructor(nodes: readonly Node[], trees: readonly JunctionTree[]) {
    this.nodes = nodes;
    this.trees = trees;
  }

  /**
   * The tables whose product is the joint of some nodes of a group (ascending); null when a step on the way
   * is too large. Only the cliques between those nodes take part: the highest with its belief, those below given
   * their parents.
   */
  marginal(group: number, wanted: readonly number[]): readonly number[] | null {
    const key = `${group}: ${wanted.join(' ')}`;
    const known = this.asked.get(key);
    if (known !== undefined) return known;
    const tables = this.plan(group, wanted);
    this.asked.set(key, tables);
    return tables;
  }

  private plan(group: number, wanted: readonly number[]): readonly number[] | null {
    const tree = item(this.trees, group);
    const cliques = [...spannedBy(tree, wanted)].sort((a, b) => a - b);
    const [top = 0] = cliques;
    const pending = new Map<number, number[]>(
      cliques.map((clique) => [clique, [this.clique(group, clique, clique === top)]]),
    );
    for (const clique of cliques.toReversed()) {
      const own = pending.get(clique) ?? [];
      const { layout, separator, parent } = item(tree.cliques, clique);
      const above = clique === top ? [] : separator.nodes;
      const summed = layout.nodes.filter((node) => !wanted.includes(node) && !above.includes(node));
      const takesPart = (table: number) =>
        item(this.tables, table).layout.nodes.some((node) => summed.includes(node));
      const inputs = own.filter(takesPart);
      const rest = own.filter((table) => !takesPart(table));
      if (inputs.length > 0) {
        const sum = this.sum(inputs, summed);
        if (sum === null) return null;
        rest.push(sum);
      }
      if (clique === top) return rest;
      pending.get(parent)?.push(...rest);
    }
    return [];
  }

  private clique(group: number, clique: number, isTop: boolean): number {
    const kind = isTop ? 'belief' : 'given-parent';
    const { layout } = item(item(this.trees, group).cliques, clique);
    const number = this.numbered(`${kind} ${group} ${clique}`, () => ({
      kind,
      layout,
      group,
      clique,
    }));
    return number ?? -1;
  }

  /** Some tables multiplied and summed over some nodes. */
  private sum(inputs: readonly number[], summed: readonly number[]): number | null {
    return this.numbered(`${inputs.join(' ')} without ${summed.join(' ')}`, () => {
      const layouts = inputs.map((table) => item(this.tables, table).layout);
      const nodes = new Set(layouts.flatMap((layout) => layout.nodes));
      const wide = layOut(this.nodes, nodes, STEP_LIMIT);
      for (const node of summed) nodes.delete(node);
      const layout = wide && layOut(this.nodes, nodes);
      if (!layout) return null;
      return { kind: 'product', layout, inputs, product: Product.over(wide, layouts, layout) };
    });
  }

  private numbered(key: string, plan: () => TablePlan | null): number | null {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const own = plan();
    const number = own && this.tables.length;
    if (own) this.tables.push(own);
    this.numbers.set(key, number);
    return number;
  }
}

/** The tables of some plans with the numbers of one joint, each worked out when it is first asked for. */
export class Marginals {
  private readonly plans: MarginalPlans;
  private readonly groups: readonly Beliefs[];
  private readonly known: Float64Array[] = [];

  constructor(plans: MarginalPlans, groups: readonly Beliefs[]) {
    this.plans = plans;
    this.groups = groups;
  }

  table(number: number): Float64Array {
    const known = this.known[number];
    if (known) return known;
    const plan = item(this.plans.tables, number);
    const table = this.workOut(plan);
    this.known[number] = table;
    return table;
  }

  private workOut(plan: TablePlan): Float64Array {
    if (plan.kind === 'product') {
      const out = new Float64Array(plan.layout.size);
      plan.product.multiply(
        plan.inputs.map((input) => this.table(input)),
        out,
      );
      return out;
    }
    const beliefs = item(this.groups, plan.group);
    const belief = item(beliefs.cliques, plan.clique);
    if (plan.kind === 'belief') return belief;
    const separator = item(beliefs.separators, plan.clique);
    const { toSeparator } = item(beliefs.tree.cliques, plan.clique);
    // Given what never happens, nothing does.
    return belief.map((value, state) =>
      value === 0 ? 0 : value / floatAt(separator, intAt(toSeparator, state)),
    );
  }
}

/** The smallest part of the tree that has all the nodes: leaves that add nothing are taken off one by one. */
export function spannedBy(tree: JunctionTree, nodes: readonly number[]): ReadonlySet<number> {
  const wanted = new Set(nodes);
  const included = new Set(tree.cliques.map((_, clique) => clique));
  const next = tree.cliques.map((_, clique) => clique);
  for (let clique = next.pop(); clique !== undefined && included.size > 1; clique = next.pop()) {
    if (!included.has(clique)) continue;
    const { parent, separator, layout } = item(tree.cliques, clique);
    const below = item(tree.children, clique).filter((child) => included.has(child));
    const hasParent = parent >= 0 && included.has(parent);
    if (below.length + (hasParent ? 1 : 0) !== 1) continue;
    const shared = hasParent ? separator : item(tree.cliques, at(below, 0)).separator;
    if (layout.nodes.some((node) => wanted.has(node) && !shared.nodes.includes(node))) continue;
    included.delete(clique);
    next.push(hasParent ? parent : at(below, 0));
  }
  return included;
}
