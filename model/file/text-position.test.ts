import { expect, test } from 'vitest';
import { textPosition } from './text-position.ts';

test.each([
  ['abc', 0, { line: 1, column: 1 }],
  ['abc', 2, { line: 1, column: 3 }],
  ['a\nbc', 3, { line: 2, column: 2 }],
  ['a\r\nbc', 4, { line: 2, column: 2 }],
  ['a\rbc', 3, { line: 2, column: 2 }],
  ['a\n\nb', 3, { line: 3, column: 1 }],
  ['😀é😀x', 5, { line: 1, column: 4 }],
])('in %j, offset %i is at %j', (text, offset, position) => {
  expect(textPosition(text, offset)).toEqual(position);
});
