import { expect, test } from 'vitest';
import { amountWords, shareWords } from './figures.ts';

test('amounts show cents only where all are small', () => {
  expect([1, -0.001, 999.999].map(amountWords([999.999]))).toEqual(['1.00', '0.00', '1,000.00']);
  expect([1.4, -0.4, -1234.5, 1e15].map(amountWords([-1234.5]))).toEqual([
    ...['1', '0', '-1,235', '1,000,000,000,000,000'],
  ]);
});

test('shares round neither to nothing nor to all', () => {
  expect([0, 1e-12, 0.0005, 0.4535, 0.9994, 0.9999, 1].map(shareWords)).toEqual([
    ...['0.0%', '<0.1%', '0.1%', '45.4%', '99.9%', '>99.9%', '100.0%'],
  ]);
});
