import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshId } from './fresh-id.ts';
import { idSchema } from './values.ts';

test.each([
  ['Claims triage', 'claims-triage'],
  ['Éclair & Co.', 'eclair-co'],
  ['none', 'item-none'],
  ['日本語', 'item'],
])('makes a readable id of %s', (name, id) => {
  expect(freshId(name, new Set())).toBe(id);
});

test('counts on where the id is taken', () => {
  expect(freshId('A b', new Set(['a-b', 'a-b-2']))).toBe('a-b-3');
});

test('is always a valid id that nobody has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const first = freshId(name, new Set());
      const second = freshId(name, new Set([first]));
      expect([first, second].every((id) => idSchema.safeParse(id).success)).toBe(true);
      expect(second).not.toBe(first);
    }),
  );
});
