import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeOf, stridesOf, type Place } from './layout.ts';
import { Product } from './product.ts';

/** Tables over some of a few nodes each, multiplied into one over some of them. */
interface Job {
  readonly radices: readonly number[];
  readonly inputs: readonly (readonly number[])[];
  readonly output: readonly number[];
}

const jobs = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
  .chain((radices) => {
    const places = fc.subarray(radices.map((_, place) => place));
    return fc.record({
      radices: fc.constant(radices),
      inputs: fc.array(places, { maxLength: 3 }),
      output: places,
    });
  });

function placeOver(radices: readonly number[], nodes: readonly number[]): Place {
  const own = stridesOf(nodes.map((node) => radices[node] ?? 1));
  return { base: 0, strides: radices.map((_, node) => own[nodes.indexOf(node)] ?? 0) };
}

function productOf({ radices, inputs, output }: Job): Product {
  const box = {
    radices,
    inputs: inputs.map((nodes) => placeOver(radices, nodes)),
    output: placeOver(radices, output),
  };
  return new Product([box], inputs.length);
}

const sizeOver = ({ radices }: Job, nodes: readonly number[]) =>
  sizeOf(nodes.map((node) => radices[node] ?? 1));

/** Entries that differ from place to place. */
const filled = (size: number, seed: number) =>
  Float64Array.from({ length: size }, (_, place) => 1 + ((seed * 7 + place * 5) % 11) / 10);

function plainProduct(job: Job, tables: readonly Float64Array[]): readonly number[] {
  const out = Array.from({ length: sizeOver(job, job.output) }, () => 0);
  const strides = stridesOf(job.radices);
  for (let state = 0; state < sizeOf(job.radices); state += 1) {
    const held = job.radices.map((radix, node) => Math.floor(state / (strides[node] ?? 1)) % radix);
    const positionIn = (nodes: readonly number[]) =>
      placeOver(job.radices, nodes).strides.reduce(
        (sum, stride, node) => sum + stride * (held[node] ?? 0),
        0,
      );
    const product = tables.reduce(
      (own, table, input) => own * (table[positionIn(job.inputs[input] ?? [])] ?? NaN),
      1,
    );
    const to = positionIn(job.output);
    out[to] = (out[to] ?? 0) + product;
  }
  return out;
}

test('products are those of the entries that belong together, summed over the rest', () => {
  fc.assert(
    fc.property(jobs, (job) => {
      const tables = job.inputs.map((nodes, own) => filled(sizeOver(job, nodes), own));
      const out = new Float64Array(sizeOver(job, job.output));
      productOf(job).multiply(tables, out);
      plainProduct(job, tables).forEach((own, state) => {
        expect(out[state]).toBeCloseTo(own, 9);
      });
    }),
  );
});

test('derivatives say what a change of an entry does', () => {
  fc.assert(
    fc.property(jobs, (job) => {
      const tables = job.inputs.map((nodes, own) => filled(sizeOver(job, nodes), own));
      const outer = filled(sizeOver(job, job.output), 3);
      const adjoints = tables.map((table) => [new Float64Array(table.length)]);
      productOf(job).differentiate(tables, [outer], adjoints);
      const figure = (own: readonly Float64Array[]) =>
        plainProduct(job, own).reduce((sum, entry, state) => sum + entry * (outer[state] ?? 0), 0);
      tables.forEach((table, input) => {
        table.forEach((_, entry) => {
          // The figure is linear in each entry.
          const raised = tables.map((own) => Float64Array.from(own));
          const changed = raised[input];
          if (changed) changed[entry] = (changed[entry] ?? 0) + 1;
          expect(adjoints[input]?.[0]?.[entry]).toBeCloseTo(figure(raised) - figure(tables), 6);
        });
      });
    }),
    { numRuns: 40 },
  );
});

test('a product too large to keep its positions gives the same', () => {
  const job: Job = {
    radices: [5, 6, 7, 8, 9, 6],
    inputs: [
      [0, 5],
      [1, 2],
      [2, 3, 4],
    ],
    output: [0, 4],
  };
  const tables = job.inputs.map((nodes, own) => filled(sizeOver(job, nodes), own));
  const out = new Float64Array(45);
  productOf(job).multiply(tables, out);
  const expected = plainProduct(job, tables);
  expected.forEach((own, state) => {
    expect((out[state] ?? NaN) / own).toBeCloseTo(1, 10);
  });

  const all = [0, 1, 2, 3, 4, 5];
  const list = new Float64Array(sizeOf(job.radices));
  productOf({ ...job, output: all }).list(tables, list);
  const [first = NaN] = list;
  const strides = stridesOf(job.radices);
  const [oneFurther = NaN] = list.slice(strides[4] ?? 0);
  const [a, b, c] = tables;
  expect(first).toBeCloseTo((a?.[0] ?? NaN) * (b?.[0] ?? NaN) * (c?.[0] ?? NaN), 12);
  expect(oneFurther).toBeCloseTo((a?.[0] ?? NaN) * (b?.[0] ?? NaN) * (c?.[1] ?? NaN), 12);
}, 20_000);
