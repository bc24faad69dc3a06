import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test.each([
  [840, '840 bytes'],
  [12_400, '12 kB'],
  [3_440_000, '3.4 MB'],
  [21_500_000, '22 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
