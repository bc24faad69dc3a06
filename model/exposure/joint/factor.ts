import { at, floatAt, intAt, item } from '../numbers.ts';

/** A non-negative table over some nodes of a network, ascending, the first node slowest. */
export interface Factor {
  readonly nodes: readonly number[];
  readonly radices: readonly number[];
  readonly values: Float64Array;
}

/** A factor over some nodes, its entries made from the states they hold (in the order of the nodes). */
export function makeFactor(
  nodes: readonly number[],
  radixOf: (node: number) => number,
  entry: (held: readonly number[]) => number,
): Factor {
  const radices = nodes.map(radixOf);
  const values = new Float64Array(sizeOf(radices));
  const held = nodes.map(() => 0);
  for (let state = 0; state < values.length; state += 1) {
    values[state] = entry(held);
    for (let place = held.length - 1; place >= 0; place -= 1) {
      const next = at(held, place) + 1;
      held[place] = next < at(radices, place) ? next : 0;
      if (held[place] !== 0) break;
    }
  }
  return { nodes, radices, values };
}

/**
 * Multiplies factors and sums over every node that is not to be kept. `keep` is ascending; each of its nodes
 * is in some factor. Takes as many steps as the nodes together have states.
 */
export function contract(factors: readonly Factor[], keep: readonly number[]): Factor {
  const radixOf = new Map<number, number>();
  for (const { nodes, radices } of factors) {
    nodes.forEach((node, place) => radixOf.set(node, at(radices, place)));
  }
  const summed = [...radixOf.keys()].filter((node) => !keep.includes(node)).sort((a, b) => a - b);
  const order = [...keep, ...summed];
  const radices = order.map((node) => radixOf.get(node) ?? 1);
  const kept = radices.slice(0, keep.length);
  const out = new Float64Array(sizeOf(kept));
  const inner = sizeOf(radices.slice(keep.length));
  const [first, second] = factors;
  if (!first) return { nodes: keep, radices: kept, values: out.fill(1) };
  if (!second && summed.length === 0) {
    out.set(first.values);
    return { nodes: keep, radices: kept, values: out };
  }
  const walker = new Walker(factors, order, radices);
  for (let state = 0; state < out.length; state += 1) {
    let sum = 0;
    for (let step = 0; step < inner; step += 1) {
      sum += walker.product();
      walker.advance();
    }
    out[state] = sum;
  }
  return { nodes: keep, radices: kept, values: out };
}

/** The positions in several factors of one joint state after the other. */
class Walker {
  private readonly tables: readonly Float64Array[];
  private readonly positions: Int32Array;
  private readonly held: Int32Array;
  private readonly radices: readonly number[];
  /** Per place, then per factor: how far the position moves when that node's state goes up by one. */
  private readonly strides: Int32Array;

  constructor(factors: readonly Factor[], order: readonly number[], radices: readonly number[]) {
    this.tables = factors.map(({ values }) => values);
    this.positions = new Int32Array(factors.length);
    this.held = new Int32Array(order.length);
    this.radices = radices;
    this.strides = new Int32Array(order.length * factors.length);
    factors.forEach((factor, number) => {
      order.forEach((node, place) => {
        this.strides[place * factors.length + number] = strideOf(factor, node);
      });
    });
  }

  product(): number {
    const { tables, positions } = this;
    let product = 1;
    for (let number = 0; number < tables.length; number += 1) {
      product *= floatAt(item(tables, number), intAt(positions, number));
    }
    return product;
  }

  advance(): void {
    const { held, radices, positions, strides } = this;
    const count = positions.length;
    for (let place = radices.length - 1; place >= 0; place -= 1) {
      const own = intAt(held, place);
      const isCarried = own + 1 === at(radices, place);
      const by = isCarried ? -own : 1;
      for (let number = 0; number < count; number += 1) {
        positions[number] = intAt(positions, number) + by * intAt(strides, place * count + number);
      }
      held[place] = own + by;
      if (!isCarried) return;
    }
  }
}

/** How far apart the states of a node are in a factor; 0 when it is not in it. */
export function strideOf({ nodes, radices }: Factor, node: number): number {
  const place = nodes.indexOf(node);
  return place < 0 ? 0 : sizeOf(radices.slice(place + 1));
}

/** The product of radices; the number of joint states. */
export function sizeOf(radices: readonly number[]): number {
  let size = 1;
  for (const radix of radices) size *= radix;
  return size;
}

/** Multiplies a factor in place by one number for each state of one of its nodes. */
export function scaleNode(
  { nodes, radices, values }: Factor,
  node: number,
  by: Float64Array,
): void {
  const place = nodes.indexOf(node);
  const radix = at(radices, place);
  const run = sizeOf(radices.slice(place + 1));
  for (let start = 0; start < values.length; start += run * radix) {
    for (let state = 0; state < radix; state += 1) {
      const scale = floatAt(by, state);
      const from = start + state * run;
      for (let position = from; position < from + run; position += 1) {
        values[position] = floatAt(values, position) * scale;
      }
    }
  }
}

/** Sums over all nodes but one: the mass of each of its states. */
export function massesOf({ nodes, radices, values }: Factor, node: number): Float64Array {
  const place = nodes.indexOf(node);
  const radix = at(radices, place);
  const run = sizeOf(radices.slice(place + 1));
  const masses = new Float64Array(radix);
  for (let start = 0; start < values.length; start += run * radix) {
    for (let state = 0; state < radix; state += 1) {
      const from = start + state * run;
      let sum = 0;
      for (let position = from; position < from + run; position += 1)
        sum += floatAt(values, position);
      masses[state] = floatAt(masses, state) + sum;
    }
  }
  return masses;
}
