import { describe, expect, test } from 'vitest';
import { exactMoney, shortMoney, tickMoney } from './money.ts';

describe('shortMoney', () => {
  test.each([
    [2_040_000, '$2.04 M'],
    [36_500, '$36.5 k'],
    [999.6, '$1.00 k'],
    [999_600, '$1.00 M'],
    [121, '$121'],
    [5, '$5'],
    [0.5, '$0.50'],
    [0, '$0'],
    [-36_500, '−$36.5 k'],
    [-0, '$0'],
    [-1e-9, '$0'],
    [0.004, '$0'],
    [1e15, '$1000 T'],
  ])('keeps three significant digits of %d', (amount, expected) => {
    expect(shortMoney(amount, 'USD').replaceAll('\u00a0', ' ')).toBe(expected);
  });

  test('sets a code apart where there is no symbol', () => {
    expect(shortMoney(2_040_000, 'CHF').replaceAll('\u00a0', ' ')).toBe('CHF 2.04 M');
  });

  test('never breaks between number and unit', () => {
    expect(shortMoney(2_040_000, 'USD')).not.toContain(' ');
  });
});

describe('tickMoney', () => {
  test.each([
    [4_000_000, '$4 M'],
    [1_500_000, '$1.5 M'],
    [500_000, '$500 k'],
    [20_000, '$20 k'],
    [0, '$0'],
  ])('drops the zeros nobody needs from %d', (amount, expected) => {
    expect(tickMoney(amount, 'USD').replaceAll('\u00a0', ' ')).toBe(expected);
  });
});

describe('exactMoney', () => {
  test.each([
    [1_211_500, '$1,211,500'],
    [1_211_500.25, '$1,211,500.25'],
    [620_000.0000000001, '$620,000'],
    [-12, '−$12'],
    [-1e-9, '$0'],
  ])('shows every digit of %d that means something', (amount, expected) => {
    expect(exactMoney(amount, 'USD')).toBe(expected);
  });
});
