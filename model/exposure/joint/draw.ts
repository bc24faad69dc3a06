import { AliasTable } from '../alias-table.ts';
import { at, floatAt, intAt, item } from '../numbers.ts';
import type { RandomNumbers } from '../random.ts';
import type { Beliefs } from './beliefs.ts';
import type { Joint } from './joint.ts';
import type { Layout } from './layout.ts';
import { spannedBy } from './marginal-plans.ts';

/** Independent groups are drawn together as long as they have at most so many states together. */
const TOGETHER = 2 ** 12;

/** What is drawn with one random number a trial: its state in each trial. */
export interface Column {
  /** How many states it may have. */
  readonly size: number;
  readonly states: Int32Array;
}

/** The outcome a variable holds in each state of a column, 0 where it is moot. */
export interface OutcomeView {
  readonly column: Column;
  readonly outcomeOf: Int32Array;
}

/** Draws one column, given those before it. */
interface ColumnDraw {
  readonly column: Column;
  draw(first: number, random: Float64Array, count: number): void;
}

/**
 * Exact and independent draws of the joint of some variables, many trials at a time: independent groups from the top
 * of their junction trees, those that are small together, and then clique by clique, each given the one above it.
 */
export class Draws {
  private readonly draws: ColumnDraw[] = [];
  private readonly views = new Map<number, OutcomeView>();
  private numbers = new Float64Array(0);

  /** @param indices the variables wanted @param count how many trials there will be */
  constructor(joint: Joint, indices: Iterable<number>, count: number) {
    const groups = wantedByGroup(joint, indices).map(([group, wanted]) => {
      const beliefs = item(joint.groups, group);
      const cliques = [...spannedBy(beliefs.tree, wanted)].sort((a, b) => a - b);
      return { beliefs, cliques, wanted: new Set(wanted) };
    });
    let next = 0;
    while (next < groups.length) {
      const first = next;
      let size = 1;
      for (; next < groups.length; next += 1) {
        const { beliefs, cliques } = item(groups, next);
        const wider = size * item(beliefs.cliques, at(cliques, 0)).length;
        if (next > first && wider > TOGETHER) break;
        size = wider;
      }
      const together = groups.slice(first, next);
      const tops = together.map(({ beliefs, cliques }) => item(beliefs.cliques, at(cliques, 0)));
      const top = new TopDraw(tops, count);
      this.draws.push(top);
      together.forEach(({ beliefs, cliques, wanted }, place) => {
        const drawn = new Map<number, CliqueColumn>();
        cliques.forEach((clique, own) => {
          const column = own === 0 ? top.columnOf(place) : this.drawGiven(beliefs, clique, drawn);
          drawn.set(clique, column);
          this.show(joint, item(beliefs.tree.cliques, clique).layout, wanted, column);
        });
      });
    }
  }

  /** Draws the trials from one on. */
  draw(first: number, count: number, random: RandomNumbers): void {
    if (this.numbers.length < count) this.numbers = new Float64Array(count);
    for (const own of this.draws) {
      random.fill(this.numbers, count);
      own.draw(first, this.numbers, count);
    }
  }

  /** The column that is all that is drawn, when there is only one. */
  get onlyColumn(): Column | null {
    const [only, ...more] = this.draws;
    return only && more.length === 0 ? only.column : null;
  }

  /** Where a variable's outcome shows; undefined for one that was not wanted or is certain. */
  viewOf(index: number): OutcomeView | undefined {
    return this.views.get(index);
  }

  private drawGiven(
    beliefs: Beliefs,
    clique: number,
    drawn: ReadonlyMap<number, CliqueColumn>,
  ): CliqueColumn {
    const parent = drawn.get(item(beliefs.tree.cliques, clique).parent);
    if (!parent) throw new Error('a clique is drawn before the one above it');
    const own = new CliqueDraw(beliefs, clique, parent);
    this.draws.push(own);
    return { column: own.column, cliqueOf: null };
  }

  /** Notes where the outcomes of the nodes of a clique show that are wanted and not noted yet. */
  private show(
    joint: Joint,
    layout: Layout,
    wanted: Set<number>,
    { column, cliqueOf }: CliqueColumn,
  ): void {
    layout.nodes.forEach((node, place) => {
      if (!wanted.delete(node)) return;
      const { firstOutcome } = item(joint.network.nodes, node);
      const states = statesOf(layout, place);
      const outcomeOf = Int32Array.from({ length: column.size }, (_, state) =>
        Math.max(0, intAt(states, cliqueOf ? intAt(cliqueOf, state) : state) - firstOutcome),
      );
      this.views.set(node, { column, outcomeOf });
    });
  }
}

/** A clique whose state shows in a column: in each of the column's states (null: the state itself). */
interface CliqueColumn {
  readonly column: Column;
  readonly cliqueOf: Int32Array | null;
}

