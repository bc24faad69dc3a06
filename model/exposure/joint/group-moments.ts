import { addAt, floatAt, intAt, item } from '../numbers.ts';
import type { Scope } from '../scope.ts';
import { stateMap, type Beliefs } from './beliefs.ts';
import { massesOf } from './factor.ts';
import type { Joint } from './joint.ts';
import { Query } from './query.ts';
import { ScopeMap } from './scope-map.ts';

/** What is asked of the joint of a scope's variables. */
export type ProbabilitiesOf = (scope: Scope) => Float64Array | null;

/** What a group is told: for each alternative, probability times amount in each state of some of its variables. */
export interface Part {
  readonly group: number;
  readonly scope: Scope;
  readonly weighted: readonly Float64Array[];
}

/** Moments of one group: for each alternative and clique, E[amount · 1{clique in a state}]. */
export class GroupMoments {
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
