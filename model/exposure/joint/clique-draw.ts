import { floatAt, intAt, item } from '../numbers.ts';
import type { Beliefs } from './beliefs.ts';
import type { CliqueColumn, Column, ColumnDraw } from './column.ts';

/** Draws the state of a clique given that of the one above it. */
export class CliqueDraw implements ColumnDraw {
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
