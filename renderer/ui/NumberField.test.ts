import { describe, expect, test } from 'vitest';
import { readNumber, showNumber } from './NumberField.tsx';

const percent = { min: 0, max: 1, scale: 100 };
const days = { min: 1, max: 3650, whole: true };

describe('a typed number', () => {
  test.each([
    ['35', { value: 0.35 }],
    ['0', { value: 0 }],
    ['100', { value: 1 }],
    ['120', { error: 'Between 0 and 100' }],
    ['-3', { error: 'Between 0 and 100' }],
    ['likely', { error: 'Not a number' }],
    ['', { error: 'Needs a number' }],
    ['1e999', { error: 'Not a number' }],
  ])('%j as a percentage', (text, expected) => {
    expect(readNumber(text, percent)).toEqual(expected);
  });

  test.each([
    ['365', { value: 365 }],
    ['0', { error: 'Between 1 and 3650' }],
    ['10000', { error: 'Between 1 and 3650' }],
    ['36.5', { error: 'Whole numbers only' }],
  ])('%j as days', (text, expected) => {
    expect(readNumber(text, days)).toEqual(expected);
  });

  test('may be left empty where that means something', () => {
    expect(readNumber(' ', { ...days, optional: 'never' })).toEqual({ value: null });
  });

  test('is read as it is shown, separators and all', () => {
    expect(showNumber(2_500_000, 1)).toBe('2,500,000');
    expect(readNumber('2,500,000', { min: 0, max: 1e15 })).toEqual({ value: 2_500_000 });
  });
});

test('a probability is shown without the noise of its last digits', () => {
  expect(showNumber(0.19999999999999998, 100)).toBe('20');
});
