import type { AmountTable } from '../loss-tables.ts';
import { addAt, at, floatAt, item } from '../numbers.ts';
import { massesOfVariable, type Joint } from './joint.ts';
import { partsOf, tablesOf, type ScopeParts } from './scope-probabilities.ts';
import type { TableProduct } from './scope-plan.ts';
import { spreadMoments } from './spread-moments.ts';
import { massesOf, totalOf } from './table.ts';

/** What is expected of amounts. */
interface Moments {
  /** Per alternative: the expected amount of all tables. */
  readonly expected: Float64Array;
  /** Per variable, alternative and state of the variable's node: E[amount · 1{variable in that state}]. */
  readonly byVariable: readonly (readonly Float64Array[])[];
}

/**
 * For each variable, each alternative and each state of the variable's node: E[amount · 1{variable in that
 * state}], the amounts of all tables together. The expected amount is a product of clique tables, summed; its
 * derivatives by their entries are found backwards, for all tables at once, and say what each clique has to do with
 * it. Null when a table gets too large. Deterministic.
 */
export function momentsOf(
  joint: Joint,
  tables: readonly AmountTable[],
  alternatives: number,
): Moments | null {
  const derivatives = new Derivatives(joint, alternatives);
  for (const table of tables) if (!derivatives.take(table)) return null;
  derivatives.goBack();
  const { totals } = derivatives;
  const groups = joint.groups.map((_, group) => derivatives.momentsIn(group));
  const byVariable = joint.variables.all.map(({ index }) => {
    const group = at(joint.plan.groupOf, index);
    const home = at(joint.plan.homeOf, index);
    const { layout } = item(item(joint.groups, group).tree.cliques, home);
    const masses = massesOfVariable(joint, index);
    return Array.from(totals, (total, alternative) => {
      const cliques = groups[group]?.[alternative];
      if (!cliques) return masses.map((mass) => mass * total);
      const own = massesOf(layout, item(cliques, home), index, masses.length);
      // What the group has no say in is the same in all its states.
      const elsewhere = total - totalOf(item(cliques, 0));
      return own.map((moment, state) => moment + floatAt(masses, state) * elsewhere);
    });
  });
  return { expected: totals, byVariable };
}

/** The derivatives of the expected amount of each alternative by the entries of tables. */
class Derivatives {
  /** Per alternative: the expected amount of all tables. */
  readonly totals: Float64Array;
  private readonly joint: Joint;
  /** Per number of a table, and alternative. */
  private readonly byTable: (readonly Float64Array[] | undefined)[] = [];
  /** Per group, and alternative: what cliques have been told. */
  private readonly told = new Map<number, readonly ToldCliques[]>();

  constructor(joint: Joint, alternatives: number) {
    this.joint = joint;
    this.totals = new Float64Array(alternatives);
  }

  /** Takes in an amount: the derivatives by the tables its probabilities are a product of. */
  take({ scope, amounts }: AmountTable): boolean {
    const parts = partsOf(this.joint, scope);
    if (!parts) return false;
    const given = amounts.map((own) => derive(parts, own));
    given.forEach(({ expected }, alternative) => addAt(this.totals, alternative, expected));
    const byHead = given.map((own) => own.byHead);
    for (const part of parts.plan.head) this.goBackOver(part, byHead);
    const byTail = given.map((own) => own.byTail);
    this.goBackOver(parts.plan.tail, byTail);
    return true;
  }

  /** Goes on to the tables that those follow from, and so to the cliques. */
  goBack(): void {
    const plans = this.joint.plan.marginals.tables;
    for (let number = this.byTable.length - 1; number >= 0; number -= 1) {
      const by = this.byTable[number];
      if (!by) continue;
      const plan = item(plans, number);
      if (plan.kind === 'product') {
        this.goBackOver({ tables: plan.inputs, product: plan.product }, by);
        continue;
      }
      const table = this.joint.marginals.table(number);
      const told = this.told.get(plan.group) ?? by.map(() => ({ tops: [], below: [] }));
      this.told.set(plan.group, told);
      told.forEach(({ tops, below }, alternative) => {
        const derivative = item(by, alternative);
        const moments = table.map((value, state) => value * floatAt(derivative, state));
        (plan.kind === 'belief' ? tops : below)[plan.clique] = moments;
      });
    }
  }

  /** Per alternative: the moments of each clique of a group; null where no amount looks at it. */
  momentsIn(group: number): readonly (readonly Float64Array[])[] | null {
    const told = this.told.get(group);
    const beliefs = item(this.joint.groups, group);
    return told?.map(({ tops, below }) => spreadMoments(beliefs, tops, below)) ?? null;
  }

  private goBackOver(part: TableProduct, outer: readonly Float64Array[]): void {
    const adjoints = part.tables.map((number) => {
      const by =
        this.byTable[number] ??
        Array.from(this.totals, () => new Float64Array(this.joint.marginals.table(number).length));
      this.byTable[number] = by;
      return by;
    });
    part.product.differentiate(tablesOf(this.joint, part), outer, adjoints);
  }
}

interface ToldCliques {
  readonly tops: (Float64Array | undefined)[];
  readonly below: (Float64Array | undefined)[];
}

/** The expected amount over a scope, and its derivatives by the probabilities of the scope's heads and tails. */
function derive({ head, tail }: ScopeParts, amounts: Float64Array) {
  const byHead = new Float64Array(head.length);
  const byTail = new Float64Array(tail.length);
  let expected = 0;
  let state = 0;
  for (let first = 0; first < head.length; first += 1) {
    const probability = floatAt(head, first);
    let mean = 0;
    for (let last = 0; last < tail.length; last += 1) {
      const amount = floatAt(amounts, state);
      mean += floatAt(tail, last) * amount;
      byTail[last] = floatAt(byTail, last) + probability * amount;
      state += 1;
    }
    byHead[first] = mean;
    expected += probability * mean;
  }
  return { expected, byHead, byTail };
}
