import { at, floatAt, intAt, item } from './numbers.ts';

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
  new Spread(padded, shifted, combination === 'sum').run(out, offset);
}

/** A dense table over the variables of a mask; `number` finds where it stands in the heap at the moment. */
interface Slot {
  readonly number: number;
  readonly mask: number;
  readonly size: number;
}

/** Numbers of one step, in one list: target, constant and varying slot (−1: none), buffer, size. */
const STEP = 5;
/** So many last variables are run through by loops of their own. */
const INNERMOST = 3;

/**
 * All tables and all their cuts live in one heap, and what to do when a variable is set is a list of numbers:
 * the recursion below runs once a state, and anything an object would cost would be paid there.
 */
class Spread {
  private readonly radices: readonly number[];
  private readonly isSum: boolean;
  private readonly neutral: number;
  private heap = new Float64Array(0);
  private heapSize = 0;
  /** Per slot: its offset in the heap. */
  private offsets = new Int32Array(0);
  private slotCount = 0;
  /** Per variable but the last three: the steps that setting it takes. */
  private readonly steps: Int32Array[] = [];
  private readonly lastSlots: readonly number[];
  private readonly lastRadices: readonly number[];

  constructor(radices: readonly number[], tables: readonly PartTable[], isSum: boolean) {
    this.radices = radices;
    this.isSum = isSum;
    this.neutral = isSum ? 0 : 1;
    const fills: (() => void)[] = [];
    let slots = this.mergeAlike(tables, fills);
    const depth = radices.length - INNERMOST;
    for (let place = 0; place < depth; place += 1) slots = this.plan(slots, place, fills);
    this.lastRadices = radices.slice(depth);
    // In the end there is one slot for each set of the last variables, missing ones neutral.
    this.lastSlots = [0, 1, 2, 3, 4, 5, 6, 7].map((set) => {
      const mask = set << depth;
      const slot = slots.find((candidate) => candidate.mask === mask);
      return (slot ?? this.reserve(mask, fills)).number;
    });
    this.heap = new Float64Array(this.heapSize);
    const offsets = new Int32Array(this.slotCount);
    offsets.set(this.offsets.subarray(0, this.slotCount));
    this.offsets = offsets;
    for (const fill of fills) fill();
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

  /** One dense slot for each set of variables that some table takes. */
  private mergeAlike(tables: readonly PartTable[], fills: (() => void)[]): Slot[] {
    const slots = new Map<number, Slot>();
    for (const table of tables) {
      let mask = 0;
      for (const place of table.places) mask |= 1 << place;
      const slot = slots.get(mask) ?? this.reserve(mask, fills);
      slots.set(mask, slot);
      fills.push(() => this.addIn(slot, table));
    }
    return [...slots.values()];
  }

  /** A slot with room of its own, filled with the neutral number. */
  private reserve(mask: number, fills: (() => void)[]): Slot {
    let size = 1;
    this.radices.forEach((radix, place) => {
      if ((mask & (1 << place)) !== 0) size *= radix;
    });
    const slot = { number: this.newSlot(this.heapSize), mask, size };
    const offset = this.heapSize;
    this.heapSize += size;
    fills.push(() => this.heap.fill(this.neutral, offset, offset + size));
    return slot;
  }

  private newSlot(offset: number): number {
    const number = this.slotCount;
    this.slotCount += 1;
    if (this.offsets.length < this.slotCount) {
      const grown = new Int32Array(2 * this.slotCount);
      grown.set(this.offsets);
      this.offsets = grown;
    }
    this.offsets[number] = offset;
    return number;
  }

  private addIn(slot: Slot, { values, offset, places, strides }: PartTable): void {
    const { heap } = this;
    const to = intAt(this.offsets, slot.number);
    const held = new Int32Array(places.length);
    let from = offset;
    for (let state = to; state < to + slot.size; state += 1) {
      const value = floatAt(values, from);
      heap[state] = this.isSum ? floatAt(heap, state) + value : floatAt(heap, state) * value;
      for (let own = places.length - 1; own >= 0; own -= 1) {
        const stride = at(strides, own);
        const next = intAt(held, own) + 1;
        if (next < at(this.radices, item(places, own))) {
          held[own] = next;
          from += stride;
          break;
        }
        from -= intAt(held, own) * stride;
        held[own] = 0;
      }
    }
  }

  /** What setting one variable makes of the slots. */
  private plan(slots: readonly Slot[], place: number, fills: (() => void)[]): Slot[] {
    const bit = 1 << place;
    const targets: Slot[] = [];
    const steps: number[] = [];
    for (const mask of new Set(slots.map((slot) => slot.mask & ~bit))) {
      const constant = slots.find((slot) => slot.mask === mask);
      const varying = slots.find((slot) => slot.mask === (mask | bit));
      const buffer = this.heapSize;
      const size = constant?.size ?? (varying?.size ?? 1) / at(this.radices, place);
      const target =
        constant && varying ? this.reserve(mask, fills) : { number: this.newSlot(0), mask, size };
      targets.push(target);
      steps.push(target.number, constant?.number ?? -1, varying?.number ?? -1, buffer, size);
    }
    this.steps.push(Int32Array.from(steps));
    return targets;
  }
}
