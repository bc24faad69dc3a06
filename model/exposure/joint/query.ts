import { at, floatAt, intAt, item } from '../numbers.ts';
import { stateMap, type Beliefs } from './beliefs.ts';
import { contract, sizeOf, type Factor } from './factor.ts';

/** Joint states that one step of a query may run through. */
const STEP_LIMIT = 2 ** 26;

/** One step of a query: some factors multiplied, and summed over what is not asked for. */
interface Step {
  readonly inputs: readonly number[];
  readonly output: number;
}

/**
 * The marginal of a few nodes of one group, as factors whose product it is. Only the cliques between those
 * nodes take part: the highest one with its belief, those below given their parents.
 */
export class Query {
  /** Ascending. */
  readonly nodes: readonly number[];
  /** The product of these is the probability of each joint state of the nodes. */
  readonly factors: readonly Factor[];
  /** All factors, those of cliques first. */
  private readonly all: Factor[];
  private readonly cliques: readonly number[];
  private readonly steps: readonly Step[];
  private readonly last: readonly number[];

  private constructor(
    nodes: readonly number[],
    all: Factor[],
    cliques: readonly number[],
    steps: readonly Step[],
    last: readonly number[],
  ) {
    this.nodes = nodes;
    this.all = all;
    this.cliques = cliques;
    this.steps = steps;
    this.last = last;
    this.factors = last.map((own) => item(all, own));
  }

  /** Asks for the joint of some nodes (ascending, each with several states); null when a step is too large. */
  static of(beliefs: Beliefs, nodes: readonly number[]): Query | null {
    const included = spannedBy(beliefs, nodes);
    const cliques = [...included].sort((a, b) => a - b);
    const [top = 0] = cliques;
    const all = cliques.map((clique) =>
      clique === top ? item(beliefs.cliques, clique) : givenParent(beliefs, clique),
    );
    const steps: Step[] = [];
    const pending = new Map<number, number[]>(cliques.map((clique, own) => [clique, [own]]));
    for (const clique of cliques.toReversed()) {
      const own = pending.get(clique) ?? [];
      const { nodes: inClique, separator, parent } = item(beliefs.tree.cliques, clique);
      const above = clique === top ? [] : separator;
      const summed = inClique.filter((node) => !nodes.includes(node) && !above.includes(node));
      const inputs = own.filter((factor) =>
        item(all, factor).nodes.some((node) => summed.includes(node)),
      );
      const rest = own.filter((factor) => !inputs.includes(factor));
      if (inputs.length > 0) {
        const factors = inputs.map((factor) => item(all, factor));
        if (sizeOf([...radicesOf(factors).values()]) > STEP_LIMIT) return null;
        const kept = [...radicesOf(factors).keys()]
          .filter((node) => !summed.includes(node))
          .sort((a, b) => a - b);
        rest.push(all.length);
        steps.push({ inputs, output: all.length });
        all.push(contract(factors, kept));
      }
      if (clique === top) pending.set(top, rest);
      else pending.get(parent)?.push(...rest);
    }
    return new Query(nodes, all, cliques, steps, pending.get(top) ?? []);
  }

  /**
   * For a function h of the nodes' states: E[h · 1{clique holds s}] for each state s of each clique that takes
   * part. The derivative of E[h] by each clique's table, found backwards through the steps.
   */
  momentsBy(h: Factor): ReadonlyMap<number, Float64Array> {
    const adjoint = new Map<number, Factor>();
    const differentiate = (outer: Factor, inputs: readonly number[]) => {
      for (const input of inputs) {
        const own = item(this.all, input);
        const others = inputs
          .filter((other) => other !== input)
          .map((other) => item(this.all, other));
        const ones = { ...own, values: new Float64Array(own.values.length).fill(1) };
        adjoint.set(input, contract([outer, ...others, ones], own.nodes));
      }
    };
    differentiate(h, this.last);
    for (const { inputs, output } of this.steps.toReversed()) {
      const outer = adjoint.get(output);
      if (outer) differentiate(outer, inputs);
    }
    return new Map(
      this.cliques.map((clique, own) => {
        const table = item(this.all, own).values;
        const by = adjoint.get(own)?.values ?? new Float64Array(table.length);
        return [clique, table.map((value, state) => value * floatAt(by, state))];
      }),
    );
  }
}

function radicesOf(factors: readonly Factor[]): ReadonlyMap<number, number> {
  const radices = new Map<number, number>();
  for (const factor of factors) {
    factor.nodes.forEach((node, place) => radices.set(node, at(factor.radices, place)));
  }
  return radices;
}

/** The smallest part of the tree that has all the nodes: leaves that add nothing are taken off one by one. */
export function spannedBy({ tree }: Beliefs, nodes: readonly number[]): ReadonlySet<number> {
  const wanted = new Set(nodes);
  const included = new Set(tree.cliques.map((_, clique) => clique));
  const next = tree.cliques.map((_, clique) => clique);
  for (let clique = next.pop(); clique !== undefined && included.size > 1; clique = next.pop()) {
    if (!included.has(clique)) continue;
    const { parent, separator, nodes: own } = item(tree.cliques, clique);
    const below = item(tree.children, clique).filter((child) => included.has(child));
    const hasParent = parent >= 0 && included.has(parent);
    if (below.length + (hasParent ? 1 : 0) !== 1) continue;
    const shared = hasParent ? separator : item(tree.cliques, at(below, 0)).separator;
    if (own.some((node) => wanted.has(node) && !shared.includes(node))) continue;
    included.delete(clique);
    next.push(hasParent ? parent : at(below, 0));
  }
  return included;
}

/** A clique's states given the state of its separator; 0 where that never happens. */
function givenParent(beliefs: Beliefs, clique: number): Factor {
  const belief = item(beliefs.cliques, clique);
  const separator = item(beliefs.separators, clique);
  const map = stateMap(belief, separator);
  const values = belief.values.map((value, state) =>
    value === 0 ? 0 : value / floatAt(separator.values, intAt(map, state)),
  );
  return { ...belief, values };
}
