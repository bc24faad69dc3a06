import { at, floatAt, intAt, item } from './numbers.ts';
import { INNERMOST, STEP, SpreadPlan } from './spread-plan.ts';

/**
 * A small table over some of the variables of a list: the entry for given outcomes stands at `offset` plus
 * each outcome times its stride.
 */
export interface PartTable {
  readonly values: Float64Array;
  readonly offset: number;
  /** Positions in the list of variables, ascending. */
  readonly places: readonly number[];
  /** Per place: how far apart the outcomes of that variable are. */
  readonly strides: readonly number[];
}

/** What becomes of the entries of several tables for one joint state. */
export type Combination = 'sum' | 'product';

/**
 * The sum (or product) of several small tables in every joint state of a list of variables, written to
 * `out` from `offset` on, the first variable slowest. Every variable in turn is set to each of its outcomes and
 * the tables are cut down to that; tables that then take the same variables are combined at once, so that the
 * last variables, where the states are, see few and tiny tables.
 *
 * Example: radices 2, 2; one table over place 0 (10, 20), one over place 1 (1, 2) → sums 11, 12, 21, 22.
 */
export function spreadTables(
  radices: readonly number[],
  tables: readonly PartTable[],
  combination: Combination,
  out: Float64Array,
  offset: number,
): void {
  if (radices.length > 31) throw new Error('more variables than states can be listed for');
  // The innermost loops run over three variables; short lists get variables of one outcome in front.
  const missing = Math.max(0, INNERMOST - radices.length);
  const padded = [...Array.from({ length: missing }, () => 1), ...radices];
  const shifted = tables.map((table) => ({
    ...table,
    places: table.places.map((place) => place + missing),
  }));
  new Spread(new SpreadPlan(padded, shifted, combination === 'sum')).run(out, offset);
}

/** Follows a plan through the states. */
class Spread {
  private readonly radices: readonly number[];
  private readonly isSum: boolean;
  private readonly heap: Float64Array;
  private readonly offsets: Int32Array;
  private readonly steps: readonly Int32Array[];
  private readonly lastSlots: readonly number[];
  private readonly lastRadices: readonly number[];

  constructor({ radices, isSum, heap, offsets, steps, lastSlots, lastRadices }: SpreadPlan) {
    this.radices = radices;
    this.isSum = isSum;
    this.heap = heap;
    this.offsets = offsets;
    this.steps = steps;
    this.lastSlots = lastSlots;
    this.lastRadices = lastRadices;
  }

  run(out: Float64Array, offset: number): void {
    this.descend(0, out, offset);
  }

  /** Sets the variables from `place` on to each of their outcomes; returns where the next state goes. */
  private descend(place: number, out: Float64Array, position: number): number {
    if (place === this.radices.length - INNERMOST) {
      return this.isSum ? this.writeSums(out, position) : this.writeProducts(out, position);
    }
    const radix = at(this.radices, place);
    let next = position;
    for (let outcome = 0; outcome < radix; outcome += 1) {
      this.cut(item(this.steps, place), outcome);
      next = this.descend(place + 1, out, next);
    }
    return next;
  }

  /** Cuts every table that takes a variable down to an outcome of it. */
  private cut(steps: Int32Array, outcome: number): void {
    const { heap, offsets, isSum } = this;
    for (let step = 0; step < steps.length; step += STEP) {
      const target = intAt(steps, step);
      const constant = intAt(steps, step + 1);
      const varying = intAt(steps, step + 2);
      const size = intAt(steps, step + 4);
      if (varying < 0) {
        offsets[target] = intAt(offsets, constant);
        continue;
      }
      const from = intAt(offsets, varying) + outcome * size;
      if (constant < 0) {
        offsets[target] = from;
        continue;
      }
      const other = intAt(offsets, constant);
      const buffer = intAt(steps, step + 3);
      if (isSum) {
        for (let state = 0; state < size; state += 1) {
          heap[buffer + state] = floatAt(heap, other + state) + floatAt(heap, from + state);
        }
      } else {
        for (let state = 0; state < size; state += 1) {
          heap[buffer + state] = floatAt(heap, other + state) * floatAt(heap, from + state);
        }
      }
    }
  }

  private writeSums(out: Float64Array, start: number): number {
    const { heap, offsets, lastSlots, lastRadices } = this;
    const [aRadix = 1, bRadix = 1, cRadix = 1] = lastRadices;
    const [none = 0, a = 0, b = 0, ab = 0, c = 0, ac = 0, bc = 0, abc = 0] = lastSlots;
    const constant = floatAt(heap, intAt(offsets, none));
    const aAt = intAt(offsets, a);
    const bAt = intAt(offsets, b);
    const cAt = intAt(offsets, c);
    let abAt = intAt(offsets, ab);
    let acAt = intAt(offsets, ac);
    let abcAt = intAt(offsets, abc);
    let position = start;
    for (let first = 0; first < aRadix; first += 1) {
      const forFirst = constant + floatAt(heap, aAt + first);
      let bcAt = intAt(offsets, bc);
      for (let second = 0; second < bRadix; second += 1) {
        const forBoth = forFirst + floatAt(heap, bAt + second) + floatAt(heap, abAt);
        abAt += 1;
        for (let third = 0; third < cRadix; third += 1) {
          out[position] =
            forBoth +
            floatAt(heap, cAt + third) +
            floatAt(heap, acAt + third) +
            floatAt(heap, bcAt) +
            floatAt(heap, abcAt);
          position += 1;
          bcAt += 1;
          abcAt += 1;
        }
      }
      acAt += cRadix;
    }
    return position;
  }

  private writeProducts(out: Float64Array, start: number): number {
    const { heap, offsets, lastSlots, lastRadices } = this;
    const [aRadix = 1, bRadix = 1, cRadix = 1] = lastRadices;
    const [none = 0, a = 0, b = 0, ab = 0, c = 0, ac = 0, bc = 0, abc = 0] = lastSlots;
    const constant = floatAt(heap, intAt(offsets, none));
    const aAt = intAt(offsets, a);
    const bAt = intAt(offsets, b);
    const cAt = intAt(offsets, c);
    let abAt = intAt(offsets, ab);
    let acAt = intAt(offsets, ac);
    let abcAt = intAt(offsets, abc);
    let position = start;
    for (let first = 0; first < aRadix; first += 1) {
      const forFirst = constant * floatAt(heap, aAt + first);
      let bcAt = intAt(offsets, bc);
      for (let second = 0; second < bRadix; second += 1) {
        const forBoth = forFirst * floatAt(heap, bAt + second) * floatAt(heap, abAt);
        abAt += 1;
        for (let third = 0; third < cRadix; third += 1) {
          out[position] =
            forBoth *
            floatAt(heap, cAt + third) *
            floatAt(heap, acAt + third) *
            floatAt(heap, bcAt) *
            floatAt(heap, abcAt);
          position += 1;
          bcAt += 1;
          abcAt += 1;
        }
      }
      acAt += cRadix;
    }
    return position;
  }
}
