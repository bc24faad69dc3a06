import { expect, test } from 'vitest';
import type { Deployment, Fallback } from '../workspace.ts';
import { withAddedFallback, withFallback, withMovedFallback, withoutFallback } from './fallback.ts';

const to = (model: string): Fallback => ({
  ...{ model, channel: 'c', switchDays: 1, switchCost: 0, valueRetained: 1 },
});
const none: Deployment = {
  ...{ id: 'd', name: 'D', model: 'm', channel: 'c', annualSpend: 1, annualValue: 1 },
};
const three: Deployment = { ...none, fallbacks: ['a', 'b', 'c'].map(to) };
const order = ({ fallbacks = [] }: Deployment) => fallbacks.map(({ model }) => model).join('');

test('a fallback is added last, to none as well', () => {
  expect(order(withAddedFallback(none, to('x')))).toBe('x');
  expect(order(withAddedFallback(three, to('x')))).toBe('abcx');
});

test('one is replaced or taken out by its place; a place beyond changes nothing', () => {
  expect(order(withFallback(three, 1, to('x')))).toBe('axc');
  expect(order(withFallback(three, 3, to('x')))).toBe('abc');
  expect(order(withoutFallback(three, 0))).toBe('bc');
});

test.each([
  [2, 0, 'cab'],
  [0, 1, 'bac'],
  [0, 9, 'bca'],
  [1, -4, 'bac'],
  [7, 0, 'abc'],
])('the one at %d put to %d', (from, place, expected) => {
  expect(order(withMovedFallback(three, from, place))).toBe(expected);
});
