import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AliasTable } from './alias-table.ts';

/** How often each number is drawn by evenly spaced random numbers: its probability, to one in so many. */
function sharesOf(probabilities: readonly number[], spaces = 100_000): readonly number[] {
  const random = Float64Array.from({ length: spaces }, (_, place) => (place + 0.5) / spaces);
  const out = new Int32Array(spaces);
  new AliasTable(Float64Array.from(probabilities)).draw(random, spaces, out, 0);
  const counts = probabilities.map(() => 0);
  for (const number of out) counts[number] = (counts[number] ?? 0) + 1;
  return counts.map((count) => count / spaces);
}

test('every number is drawn as often as it should be', () => {
  expect(sharesOf([0.5, 0.2, 0.3])).toEqual([0.5, 0.2, 0.3]);
  expect(sharesOf([3, 1])).toEqual([0.75, 0.25]);
  expect(sharesOf([7])).toEqual([1]);
});

test('what never happens is never drawn, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-12, max: 1, noNaN: true })), {
        minLength: 1,
        maxLength: 12,
      }),
      (probabilities) => {
        fc.pre(probabilities.some((own) => own > 0));
        const total = probabilities.reduce((sum, own) => sum + own, 0);
        const shares = sharesOf(probabilities, 20_000);
        probabilities.forEach((own, number) => {
          if (own === 0) expect(shares[number]).toBe(0);
          else expect(Math.abs((shares[number] ?? 0) - own / total)).toBeLessThan(2e-3);
        });
      },
    ),
  );
});

test('draws go where they are asked to, and nowhere else', () => {
  const out = new Int32Array(5).fill(-1);
  new AliasTable(Float64Array.of(0, 1)).draw(Float64Array.of(0.1, 0.9, 0.5), 2, out, 2);
  expect([...out]).toEqual([-1, -1, 1, 1, -1]);
});
