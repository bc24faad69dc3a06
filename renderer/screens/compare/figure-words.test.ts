import { describe, expect, test } from 'vitest';
import { FIGURE_ROWS, type FigureRow } from './figure-rows.ts';
import { changeWords, figureWords } from './figure-words.ts';

function rowOf(key: string): FigureRow {
  const row = FIGURE_ROWS.find((one) => one.key === key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
}

describe('a change', () => {
  test.each([
    ['expected', 3e6, 4.2e6, '+$1.20 M'],
    ['expected', 4.2e6, 3e6, '−$1.20 M'],
    ['expected', 3e6, 3e6 + 1e-6, 'same'],
    ['overTolerance', 0.6, 0.58, '−2.0 points'],
    ['overTolerance', 0.6, 0, '−60 points'],
    ['outageDays', 110, 314, '+204'],
    ['outageDays', null, 314, ''],
  ])('of %s from %d to %d', (key, before, after, words) => {
    expect(changeWords(rowOf(key), before, after, 'USD').replaceAll(/\s/gu, ' ')).toBe(words);
  });
});

test('a figure that a scenario does not have is a dash and no zero', () => {
  expect(figureWords(rowOf('overTolerance'), null, 'USD')).toEqual({ short: '–', exact: '–' });
  expect(figureWords(rowOf('overTolerance'), 0, 'USD')).toEqual({ short: '0%', exact: '0%' });
});
