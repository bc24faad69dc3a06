import { expect, test } from 'vitest';
import { fittingMoney } from './fitting-money.ts';

test.each([
  [1_234_500.5, 108, '$1,234,500.50'],
  [12_345_678.5, 108, '$12,345,678.50'],
  [1_234_500.5, 80, '$1,234,501'],
  [1_234_500.5, 60, '$1.23 M'],
  [-1_234_500, 108, '−$1,234,500'],
  [0, 40, '$0'],
])('%d in %d pixels', (amount, width, words) => {
  expect(fittingMoney(amount, 'USD', width).replaceAll('\u00a0', ' ')).toBe(words);
});
