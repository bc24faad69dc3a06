import { describe, expect, test } from 'vitest';
import type { Change } from './change.ts';
import type { Content } from './content.ts';
import { applyChanges } from './apply.ts';
import { diffItem } from './diff.ts';

const nothing = { items: [], positions: [] };
const CONTENT: Content = {
  envelope: { format: 'diverge', version: 1 },
  workspace: { name: 'Ours', currency: 'USD', availability: [] },
  vendors: {
    items: [
      { id: 'acme', name: 'Acme' },
      { id: 'zeta', name: 'Zeta' },
    ],
    positions: [0, 1],
  },
  models: nothing,
  channels: { items: [{ id: 'aws', name: 'AWS', kind: 'cloud' }], positions: [0] },
  deployments: nothing,
  scenarios: nothing,
  decks: nothing,
};

describe('applying changes', () => {
  test('sets and unsets whole fields, and leaves other lists the very same', () => {
    const after = applyChanges(CONTENT, [
      {
        kind: 'update',
        collection: 'vendors',
        id: 'acme',
        set: { name: 'ACME', hq: 'Oslo' },
        unset: [],
      },
      { kind: 'update', collection: 'vendors', id: 'acme', set: {}, unset: ['hq', 'never-there'] },
    ]);
    expect(after).toEqual({
      ok: true,
      value: {
        ...CONTENT,
        vendors: {
          items: [
            { id: 'acme', name: 'ACME' },
            { id: 'zeta', name: 'Zeta' },
          ],
          positions: [0, 1],
        },
      },
    });
    expect(after.ok && after.value.channels).toBe(CONTENT.channels);
  });

  test('puts an item between others by its position, equals by id', () => {
    const insert = (id: string, position: number): Change => ({
      kind: 'insert',
      collection: 'vendors',
      id,
      position,
      value: { id, name: id },
    });
    const after = applyChanges(CONTENT, [insert('n', 0.5), insert('b', 1), insert('a', 0.5)]);
    expect(after.ok && after.value.vendors.items.map(({ id }) => id)).toEqual([
      'acme',
      'a',
      'n',
      'b',
      'zeta',
    ]);
    expect(after.ok && after.value.vendors.positions).toEqual([0, 0.5, 0.5, 1, 1]);
  });

  test('changes fields of the workspace itself, unknown ones too', () => {
    const after = applyChanges(CONTENT, [
      { kind: 'update-workspace', set: { name: 'Theirs', team: ['x'] }, unset: [] },
    ]);
    expect(after.ok && after.value.workspace).toEqual({
      name: 'Theirs',
      currency: 'USD',
      availability: [],
      team: ['x'],
    });
  });

  test.each<[string, Change, string]>([
    [
      'an item that is not there',
      { kind: 'remove', collection: 'vendors', id: 'gone' },
      'There is no vendor "gone" any more.',
    ],
    [
      'an item that is there already',
      { kind: 'insert', collection: 'channels', id: 'aws', position: 3, value: { id: 'aws' } },
      'There is a channel "aws" already.',
    ],
    [
      'an id that would change',
      { kind: 'update', collection: 'vendors', id: 'acme', set: { id: 'acne' }, unset: [] },
      'The id of vendor "acme" cannot change.',
    ],
    [
      'a field that cannot be absent',
      { kind: 'update', collection: 'vendors', id: 'acme', set: {}, unset: ['name'] },
      'The vendor "acme" cannot be changed like this: name is missing; expected',
    ],
    [
      'a value its schema does not take',
      { kind: 'update', collection: 'channels', id: 'aws', set: { kind: 'clod' }, unset: [] },
      'The channel "aws" cannot be changed like this: kind expected "cloud"',
    ],
    [
      'a currency that is none',
      { kind: 'update-workspace', set: { currency: 'dollars' }, unset: [] },
      'The workspace cannot be changed like this: currency expected',
    ],
    [
      'a list of items given as a field',
      { kind: 'update-workspace', set: { vendors: [] }, unset: [] },
      'The workspace cannot be changed like this: it is not valid.',
    ],
  ])('refuses %s', (_what, change, message) => {
    const refused = applyChanges(CONTENT, [change]);
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
    expect(!refused.ok && refused.problem.message).toContain(message);
  });
});

describe('the difference of two items', () => {
  test('is whole fields, and none where only the order of keys differs', () => {
    const before: object = { id: 'd', note: 'n', place: { a: 1, b: [1] } };
    const after: object = { place: { b: [1], a: 1 }, id: 'd', owner: 'o', note: undefined };
    expect(diffItem('deployments', before, after)).toEqual({
      kind: 'update',
      collection: 'deployments',
      id: 'd',
      set: { owner: 'o' },
      unset: ['note'],
    });
    expect(diffItem('deployments', before, { ...before, place: { b: [1], a: 1 } })).toBeNull();
  });
});
