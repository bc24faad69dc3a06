import { expect, test } from 'vitest';
import { RandomNumbers } from './random.ts';

const some = (seed: number) => {
  const random = new RandomNumbers(seed);
  return Array.from({ length: 5 }, () => random.next());
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(some(1)).toEqual(some(1));
  expect(some(1)).not.toEqual(some(2));
  expect(some(2 ** 40)).not.toEqual(some(0));
  expect(some(-1)).not.toEqual(some(1));
});

test('numbers lie evenly in [0, 1)', () => {
  const random = new RandomNumbers(3);
  const counts = new Array<number>(10).fill(0);
  for (let trial = 0; trial < 100_000; trial += 1) {
    const number = random.next();
    expect(number >= 0 && number < 1).toBe(true);
    const bin = Math.floor(number * 10);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});
