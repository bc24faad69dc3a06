import { expect, test } from 'vitest';
import { expectedCount, percent, plural } from './number.ts';

test.each([
  [0, '0%'],
  [0.27, '27%'],
  [0.035, '3.5%'],
  [0.0004, 'under 0.1%'],
  [0.9996, 'over 99.9%'],
  [1, '100%'],
])('a share of %d reads as a percentage', (share, expected) => {
  expect(percent(share)).toBe(expected);
});

test.each([
  [65, '65'],
  [0, '0'],
  [3.4, '3.4'],
  [0.25, '0.25'],
  [476.027, '476'],
  [67.62, '67.6'],
])('an expected count of %d is rounded to what is known', (value, expected) => {
  expect(expectedCount(value)).toBe(expected);
});

test('one of a thing is not many', () => {
  expect([plural(1, 'row'), plural(0, 'row'), plural(1200, 'row')]).toEqual([
    '1 row',
    '0 rows',
    '1,200 rows',
  ]);
});
