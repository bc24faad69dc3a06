import type { AmountTable } from '../loss-tables.ts';
import { addAt, at, floatAt, intAt, item } from '../numbers.ts';
import { layOutScope, type Scope } from '../scope.ts';
import { GroupMoments, type Part, type ProbabilitiesOf } from './group-moments.ts';
import { massesOfVariable, type Joint } from './joint.ts';
import { partMap } from './part-map.ts';

/**
 * For each variable, each alternative and each state of the variable's node: E[amount · 1{variable in that
 * state}], the amounts of all tables together. Each table goes to the groups its variables belong to, as its
 * mean given the group's own; what it says of variables that are not in it comes over the cliques between.
 * Null when a query takes too large a table. Deterministic.
 */
export function momentsOf(
  joint: Joint,
  tables: readonly AmountTable[],
  alternatives: number,
  probabilitiesOf: ProbabilitiesOf,
): readonly (readonly Float64Array[])[] | null {
  const parts = new Parts(joint, alternatives);
  for (const table of tables) {
    const probabilities = probabilitiesOf(table.scope);
    if (!probabilities) return null;
    parts.add(table, probabilities);
  }
  const groups = new Map<number, GroupMoments>();
  for (const part of parts.all.values()) {
    const beliefs = item(joint.groups, part.group);
    const own = groups.get(part.group) ?? new GroupMoments(beliefs, alternatives);
    groups.set(part.group, own);
    if (!own.add(joint, part, probabilitiesOf)) return null;
  }
  for (const own of groups.values()) own.spread();
  return joint.variables.all.map(({ index }) => {
    const group = at(joint.groupOf, index);
    const masses = massesOfVariable(joint, index);
    return Array.from({ length: alternatives }, (_, alternative) => {
      const elsewhere =
        floatAt(parts.totals, alternative) - floatAt(parts.inGroup(group), alternative);
      const moments = groups.get(group)?.momentsOf(index, alternative);
      return masses.map(
        (mass, state) => mass * elsewhere + (moments ? floatAt(moments, state) : 0),
      );
    });
  });
}

/** Takes tables apart by group. */
class Parts {
  readonly all = new Map<string, Part>();
  readonly totals: Float64Array;
  private readonly joint: Joint;
  private readonly alternatives: number;
  private readonly byGroup = new Map<number, Float64Array>();

  constructor(joint: Joint, alternatives: number) {
    this.joint = joint;
    this.alternatives = alternatives;
    this.totals = new Float64Array(alternatives);
  }

  /** Expected amounts of the tables that have variables of a group. */
  inGroup(group: number): Float64Array {
    return this.byGroup.get(group) ?? new Float64Array(this.alternatives);
  }

  add({ scope, amounts }: AmountTable, probabilities: Float64Array): void {
    const weighted = amounts.map((own) =>
      probabilities.map((probability, state) => probability * floatAt(own, state)),
    );
    const sums = weighted.map((own) => own.reduce((sum, value) => sum + value, 0));
    sums.forEach((sum, alternative) => addAt(this.totals, alternative, sum));
    const variables = [...scope.designations, ...scope.others];
    const groups = new Set(variables.map(({ index }) => at(this.joint.groupOf, index)));
    for (const group of groups) {
      const indices = variables
        .map(({ index }) => index)
        .filter((index) => at(this.joint.groupOf, index) === group);
      const part = this.partOver(group, groups.size === 1 ? scope : null, indices);
      const map = partMap(scope, part.scope);
      weighted.forEach((own, alternative) => {
        const sum = item(part.weighted, alternative);
        for (let state = 0; state < own.length; state += 1) {
          addAt(sum, intAt(map, state), floatAt(own, state));
        }
      });
      const total = this.inGroup(group);
      sums.forEach((sum, alternative) => addAt(total, alternative, sum));
      this.byGroup.set(group, total);
    }
  }

  private partOver(group: number, whole: Scope | null, indices: readonly number[]): Part {
    const scope = whole ?? layOutScope(this.joint.variables, indices);
    if (!scope) throw new Error('a part of a scope has more states than the scope');
    const known = this.all.get(scope.key);
    if (known) return known;
    const weighted = Array.from({ length: this.alternatives }, () => new Float64Array(scope.size));
    const part = { group, scope, weighted };
    this.all.set(scope.key, part);
    return part;
  }
}
