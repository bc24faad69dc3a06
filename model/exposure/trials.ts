import type { Draw } from './joint/draw.ts';
import { at, intAt } from './numbers.ts';
import type { RandomNumbers } from './random.ts';
import type { Scope } from './scope.ts';

/** How many trials are drawn between two reports of progress. */
const TRIALS_A_STEP = 5000;

/** Trials drawn so far, by variable. */
export class Trials {
  readonly count: number;
  /** Per variable drawn (by index): the outcome it holds in each trial, 0 where it is moot. */
  private readonly outcomes = new Map<number, Uint16Array>();
  private readonly positions = new Map<string, Int32Array>();
  private readonly indices: readonly number[];
  private readonly variableCount: number;

  constructor(count: number, indices: Iterable<number>, variableCount: number) {
    this.count = count;
    this.indices = [...indices];
    this.variableCount = variableCount;
    for (const index of this.indices) this.outcomes.set(index, new Uint16Array(count));
  }

  /** Draws all trials; yields the share that is done every so often. */
  *draw(draw: Draw, random: RandomNumbers): Generator<number, void> {
    const held = new Int32Array(this.variableCount);
    const columns = this.indices.map((index) => ({ index, column: this.outcomesOf(index) }));
    for (let trial = 0; trial < this.count; trial += 1) {
      draw.into(held, random);
      for (const { index, column } of columns) column[trial] = intAt(held, index);
      if ((trial + 1) % TRIALS_A_STEP === 0) yield (trial + 1) / this.count;
    }
  }

  /** The state of a scope in each trial. */
  positionsIn(scope: Scope): Int32Array {
    const known = this.positions.get(scope.key) ?? this.findPositions(scope);
    this.positions.set(scope.key, known);
    return known;
  }

  private findPositions(scope: Scope): Int32Array {
    const { count } = this;
    const blocks = new Int32Array(count);
    for (const { index, outcomeIds } of scope.designations) {
      const column = this.outcomesOf(index);
      const radix = outcomeIds.length;
      for (let trial = 0; trial < count; trial += 1) {
        blocks[trial] = intAt(blocks, trial) * radix + outcomeAt(column, trial);
      }
    }
    const offsets = Int32Array.from(scope.blocks, ({ offset }) => offset);
    const positions = new Int32Array(count);
    for (let trial = 0; trial < count; trial += 1) {
      positions[trial] = intAt(offsets, intAt(blocks, trial));
    }
    scope.others.forEach(({ index }, place) => {
      const column = this.outcomesOf(index);
      const strides = Int32Array.from(scope.blocks, (block) => at(block.strides, place));
      for (let trial = 0; trial < count; trial += 1) {
        const stride = intAt(strides, intAt(blocks, trial));
        positions[trial] = intAt(positions, trial) + stride * outcomeAt(column, trial);
      }
    });
    return positions;
  }

  private outcomesOf(index: number): Uint16Array {
    return this.outcomes.get(index) ?? new Uint16Array(this.count);
  }
}

function outcomeAt(column: Uint16Array, trial: number): number {
  return column[trial] ?? 0;
}
