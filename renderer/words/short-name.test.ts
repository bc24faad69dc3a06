import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

test('a name that fits a title stays as it is, a longer one is cut at a letter', () => {
  expect(shortName('Same model on Azure as well')).toBe('Same model on Azure as well');
  expect(shortName('a'.repeat(40))).toBe('a'.repeat(40));
  expect(shortName('a'.repeat(41))).toBe(`${'a'.repeat(39)}…`);
  expect(shortName(`${'a'.repeat(38)} bcd`)).toBe(`${'a'.repeat(38)}…`);
  expect(shortName('🛰'.repeat(41))).toBe(`${'🛰'.repeat(39)}…`);
});

test('a name written from right to left is set apart from the sentence around it', () => {
  expect(shortName('מודל שפה')).toBe('\u2068מודל שפה\u2069');
  expect(shortName('نموذج')).toBe('\u2068نموذج\u2069');
});
