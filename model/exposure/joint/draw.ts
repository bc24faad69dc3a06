import { AliasTable } from '../alias-table.ts';
import { at, floatAt, intAt, item } from '../numbers.ts';
import type { RandomNumbers } from '../random.ts';
import type { Beliefs } from './beliefs.ts';
import { CliqueDraw } from './clique-draw.ts';
import type { CliqueColumn, Column, ColumnDraw, OutcomeView } from './column.ts';
import type { Joint } from './joint.ts';
import type { Layout } from './layout.ts';
import { spannedBy } from './marginal-plans.ts';

/** Independent groups are drawn together as long as they have at most so many states together. */
const TOGETHER = 2 ** 12;

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

  /** Puts the trials in another order: per new place, the trial that is there now. */
  reorder(order: Int32Array): void {
    for (const { column } of this.draws) {
      const before = column.states.slice();
      order.forEach((trial, place) => {
        column.states[place] = intAt(before, trial);
      });
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
