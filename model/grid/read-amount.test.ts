import { expect, test } from 'vitest';
import { readAmount } from './read-amount.ts';

test.each([
  ['1200', 1200],
  [' 1,200.50 ', 1200.5],
  ['$1,200', 1200],
  ['1 200 €', 1200],
  ['USD 1200', 1200],
  ["1'234'567", 1_234_567],
  ['1.2 M', 1_200_000],
  ['1.1m', 1_100_000],
  ['36.5k', 36_500],
  ['2bn', 2_000_000_000],
  ['1e3', 1000],
  ['.5', 0.5],
  ['0', 0],
])('%j is an amount', (text, value) => {
  expect(readAmount(text)).toEqual({ value });
});

test.each([
  ['', 'Needs an amount'],
  ['-5', 'An amount cannot be below 0'],
  ['1.234,56', 'Decimals take a point here: did you mean 1234.56?'],
  ['1,5', 'Decimals take a point here: did you mean 1.5?'],
  ['12,34,567', 'Not an amount: 12,34,567'],
  ['n/a', 'Not an amount: n/a'],
  ['=1+1', 'Not an amount: =1+1'],
  ['1e16', 'An amount is at most 1,000,000,000,000,000'],
])('%j is explained', (text, error) => {
  expect(readAmount(text)).toEqual({ error });
});
