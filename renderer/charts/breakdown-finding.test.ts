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

test.each([
  ['where it stands first', [3, 1], 'Region us bears 75% of the loss'],
  ['where it stands last', [3, 0], 'All of the loss falls on region us'],
  ['each of a tie', [1, 1], 'Region us and region eu bear 50% of the loss each'],
])('a region’s code is said to be one, %s', (_, [us = 0, eu = 0], finding) => {
  const groups = [
    { name: 'us', value: 'us', amount: us },
    { name: 'eu', value: 'eu', amount: eu },
  ];
  expect(breakdownFinding('region', groups)).toBe(finding);
});

test('a level of criticality is one, criticality is not', () => {
  expect(breakdownFinding('criticality', [])).toBe('No level of criticality is expected to lose');
});

test('what has no region is not called one', () => {
  const groups = [{ name: 'No region', value: '', amount: 1 }];
  expect(breakdownFinding('region', groups)).toBe('All of the loss falls on No region');
});
