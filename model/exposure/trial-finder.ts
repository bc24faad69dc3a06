import { at, intAt, item } from './numbers.ts';
import type { PositionFinder } from './outcome-space.ts';
import { blockOf, type Block, type Scope } from './scope.ts';

/** The outcome of a variable (by index) in each trial; null for one that is certain, and so moves nothing. */
type OutcomesOf = (index: number) => Uint16Array | null;

/** Finds the state of a scope in trials of which those are next to each other that the designations are alike in. */
export class TrialFinder implements PositionFinder {
  /** Per run of trials in one block of the scope, and once more at the end: where it begins. */
  private readonly starts: Int32Array;
  private readonly runs: readonly Run[];

  /** @param starts where a designation turns out otherwise than in the trial before, from 0 on, and the end */
  constructor(scope: Scope, starts: Int32Array, outcomesOf: OutcomesOf) {
    const designations = scope.designations.flatMap(({ index }) => {
      const outcomes = outcomesOf(index);
      return outcomes ? [{ index, outcomes }] : [];
    });
    const others = scope.others.map(({ index }) => outcomesOf(index));
    const held: number[] = [];
    const known = new Map<Block, Run>();
    const runs: Run[] = [];
    const own = new Int32Array(starts.length);
    for (let run = 0; run + 1 < starts.length; run += 1) {
      const first = intAt(starts, run);
      for (const { index, outcomes } of designations) held[index] = outcomes[first] ?? 0;
      const block = blockOf(scope, held);
      const found = known.get(block) ?? runIn(block, others);
      known.set(block, found);
      if (runs.at(-1) === found) continue;
      own[runs.length] = first;
      runs.push(found);
    }
    own[runs.length] = intAt(starts, starts.length - 1);
    this.starts = own.subarray(0, runs.length + 1);
    this.runs = runs;
  }

  find(first: number, end: number, out: Int32Array): void {
    const { starts, runs } = this;
    for (let run = this.runAt(first); run < runs.length; run += 1) {
      const from = Math.max(first, intAt(starts, run));
      if (from >= end) return;
      const upTo = Math.min(end, intAt(starts, run + 1));
      const { offset, moving } = item(runs, run);
      out.fill(offset, from - first, upTo - first);
      for (const { outcomes, stride } of moving) {
        for (let trial = from; trial < upTo; trial += 1) {
          out[trial - first] = intAt(out, trial - first) + stride * (outcomes[trial] ?? 0);
        }
      }
    }
  }

  /** The run that a trial is in. */
  private runAt(trial: number): number {
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (intAt(this.starts, middle) <= trial) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** What says which state a scope is in, in a block. */
interface Run {
  /** The position of the block's first state. */
  readonly offset: number;
  /** The variables that have a say: their outcomes, and how far apart those are. */
  readonly moving: readonly { readonly outcomes: Uint16Array; readonly stride: number }[];
}

function runIn({ offset, strides }: Block, others: readonly (Uint16Array | null)[]): Run {
  const moving = others.flatMap((outcomes, place) => {
    const stride = at(strides, place);
    return outcomes && stride !== 0 ? [{ outcomes, stride }] : [];
  });
  return { offset, moving };
}
