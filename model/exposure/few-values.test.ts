import { expect, test } from 'vitest';
import { countFewValues } from './few-values.ts';

test('counts the values of a list that has few, ascending', () => {
  expect(countFewValues(Float64Array.of(3, -1.5, 3, 0, 1e300))).toEqual([
    { value: -1.5, count: 1 },
    { value: 0, count: 1 },
    { value: 3, count: 2 },
    { value: 1e300, count: 1 },
  ]);
});

test('0 and −0 are one value', () => {
  expect(countFewValues(Float64Array.of(0, -0, 0))).toEqual([{ value: 0, count: 3 }]);
});

test('leaves a list with many values alone, and an empty one empty', () => {
  const many = (count: number) =>
    Float64Array.from({ length: 2 * count }, (_, place) => place % count);
  expect(countFewValues(many(256))).toHaveLength(256);
  expect(countFewValues(many(257))).toBeNull();
  expect(countFewValues(new Float64Array(0))).toEqual([]);
});
