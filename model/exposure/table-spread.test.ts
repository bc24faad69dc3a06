import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadTables, type Combination } from './table-spread.ts';

/** Outcomes held in a state, the first variable slowest. */
function heldIn(state: number, radices: readonly number[]): readonly number[] {
  let rest = state;
  return radices
    .toReversed()
    .map((radix) => {
      const own = rest % radix;
      rest = Math.floor(rest / radix);
      return own;
    })
    .toReversed();
}

const cases = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 7 }).chain((radices) =>
  fc.record({
    radices: fc.constant(radices),
    scopes: fc.array(fc.subarray(radices.map((_, place) => place)), { maxLength: 8 }),
    numbers: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 97, maxLength: 97 }),
    combination: fc.constantFrom<Combination>('sum', 'product'),
  }),
);

test('equals looking every table up in every joint state', () => {
  fc.assert(
    fc.property(cases, ({ radices, scopes, numbers, combination }) => {
      const product = (places: readonly number[]) =>
        places.reduce((size, place) => size * (radices[place] ?? 1), 1);
      let used = 0;
      const nextNumber = () => numbers[used++ % numbers.length] ?? 0;
      const tables = scopes.map((places) => ({
        places,
        offset: 1,
        strides: places.map((_, own) => product(places.slice(own + 1))),
        values: Float64Array.from({ length: product(places) + 1 }, nextNumber),
      }));
      const states = product(radices.map((_, place) => place));
      const out = new Float64Array(states + 2);
      spreadTables(radices, tables, combination, out, 2);
      const expected = Array.from({ length: states }, (_, state) => {
        const held = heldIn(state, radices);
        const entries = tables.map(
          ({ places, strides, offset, values }) =>
            values[
              places.reduce(
                (sum, place, own) => sum + (strides[own] ?? 0) * (held[place] ?? 0),
                offset,
              )
            ] ?? 0,
        );
        return combination === 'sum'
          ? entries.reduce((a, b) => a + b, 0)
          : entries.reduce((a, b) => a * b, 1);
      });
      expect([...out.slice(2)].map((value) => value + 0)).toEqual(
        expected.map((value) => value + 0),
      );
    }),
    { numRuns: 500 },
  );
});

test('strides may leave out entries of a wider table', () => {
  const out = new Float64Array(2);
  const table = { values: Float64Array.of(9, 1, 9, 2), offset: 1, places: [0], strides: [2] };
  spreadTables([2], [table], 'sum', out, 0);
  expect([...out]).toEqual([1, 2]);
});
