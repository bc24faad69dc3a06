import { expect, test } from 'vitest';
import { elapsedWords } from './elapsed.ts';

test.each([
  [-5, '0:00'],
  [999, '0:00'],
  [65_000, '1:05'],
  [3_599_999, '59:59'],
  [3_725_400, '1:02:05'],
])('%d ms have been %s', (milliseconds, words) => {
  expect(elapsedWords(milliseconds)).toBe(words);
});
