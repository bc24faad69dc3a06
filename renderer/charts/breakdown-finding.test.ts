import { expect, test } from 'vitest';
import { breakdownFinding } from './breakdown-finding.ts';

test.each([
  ['names who bears most', [50, 30, 20], 'A bears 50% of the loss'],
  ['says so when one bears it all', [5, 0], 'All of the loss falls on A'],
  ['says so when there is only one', [5], 'All of the loss falls on A'],
  ['says so when nobody loses', [0, 0], 'No unit is expected to lose'],
  ['says so when there is nobody', [], 'No unit is expected to lose'],
  ['says so when all gain', [-1, -2], 'No unit is expected to lose'],
  ['names all of a tie', [30, 30], 'A and B bear 50% of the loss each'],
  ['takes what rounding leaves for a tie', [0.1 + 0.2, 0.3], 'A and B bear 50% of the loss each'],
  ['names three of a tie', [1, 1, 1], 'A, B and C bear 33% of the loss each'],
  ['counts a tie of many', [1, 1, 1, 1], '4 units bear 25% of the loss each'],
  ['gives no share where others gain', [8, 4, -6], 'A loses most'],
  [
    'gives no share of a tie where others gain',
    [8, 8, -6],
    'A and B lose most, and as much as each other',
  ],
  ['says who alone loses', [8, -6], 'Only A is expected to lose'],
  ['takes what rounding leaves for no loss', [8, 1e-12], 'All of the loss falls on A'],
])('%s', (_, amounts, finding) => {
  const groups = amounts.map((amount, place) => ({ name: 'ABCD'.charAt(place), amount }));
  expect(breakdownFinding('unit', groups)).toBe(finding);
});
