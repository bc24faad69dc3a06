import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumTables } from './table-sum.ts';

const radicesArbitrary = fc.array(fc.integer({ min: 2, max: 3 }), { maxLength: 5 });

test('equals looking every table up in every joint state', () => {
  fc.assert(
    fc.property(
      radicesArbitrary.chain((radices) =>
        fc.tuple(
          fc.constant(radices),
          fc.array(fc.subarray(radices.map((_, place) => place)), { maxLength: 6 }),
          fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 97, maxLength: 97 }),
        ),
      ),
      ([radices, scopes, numbers]) => {
        const size = (places: readonly number[]) =>
          places.reduce((product, place) => product * (radices[place] ?? 1), 1);
        let used = 0;
        const nextNumber = () => numbers[used++ % numbers.length] ?? 0;
        const tables = scopes.map((places) => ({
          places,
          offset: 1,
          values: Float64Array.from({ length: size(places) + 1 }, nextNumber),
        }));
        const all = radices.map((_, place) => place);
        const out = new Float64Array(size(all) + 2);
        sumTables(radices, tables, out, 2);
        const expected = Array.from({ length: size(all) }, (_, state) => {
          let rest = state;
          const held = [...radices].reverse().map((radix) => {
            const own = rest % radix;
            rest = Math.floor(rest / radix);
            return own;
          });
          held.reverse();
          return tables.reduce((sum, { places, values }) => {
            const position = places.reduce(
              (p, place) => p * (radices[place] ?? 1) + (held[place] ?? 0),
              0,
            );
            return sum + (values[position + 1] ?? 0);
          }, 0);
        });
        expect([...out.slice(2)]).toEqual(expected.map((sum) => sum + 0));
      },
    ),
  );
});
