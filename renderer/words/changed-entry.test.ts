import { expect, test } from 'vitest';
import { changedEntryWords } from './changed-entry.ts';

test('a new name is told with the old one; another change names the entry', () => {
  expect(changedEntryWords('model', 'gemini', 'Gemini Pro')).toBe(
    'Rename model “gemini” to “Gemini Pro”',
  );
  expect(changedEntryWords('vendor', 'Acme', 'Acme')).toBe('Change vendor “Acme”');
});
