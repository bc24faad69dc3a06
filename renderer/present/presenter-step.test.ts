import { expect, test } from 'vitest';
import { placeAfter, stepOfKey } from './presenter-step.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'end'],
  ['a', null],
  ['Delete', null],
])('the key %s leads to %s', (key, step) => {
  expect(stepOfKey({ ...plain, key })).toBe(step);
});

test('a key that belongs to a shortcut turns no slide', () => {
  expect(stepOfKey({ ...plain, key: 'ArrowLeft', altKey: true })).toBeNull();
  expect(stepOfKey({ ...plain, key: 'Home', ctrlKey: true })).toBeNull();
});

test('the first slide has none before it, and the last none behind', () => {
  expect(placeAfter('next', 1, 3)).toBe(2);
  expect(placeAfter('next', 2, 3)).toBe(2);
  expect(placeAfter('previous', 0, 3)).toBe(0);
  expect(placeAfter('last', 0, 3)).toBe(2);
  expect(placeAfter('first', 2, 3)).toBe(0);
  expect(placeAfter('end', 2, 3)).toBeNull();
});
