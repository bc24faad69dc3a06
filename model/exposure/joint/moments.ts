import { addAt, at, floatAt, intAt, item } from '../numbers.ts';
import { layOutScope, type Scope } from '../scope.ts';
import type { Beliefs } from './beliefs.ts';
import { stateMap } from './beliefs.ts';
import { massesOf } from './factor.ts';
import { massesOfVariable, type Joint } from './joint.ts';
import { Query } from './query.ts';
import { ScopeMap } from './scope-map.ts';

/** An amount in each joint state of a few variables, once for each alternative (plan). */
export interface AmountTable {
  readonly scope: Scope;
  readonly amounts: readonly Float64Array[];
}

/** What is asked of the joint of a scope's variables. */
export type ProbabilitiesOf = (scope: Scope) => Float64Array | null;

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

/** What a group is told: for each alternative, probability times amount in each state of some of its variables. */
interface Part {
  readonly group: number;
  readonly scope: Scope;
  readonly weighted: readonly Float64Array[];
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

/** For each state of a scope: the state of a part of it, over some of its variables, that it belongs to. */
export function partMap(whole: Scope, part: Scope): Int32Array {
  const map = new Int32Array(whole.size);
  const held: number[] = [];
  const places = whole.others.map((variable) => part.others.indexOf(variable));
  for (const block of whole.blocks) {
    whole.designations.forEach(({ index }, place) => (held[index] = at(block.held, place)));
    let number = 0;
    for (const { index, outcomeIds } of part.designations) {
      number = number * outcomeIds.length + at(held, index);
    }
    const own = item(part.blocks, number);
    map[block.offset] = own.offset;
    let filled = 1;
    for (let place = places.length - 1; place >= 0; place -= 1) {
      const stride = at(places, place) < 0 ? 0 : at(own.strides, at(places, place));
      for (let outcome = 1; outcome < at(block.radices, place); outcome += 1) {
        const start = block.offset + outcome * filled;
        for (let position = 0; position < filled; position += 1) {
          map[start + position] = intAt(map, block.offset + position) + outcome * stride;
        }
      }
      filled *= at(block.radices, place);
    }
  }
  return map;
}

/** Moments of one group: for each alternative and clique, E[amount · 1{clique in a state}]. */
class GroupMoments {
  private readonly beliefs: Beliefs;
  private readonly moments: readonly (readonly Float64Array[])[];
  /** Per alternative and clique: what goes over its separator, up to the parent and down from it. */
  private readonly up: readonly (readonly Float64Array[])[];
  private readonly down: readonly (readonly Float64Array[])[];
  private readonly ownMaps: readonly Int32Array[];
  private readonly parentMaps: readonly Int32Array[];

  constructor(beliefs: Beliefs, alternatives: number) {
    this.beliefs = beliefs;
    const { cliques, separators, tree } = beliefs;
    const each = (tables: typeof cliques) =>
      Array.from({ length: alternatives }, () =>
        tables.map(({ values }) => new Float64Array(values.length)),
      );
    this.moments = each(cliques);
    this.up = each(separators);
    this.down = each(separators);
    this.ownMaps = tree.cliques.map((_, own) =>
      stateMap(item(cliques, own), item(separators, own)),
    );
    this.parentMaps = tree.cliques.map(({ parent }, own) =>
      parent < 0 ? new Int32Array(0) : stateMap(item(cliques, parent), item(separators, own)),
    );
  }

  /** Takes a part in on the cliques its variables span, and sends it out over the edges that leave them. */
  add(joint: Joint, { scope, weighted }: Part, probabilitiesOf: ProbabilitiesOf): boolean {
    const map = new ScopeMap(joint, scope);
    const probabilities = probabilitiesOf(scope);
    const query = Query.of(this.beliefs, map.nodes);
    if (!probabilities || !query) return false;
    weighted.forEach((own, alternative) => {
      const mean = own.map((value, state) => {
        const probability = floatAt(probabilities, state);
        return probability === 0 ? 0 : value / probability;
      });
      const h = { nodes: map.nodes, radices: map.radices, values: map.expand(mean) };
      this.inject(alternative, query.momentsBy(h));
    });
    return true;
  }

  private inject(alternative: number, direct: ReadonlyMap<number, Float64Array>): void {
    const { tree } = this.beliefs;
    for (const [clique, table] of direct) {
      addTo(item(item(this.moments, alternative), clique), table);
      const { parent } = item(tree.cliques, clique);
      if (parent >= 0 && !direct.has(parent)) {
        sumInto(item(item(this.up, alternative), clique), table, item(this.ownMaps, clique));
      }
      for (const child of item(tree.children, clique)) {
        if (direct.has(child)) continue;
        sumInto(item(item(this.down, alternative), child), table, item(this.parentMaps, child));
      }
    }
  }

  /** Carries everything on to all cliques: up to the root, then down again. */
  spread(): void {
    const { tree } = this.beliefs;
    this.moments.forEach((moments, alternative) => {
      const up = item(this.up, alternative);
      const down = item(this.down, alternative);
      const passing = moments.map((table) => new Float64Array(table.length));
      for (let clique = tree.cliques.length - 1; clique >= 0; clique -= 1) {
        const own = item(passing, clique);
        for (const child of item(tree.children, clique)) {
          this.carry(own, clique, item(up, child), child, item(this.parentMaps, child));
        }
        if (clique > 0) sumInto(item(up, clique), own, item(this.ownMaps, clique));
      }
      for (let clique = 0; clique < tree.cliques.length; clique += 1) {
        const own = item(passing, clique);
        if (clique > 0) {
          this.carry(own, clique, item(down, clique), clique, item(this.ownMaps, clique));
        }
        for (const child of item(tree.children, clique)) {
          const onwards = item(down, child);
          sumInto(onwards, own, item(this.parentMaps, child));
          this.takeBack(onwards, item(up, child));
        }
        addTo(item(moments, clique), own);
      }
    });
  }

  momentsOf(node: number, alternative: number): Float64Array {
    const home = this.beliefs.homeOf(node);
    const { nodes, radices } = item(this.beliefs.cliques, home);
    return massesOf({ nodes, radices, values: item(item(this.moments, alternative), home) }, node);
  }

  /** Adds to a clique's table what came over a separator, in proportion to the clique's belief. */
  private carry(
    table: Float64Array,
    clique: number,
    message: Float64Array,
    separator: number,
    map: Int32Array,
  ): void {
    const belief = item(this.beliefs.cliques, clique).values;
    const masses = item(this.beliefs.separators, separator).values;
    const ratios = message.map((value, state) => {
      const mass = floatAt(masses, state);
      return mass === 0 ? 0 : value / mass;
    });
    for (let state = 0; state < table.length; state += 1) {
      addAt(table, state, floatAt(belief, state) * floatAt(ratios, intAt(map, state)));
    }
  }

  /** What came up from a child is not sent down to it again. */
  private takeBack(onwards: Float64Array, came: Float64Array): void {
    for (let state = 0; state < onwards.length; state += 1) {
      addAt(onwards, state, -floatAt(came, state));
    }
  }
}

function addTo(sum: Float64Array, table: Float64Array): void {
  for (let state = 0; state < sum.length; state += 1) addAt(sum, state, floatAt(table, state));
}

function sumInto(sums: Float64Array, table: Float64Array, map: Int32Array): void {
  for (let state = 0; state < table.length; state += 1) {
    addAt(sums, intAt(map, state), floatAt(table, state));
  }
}
