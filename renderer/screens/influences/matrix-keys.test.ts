import { expect, test } from 'vitest';
import { readMatrixKey } from './matrix-keys.ts';

test.each([
  ['3', false, { kind: 'weigh', weight: 3 }],
  ['2', true, { kind: 'weigh', weight: -2 }],
  ['0', true, { kind: 'weigh', weight: 0 }],
  ['4', false, { kind: 'too-strong' }],
  ['-', false, { kind: 'minus' }],
  ['Delete', false, { kind: 'weigh', weight: 0 }],
  ['Backspace', true, { kind: 'weigh', weight: 0 }],
  ['ArrowLeft', false, { kind: 'move', rows: 0, columns: -1 }],
  ['End', false, { kind: 'move', rows: 0, columns: Infinity }],
  ['Enter', false, { kind: 'open' }],
  ['a', false, null],
  ['Tab', false, null],
  ['toString', false, null],
])('the key %s, after a minus: %s', (key, isMinus, read) => {
  expect(readMatrixKey(key, isMinus)).toEqual(read);
});
