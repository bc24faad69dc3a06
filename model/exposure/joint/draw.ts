import { at, floatAt, intAt, item } from '../numbers.ts';
import type { RandomNumbers } from '../random.ts';
import type { Beliefs } from './beliefs.ts';
import type { Joint } from './joint.ts';
import type { Clique } from './junction-tree.ts';
import { spannedBy } from './marginal-plans.ts';

/** Draws joint states of some variables: exact and independent. */
export interface Draw {
  /** Draws one state; sets the outcome of each variable drawn (by index), 0 where it is moot. */
  into(held: Int32Array, random: RandomNumbers): void;
}

/** How to draw the joint of some variables, given by index: clique by clique, each given the one above it. */
export function drawsOf(joint: Joint, indices: Iterable<number>): Draw {
  const byGroup = new Map<number, number[]>();
  for (const index of indices) {
    if (item(joint.network.nodes, index).radix === 1) continue;
    const group = at(joint.plan.groupOf, index);
    const own = byGroup.get(group);
    if (own) own.push(index);
    else byGroup.set(group, [index]);
  }
  const firstOutcomes = Int32Array.from(joint.network.nodes, ({ firstOutcome }) => firstOutcome);
  const draws = [...byGroup].flatMap(([group, nodes]) => {
    const beliefs = item(joint.groups, group);
    const cliques = [...spannedBy(beliefs.tree, nodes)].sort((a, b) => a - b);
    const drawn = new Int32Array(beliefs.cliques.length);
    const wanted = new Set(nodes);
    return cliques.map((clique, place) => {
      const own = new CliqueDraw(beliefs, clique, place === 0, drawn);
      own.show(wanted, firstOutcomes);
      return own;
    });
  });
  return {
    into(held, random) {
      for (const draw of draws) draw.into(held, random);
    },
  };
}

/** Draws the state of a clique given that of the one above it. */
class CliqueDraw {
  private readonly clique: Clique;
  private readonly number: number;
  private readonly isTop: boolean;
  /** Per clique of the group: the state drawn last; shared by all draws of the group. */
  private readonly drawn: Int32Array;
  /** Per state of what is given: where its states begin in the lists below. */
  private readonly starts: Int32Array;
  /** States of the clique, those of one given state after the other. */
  private readonly states: Int32Array;
  /** The probability of such a state and those before it with the same given one. */
  private readonly sums: Float64Array;
  private readonly boxOffsets: Int32Array;
  private shown: readonly {
    readonly node: number;
    readonly place: number;
    readonly firstOutcome: number;
  }[] = [];

  constructor(beliefs: Beliefs, number: number, isTop: boolean, drawn: Int32Array) {
    const clique = item(beliefs.tree.cliques, number);
    const belief = item(beliefs.cliques, number);
    this.clique = clique;
    this.number = number;
    this.isTop = isTop;
    this.drawn = drawn;
    this.boxOffsets = Int32Array.from(clique.layout.boxes, ({ offset }) => offset);
    const givenOf = isTop ? new Int32Array(belief.length) : clique.toSeparator;
    const givenSize = isTop ? 1 : clique.separator.size;
    // Counted, then put in place: a sort by given state that keeps the order otherwise.
    this.starts = new Int32Array(givenSize + 1);
    for (let state = 0; state < belief.length; state += 1) {
      const next = intAt(givenOf, state) + 1;
      this.starts[next] = intAt(this.starts, next) + 1;
    }
    for (let given = 0; given < givenSize; given += 1) {
      this.starts[given + 1] = intAt(this.starts, given + 1) + intAt(this.starts, given);
    }
    this.states = new Int32Array(belief.length);
    this.sums = new Float64Array(belief.length);
    const ends = this.starts.slice();
    for (let state = 0; state < belief.length; state += 1) {
      const given = intAt(givenOf, state);
      const place = intAt(ends, given);
      const before = place === intAt(this.starts, given) ? 0 : floatAt(this.sums, place - 1);
      this.states[place] = state;
      this.sums[place] = before + floatAt(belief, state);
      ends[given] = place + 1;
    }
  }

  /** Chooses the nodes to be set by a draw: those wanted that no clique above has set. Takes them out of `wanted`. */
  show(wanted: Set<number>, firstOutcomes: Int32Array): void {
    this.shown = this.clique.layout.nodes.flatMap((node, place) =>
      wanted.delete(node) ? [{ node, place, firstOutcome: intAt(firstOutcomes, node) }] : [],
    );
  }

  into(held: Int32Array, random: RandomNumbers): void {
    const { starts, sums, clique, drawn } = this;
    const given = this.isTop ? 0 : intAt(clique.parentToSeparator, intAt(drawn, clique.parent));
    let low = intAt(starts, given);
    let high = intAt(starts, given + 1) - 1;
    if (low < high) {
      const wanted = random.next() * floatAt(sums, high);
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (floatAt(sums, middle) <= wanted) low = middle + 1;
        else high = middle;
      }
    }
    const state = intAt(this.states, low);
    drawn[this.number] = state;
    if (this.shown.length > 0) this.set(held, state);
  }

  /** Sets the outcome of each node shown to that of a state of the clique. */
  private set(held: Int32Array, state: number): void {
    const { boxOffsets } = this;
    let low = 0;
    let high = boxOffsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (intAt(boxOffsets, middle) <= state) low = middle;
      else high = middle - 1;
    }
    const { offset, firsts, radices, strides } = item(this.clique.layout.boxes, low);
    for (const { node, place, firstOutcome } of this.shown) {
      const own = Math.floor((state - offset) / at(strides, place)) % at(radices, place);
      held[node] = Math.max(0, at(firsts, place) + own - firstOutcome);
    }
  }
}
