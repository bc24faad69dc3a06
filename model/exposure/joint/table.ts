import { at, floatAt, intAt, item } from '../numbers.ts';
import type { Layout } from './layout.ts';

/** Multiplies a table in place by one number for each state of one of its nodes. */
export function scaleNode(
  { nodes, boxes }: Layout,
  table: Float64Array,
  node: number,
  by: Float64Array,
): void {
  const place = nodes.indexOf(node);
  for (const { offset, size, firsts, radices, strides } of boxes) {
    const first = at(firsts, place);
    const radix = at(radices, place);
    const run = at(strides, place);
    for (let start = offset; start < offset + size; start += run * radix) {
      for (let state = 0; state < radix; state += 1) {
        const scale = floatAt(by, first + state);
        const from = start + state * run;
        for (let position = from; position < from + run; position += 1) {
          table[position] = floatAt(table, position) * scale;
        }
      }
    }
  }
}

/**
 * So many entries are summed before they join the rest: the rounding of a sum grows with how many entries are
 * added one by one, and stated beliefs are to be honoured to 1e-12 in tables of millions.
 */
const SUMMED_AT_ONCE = 1024;

/** Sums a table over all nodes but one: the mass of each of its states. */
export function massesOf(
  { nodes, boxes }: Layout,
  table: Float64Array,
  node: number,
  radix: number,
): Float64Array {
  const place = nodes.indexOf(node);
  const masses = new Float64Array(radix);
  for (const { offset, size, firsts, radices, strides } of boxes) {
    const states = masses.subarray(at(firsts, place), at(firsts, place) + at(radices, place));
    addMasses(states, table, offset, offset + size, at(strides, place));
  }
  return masses;
}

/** A node held in one of its states. */
export interface HeldNode {
  readonly node: number;
  readonly state: number;
}

/**
 * The masses of every node at once, in the order of the layout's nodes: the first node is summed over, then the next
 * one in what is left. With `held`, only of the states in which that node is in that state.
 */
export function massesOfAll(
  { nodes, boxes }: Layout,
  table: Float64Array,
  radixOf: (node: number) => number,
  held?: HeldNode,
): readonly Float64Array[] {
  const all = nodes.map((node) => new Float64Array(radixOf(node)));
  const heldPlace = held ? nodes.indexOf(held.node) : -1;
  for (const box of boxes) {
    const firsts = [...box.firsts];
    const radices = [...box.radices];
    let left = table.subarray(box.offset, box.offset + box.size);
    if (held) {
      const own = held.state - at(firsts, heldPlace);
      if (own < 0 || own >= at(radices, heldPlace)) continue;
      left = sliceOf(left, own, at(radices, heldPlace), at(box.strides, heldPlace));
      firsts[heldPlace] = held.state;
      radices[heldPlace] = 1;
    }
    nodes.forEach((_, place) => {
      const masses = item(all, place);
      const run = left.length / at(radices, place);
      const parts = Array.from({ length: at(radices, place) }, (__, state) =>
        left.subarray(state * run, (state + 1) * run),
      );
      parts.forEach((part, state) => {
        const own = at(firsts, place) + state;
        masses[own] = floatAt(masses, own) + totalOf(part);
      });
      left = parts.length === 1 ? left : sumOfParts(parts, run);
    });
  }
  return all;
}

/** The entries of one state of a node, which come round in turn, `run` of each of its states at a time. */
function sliceOf(table: Float64Array, state: number, radix: number, run: number): Float64Array {
  const slice = new Float64Array(table.length / radix);
  let to = 0;
  for (let start = state * run; start < table.length; start += run * radix) {
    for (let position = start; position < start + run; position += 1) {
      slice[to] = floatAt(table, position);
      to += 1;
    }
  }
  return slice;
}

function sumOfParts(parts: readonly Float64Array[], size: number): Float64Array {
  const sum = new Float64Array(size);
  for (const part of parts) addTo(sum, part);
  return sum;
}

/** Adds the entries of each state of a node, which come round in turn, `run` of each at a time. */
function addMasses(
  masses: Float64Array,
  table: Float64Array,
  from: number,
  to: number,
  run: number,
): void {
  const few = new Float64Array(masses.length);
  let next = from + SUMMED_AT_ONCE;
  for (let start = from; start < to;) {
    if (start >= next) {
      moveInto(masses, few);
      next = start + SUMMED_AT_ONCE;
    }
    for (let state = 0; state < few.length; state += 1) {
      const own = run === 1 ? floatAt(table, start) : sumOfRun(table, start, start + run);
      few[state] = floatAt(few, state) + own;
      start += run;
    }
  }
  moveInto(masses, few);
}

/** Sums a table by the states that those of the table belong to. */
export function sumBy(map: Int32Array, table: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size);
  const few = size < SUMMED_AT_ONCE ? new Float64Array(size) : sums;
  for (let from = 0; from < table.length; from += SUMMED_AT_ONCE) {
    const to = Math.min(table.length, from + SUMMED_AT_ONCE);
    for (let state = from; state < to; state += 1) {
      const place = intAt(map, state);
      few[place] = floatAt(few, place) + floatAt(table, state);
    }
    if (few !== sums) moveInto(sums, few);
  }
  return sums;
}

/** Adds to a table what another has, and empties that. */
function moveInto(sum: Float64Array, few: Float64Array): void {
  addTo(sum, few);
  few.fill(0);
}

/** The sum of neighbouring entries. */
function sumOfRun(table: Float64Array, from: number, to: number): number {
  if (to - from > SUMMED_AT_ONCE) {
    let sum = 0;
    for (let start = from; start < to; start += SUMMED_AT_ONCE) {
      sum += sumOfRun(table, start, Math.min(to, start + SUMMED_AT_ONCE));
    }
    return sum;
  }
  // Four sums at a time, as one has to wait for itself.
  let [first, second, third, fourth] = [0, 0, 0, 0];
  let position = from;
  for (; position + 3 < to; position += 4) {
    first += floatAt(table, position);
    second += floatAt(table, position + 1);
    third += floatAt(table, position + 2);
    fourth += floatAt(table, position + 3);
  }
  for (; position < to; position += 1) first += floatAt(table, position);
  return first + second + (third + fourth);
}

/** Adds a table to another over the same states. */
export function addTo(sum: Float64Array, table: Float64Array): void {
  for (let state = 0; state < sum.length; state += 1) {
    sum[state] = floatAt(sum, state) + floatAt(table, state);
  }
}

/** The sum of all entries. */
export function totalOf(table: Float64Array): number {
  return sumOfRun(table, 0, table.length);
}
