import { Draws, type Column } from './joint/draw.ts';
import type { Joint } from './joint/joint.ts';
import { at, intAt } from './numbers.ts';
import type { PositionFinder } from './outcome-space.ts';
import type { RandomNumbers } from './random.ts';
import { positionOf, type Scope } from './scope.ts';

/** How many trials are drawn between two reports of progress. */
const TRIALS_A_STEP = 2 ** 13;

/** Trials drawn so far. */
export class Trials {
  readonly count: number;
  private readonly draws: Draws;
  private readonly variableCount: number;
  /** Variables (by index) that take more than one outcome in the trials. */
  private readonly drawn: readonly number[];
  private known: Uint16Array | null = null;

  /** @param indices the variables that are drawn */
  constructor(count: number, joint: Joint, indices: Iterable<number>) {
    this.count = count;
    this.draws = new Draws(joint, indices, count);
    this.variableCount = joint.variables.all.length;
    this.drawn = [...indices].filter((index) => this.draws.viewOf(index));
  }

  /** Draws all trials; yields the share that is done every so often. */
  *draw(random: RandomNumbers): Generator<number, void> {
    for (let first = 0; first < this.count; first += TRIALS_A_STEP) {
      const count = Math.min(TRIALS_A_STEP, this.count - first);
      this.draws.draw(first, count, random);
      yield (first + count) / this.count;
    }
  }

  /** The column that decides everything, when there is only one. */
  get onlyColumn(): Column | null {
    return this.draws.onlyColumn;
  }

  /** Finds the state of a scope in each trial, once all are drawn. */
  finderOf(scope: Scope): PositionFinder {
    return new TrialFinder(scope, this.drawn, this.outcomes());
  }

  /**
   * Where one column alone says which state a scope is in: that column, with the scope's state in each of its own.
   * What is looked up there for all trials can be added up for the column's states first.
   */
  columnOf(scope: Scope): { readonly column: Column; readonly positions: Int32Array } | null {
    const views = [...scope.designations, ...scope.others].flatMap(({ index }) => {
      const view = this.draws.viewOf(index);
      return view ? [{ index, ...view }] : [];
    });
    const column = views[0]?.column;
    if (!column || views.some((view) => view.column !== column)) return null;
    const held = new Int32Array(this.variableCount);
    const positions = Int32Array.from({ length: column.size }, (_, state) => {
      for (const { index, outcomeOf } of views) held[index] = intAt(outcomeOf, state);
      return positionOf(scope, held);
    });
    return { column, positions };
  }

  /** Per trial, one after the other: the outcome of each variable drawn. Side by side, as they are looked up together. */
  private outcomes(): Uint16Array {
    if (this.known) return this.known;
    const width = this.drawn.length;
    const outcomes = new Uint16Array(this.count * width);
    this.drawn.forEach((index, place) => {
      const view = this.draws.viewOf(index);
      if (!view) return;
      const { states } = view.column;
      for (let trial = 0; trial < this.count; trial += 1) {
        outcomes[trial * width + place] = intAt(view.outcomeOf, intAt(states, trial));
      }
    });
    this.known = outcomes;
    return outcomes;
  }
}

class TrialFinder implements PositionFinder {
  private readonly outcomes: Uint16Array;
  private readonly width: number;
  /** Per designation of the scope that was drawn: its place in a row of outcomes, and how many it has. */
  private readonly designations: Int32Array;
  private readonly radices: Int32Array;
  /** Per block of the scope: where it begins. */
  private readonly offsets: Int32Array;
  /** Per block, and once more at the end: where its variables start in the lists below, those that have a say there. */
  private readonly starts: Int32Array;
  /** Per such variable: its place in a row of outcomes, and how far apart its outcomes are. */
  private readonly others: Int32Array;
  private readonly strides: Int32Array;

  constructor(scope: Scope, drawn: readonly number[], outcomes: Uint16Array) {
    this.outcomes = outcomes;
    this.width = drawn.length;
    // What was not drawn is certain: it has one outcome, and moves nothing.
    const designations = scope.designations.filter(({ index }) => drawn.includes(index));
    this.designations = Int32Array.from(designations, ({ index }) => drawn.indexOf(index));
    this.radices = Int32Array.from(designations, ({ outcomeIds }) => outcomeIds.length);
    this.offsets = Int32Array.from(scope.blocks, ({ offset }) => offset);
    const places = scope.others.map(({ index }) => drawn.indexOf(index));
    const moving = scope.blocks.map(({ strides }) =>
      places.flatMap((place, own) => {
        const stride = at(strides, own);
        return place < 0 || stride === 0 ? [] : [{ place, stride }];
      }),
    );
    let start = 0;
    this.starts = Int32Array.from([0, ...moving.map((own) => (start += own.length))]);
    this.others = Int32Array.from(moving.flat(), ({ place }) => place);
    this.strides = Int32Array.from(moving.flat(), ({ stride }) => stride);
  }

  find(first: number, end: number, out: Int32Array): void {
    const { outcomes, width, designations, radices, offsets, starts, others, strides } = this;
    for (let trial = first; trial < end; trial += 1) {
      const row = trial * width;
      let block = 0;
      for (let own = 0; own < designations.length; own += 1) {
        const outcome = outcomes[row + intAt(designations, own)] ?? 0;
        block = block * intAt(radices, own) + outcome;
      }
      let position = intAt(offsets, block);
      const last = intAt(starts, block + 1);
      for (let own = intAt(starts, block); own < last; own += 1) {
        position += intAt(strides, own) * (outcomes[row + intAt(others, own)] ?? 0);
      }
      out[trial - first] = position;
    }
  }
}