/** Draws the top cliques of independent groups together. */
class TopDraw implements ColumnDraw {
  readonly column: Column;
  private readonly table: AliasTable;
  private readonly sizes: readonly number[];

  constructor(tops: readonly Float64Array[], count: number) {
    this.sizes = tops.map(({ length }) => length);
    let product = Float64Array.of(1);
    for (const own of tops) {
      const wider = new Float64Array(product.length * own.length);
      product.forEach((before, state) => {
        for (let next = 0; next < own.length; next += 1) {
          wider[state * own.length + next] = before * floatAt(own, next);
        }
      });
      product = wider;
    }
    this.column = { size: product.length, states: new Int32Array(count) };
    this.table = new AliasTable(product);
  }

  draw(first: number, random: Float64Array, count: number): void {
    this.table.draw(random, count, this.column.states, first);
  }

  /** The clique at a place among those drawn together. */
  columnOf(place: number): CliqueColumn {
    const { sizes, column } = this;
    if (sizes.length === 1) return { column, cliqueOf: null };
    const below = sizes.slice(place + 1).reduce((product, size) => product * size, 1);
    const cliqueOf = Int32Array.from(
      { length: column.size },
      (_, state) => Math.floor(state / below) % at(sizes, place),
    );
    return { column, cliqueOf };
  }
}

/** Draws the state of a clique given that of the one above it. */
class CliqueDraw implements ColumnDraw {
  readonly column: Column;
  private readonly given: Column;
  /** Per state of the column above: the state of what both cliques have. */
  private readonly givenOf: Int32Array;
  /** Per state of that: where its states begin in the lists below. */
  private readonly starts: Int32Array;
  /** States of the clique, those of one given state after the other. */
  private readonly states: Int32Array;
  /** The probability of such a state and those before it with the same given one. */
  private readonly sums: Float64Array;

  constructor(beliefs: Beliefs, number: number, { column, cliqueOf }: CliqueColumn) {
    const { toSeparator, parentToSeparator, separator } = item(beliefs.tree.cliques, number);
    const belief = item(beliefs.cliques, number);
    this.column = { size: belief.length, states: new Int32Array(column.states.length) };
    this.given = column;
    this.givenOf = cliqueOf
      ? cliqueOf.map((state) => intAt(parentToSeparator, state))
      : parentToSeparator;
    // Counted, then put in place: a sort by given state that keeps the order otherwise.
    this.starts = new Int32Array(separator.size + 1);
    for (const given of toSeparator) this.starts[given + 1] = intAt(this.starts, given + 1) + 1;
    for (let given = 0; given < separator.size; given += 1) {
      this.starts[given + 1] = intAt(this.starts, given + 1) + intAt(this.starts, given);
    }
    this.states = new Int32Array(belief.length);
    this.sums = new Float64Array(belief.length);
    const ends = this.starts.slice();
    for (let state = 0; state < belief.length; state += 1) {
      const given = intAt(toSeparator, state);
      const place = intAt(ends, given);
      const before = place === intAt(this.starts, given) ? 0 : floatAt(this.sums, place - 1);
      this.states[place] = state;
      this.sums[place] = before + floatAt(belief, state);
      ends[given] = place + 1;
    }
  }

  draw(first: number, random: Float64Array, count: number): void {
    const { starts, sums, states, givenOf } = this;
    const out = this.column.states;
    for (let trial = 0; trial < count; trial += 1) {
      const given = intAt(givenOf, intAt(this.given.states, first + trial));
      let low = intAt(starts, given);
      let high = intAt(starts, given + 1) - 1;
      const wanted = floatAt(random, trial) * floatAt(sums, high);
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (floatAt(sums, middle) <= wanted) low = middle + 1;
        else high = middle;
      }
      out[first + trial] = intAt(states, low);
    }
  }
}

function wantedByGroup(joint: Joint, indices: Iterable<number>): readonly [number, number[]][] {
  const byGroup = new Map<number, number[]>();
  for (const index of indices) {
    if (item(joint.network.nodes, index).radix === 1) continue;
    const group = at(joint.plan.groupOf, index);
    const own = byGroup.get(group);
    if (own) own.push(index);
    else byGroup.set(group, [index]);
  }
  return [...byGroup];
}

/** The state of a node in each state of a layout that has it at a place. */
function statesOf({ boxes, size }: Layout, place: number): Int32Array {
  const states = new Int32Array(size);
  for (const box of boxes) {
    const stride = at(box.strides, place);
    const radix = at(box.radices, place);
    for (let state = 0; state < box.size; state += 1) {
      states[box.offset + state] = at(box.firsts, place) + (Math.floor(state / stride) % radix);
    }
  }
  return states;
}
