import { floatAt, intAt, item, at } from './numbers.ts';
import type { PartTable } from './table-spread.ts';

/** A dense table over the variables of a mask; `number` finds where it stands in the heap at the moment. */
interface Slot {
  readonly number: number;
  readonly mask: number;
  readonly size: number;
}

/** Numbers of one step, in one list: target, constant and varying slot (−1: none), buffer, size. */
export const STEP = 5;
/** So many last variables are run through by loops of their own. */
export const INNERMOST = 3;

/**
 * All tables and all their cuts live in one heap, and what to do when a variable is set is a list of numbers:
 * the recursion over states follows it, and anything an object would cost would be paid there once a state.
 */
export class SpreadPlan {
  readonly radices: readonly number[];
  readonly isSum: boolean;
  private readonly neutral: number;
  heap = new Float64Array(0);
  private heapSize = 0;
  /** Per slot: its offset in the heap. */
  offsets = new Int32Array(0);
  private slotCount = 0;
  /** Per variable but the last three: the steps that setting it takes. */
  readonly steps: Int32Array[] = [];
  readonly lastSlots: readonly number[];
  readonly lastRadices: readonly number[];

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
