import { expect, test } from 'vitest';
import { tableLines } from './table.ts';
import { thinned } from './thinned.ts';

test('words stand to the left and figures to the right, whatever is in a name', () => {
  const rows = [
    ['plan', 'cost'],
    ['größer\u001b[2J', '1'],
    ['𝔸', '1,000', 'x'],
  ];
  expect(tableLines(rows, [1])).toEqual([
    '  plan         cost',
    '  größer\ufffd[2J      1',
    '  𝔸           1,000  x',
  ]);
});

test('a list cut short keeps its ends', () => {
  expect(thinned([1, 2, 3], 3)).toEqual([1, 2, 3]);
  expect(thinned([...Array(101).keys()], 3)).toEqual([0, 50, 100]);
});
