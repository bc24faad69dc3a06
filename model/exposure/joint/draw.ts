import { at, floatAt, intAt, item } from '../numbers.ts';
import type { RandomNumbers } from '../random.ts';
import { stateMap, type Beliefs } from './beliefs.ts';
import { sizeOf, type Factor } from './factor.ts';
import type { Joint } from './joint.ts';
import { spannedBy } from './query.ts';

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
    const group = at(joint.groupOf, index);
    const own = byGroup.get(group);
    if (own) own.push(index);
    else byGroup.set(group, [index]);
  }
  const draws = [...byGroup].flatMap(([group, nodes]) => {
    const beliefs = item(joint.groups, group);
    const cliques = [...spannedBy(beliefs, nodes)].sort((a, b) => a - b);
    return cliques.map((clique, place) => new CliqueDraw(beliefs, clique, place === 0));
  });
  const shown = [...byGroup.values()].flat().map((index) => ({
    index,
    firstOutcome: item(joint.network.nodes, index).firstOutcome,
  }));
  const states = new Int32Array(joint.network.nodes.length);
  return {
    into(held, random) {
      for (const draw of draws) draw.into(states, random);
      for (const { index, firstOutcome } of shown) {
        held[index] = Math.max(0, intAt(states, index) - firstOutcome);
      }
    },
  };
}

/** Draws the nodes of a clique that the one above it does not have, given those it has. */
class CliqueDraw {
  private readonly givenNodes: readonly number[];
  private readonly givenStrides: readonly number[];
  private readonly drawnNodes: readonly number[];
  private readonly drawnRadices: readonly number[];
  private readonly ways: number;
  /** For each state given: the probability up to and including each way the drawn nodes can turn out. */
  private readonly sums: Float64Array;

  constructor(beliefs: Beliefs, clique: number, isTop: boolean) {
    const belief = item(beliefs.cliques, clique);
    const separator: Factor = isTop
      ? { nodes: [], radices: [], values: new Float64Array(1) }
      : item(beliefs.separators, clique);
    this.givenNodes = separator.nodes;
    this.givenStrides = separator.radices.map((_, place) =>
      sizeOf(separator.radices.slice(place + 1)),
    );
    this.drawnNodes = belief.nodes.filter((node) => !separator.nodes.includes(node));
    this.drawnRadices = this.drawnNodes.map((node) =>
      at(belief.radices, belief.nodes.indexOf(node)),
    );
    this.ways = sizeOf(this.drawnRadices);
    this.sums = new Float64Array(separator.values.length * this.ways);
    const drawn: Factor = {
      nodes: this.drawnNodes,
      radices: this.drawnRadices,
      values: new Float64Array(0),
    };
    const givenOf = stateMap(belief, separator);
    const wayOf = stateMap(belief, drawn);
    belief.values.forEach((value, state) => {
      this.sums[intAt(givenOf, state) * this.ways + intAt(wayOf, state)] = value;
    });
    for (let place = 0; place < this.sums.length; place += 1) {
      if (place % this.ways !== 0) {
        this.sums[place] = floatAt(this.sums, place) + floatAt(this.sums, place - 1);
      }
    }
  }

  into(states: Int32Array, random: RandomNumbers): void {
    const { sums, ways, drawnNodes, drawnRadices } = this;
    if (ways === 1) return;
    let start = 0;
    for (let place = 0; place < this.givenNodes.length; place += 1) {
      start += at(this.givenStrides, place) * intAt(states, at(this.givenNodes, place));
    }
    start *= ways;
    const wanted = random.next() * floatAt(sums, start + ways - 1);
    let low = 0;
    let high = ways - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (floatAt(sums, start + middle) <= wanted) low = middle + 1;
      else high = middle;
    }
    for (let place = drawnNodes.length - 1; place >= 0; place -= 1) {
      const radix = at(drawnRadices, place);
      const rest = Math.floor(low / radix);
      states[at(drawnNodes, place)] = low - rest * radix;
      low = rest;
    }
  }
}
