import { addAt, at, floatAt, intAt, item } from '../numbers.ts';
import type { Block, Scope } from '../scope.ts';
import { sizeOf } from './factor.ts';
import type { Joint } from './joint.ts';

/**
 * How the states of a scope and those of the network's nodes belong together. Nodes have moot among their states
 * and are listed in full; a scope leaves out what has no say.
 */
export class ScopeMap {
  /** Nodes of the scope's variables with several states, ascending. */
  readonly nodes: readonly number[];
  readonly radices: readonly number[];
  readonly nodesByGroup: ReadonlyMap<number, readonly number[]>;
  private readonly joint: Joint;
  private readonly scope: Scope;
  /** Per state of the nodes together: the scope's state, −1 where there is none. */
  private cached: Int32Array | null = null;

  constructor(joint: Joint, scope: Scope) {
    this.joint = joint;
    this.scope = scope;
    this.nodes = [...scope.designations, ...scope.others]
      .map(({ index }) => index)
      .filter((index) => item(joint.network.nodes, index).radix > 1);
    this.radices = this.nodes.map((node) => item(joint.network.nodes, node).radix);
    const byGroup = new Map<number, number[]>();
    for (const node of this.nodes) {
      const group = at(joint.groupOf, node);
      const own = byGroup.get(group);
      if (own) own.push(node);
      else byGroup.set(group, [node]);
    }
    this.nodesByGroup = byGroup;
  }

  /** Sums a table over the nodes' states into one over the scope's. */
  collapse(dense: Float64Array): Float64Array {
    const { map } = this;
    const table = new Float64Array(this.scope.size);
    for (let state = 0; state < dense.length; state += 1) {
      const to = intAt(map, state);
      if (to >= 0) addAt(table, to, floatAt(dense, state));
    }
    return table;
  }

  /** A table over the nodes' states that has the scope's entry for each; 0 where there is none. */
  expand(table: Float64Array): Float64Array {
    const { map } = this;
    const dense = new Float64Array(map.length);
    for (let state = 0; state < dense.length; state += 1) {
      const from = intAt(map, state);
      if (from >= 0) dense[state] = floatAt(table, from);
    }
    return dense;
  }

  private get map(): Int32Array {
    this.cached ??= this.build();
    return this.cached;
  }

  private build(): Int32Array {
    const { scope, joint } = this;
    const map = new Int32Array(sizeOf(this.radices));
    const others = scope.others.filter(({ index }) => item(joint.network.nodes, index).radix > 1);
    const blockStates = sizeOf(others.map(({ index }) => item(joint.network.nodes, index).radix));
    scope.blocks.forEach((block, number) => {
      this.buildBlock(
        block,
        map,
        number * blockStates,
        others.map(({ index }) => index),
      );
    });
    return map;
  }

  private buildBlock(
    block: Block,
    map: Int32Array,
    start: number,
    others: readonly number[],
  ): void {
    const { scope, joint } = this;
    map[start] = block.offset;
    let filled = 1;
    for (const index of others.toReversed()) {
      const place = scope.others.findIndex((variable) => variable.index === index);
      const { radix, firstOutcome } = item(joint.network.nodes, index);
      const stride = at(block.strides, place);
      const hasSay = at(block.radices, place) > 1;
      // From the last state down, so that state 0, which the others are made from, is overwritten last.
      for (let state = radix - 1; state >= 0; state -= 1) {
        const moved = hasSay ? (state - firstOutcome) * stride : 0;
        const isNone = hasSay && state < firstOutcome;
        for (let position = 0; position < filled; position += 1) {
          const from = intAt(map, start + position);
          map[start + state * filled + position] = isNone || from < 0 ? -1 : from + moved;
        }
      }
      filled *= radix;
    }
  }
}
