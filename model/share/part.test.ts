import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryContent } from '../change/arbitrary-content.ts';
import { sampleDocument } from '../examples/sample.ts';
import { toDocument } from '../file/content-document.ts';
import { parseDocument } from '../file/parse-document.ts';
import { writeDocument } from '../file/write-document.ts';
import { partOfDocument } from './part.ts';

const sample = sampleDocument();
const scenario = sample.scenarios[0];
if (scenario === undefined) throw new Error('the sample has no scenarios');
const tree = {
  ...sample,
  scenarios: [
    { ...scenario, id: 'grandchild', basedOn: 'child' },
    { ...scenario, id: 'child', basedOn: 'root' },
    { ...scenario, id: 'other', basedOn: null },
    { ...scenario, id: 'root', basedOn: null },
  ],
  decks: [
    { id: 'board', slides: [{ charts: [{ scenario: 'child' }] }, { scenarios: ['gone'] }] },
    { id: 'plain', slides: [] },
  ],
};
const idsOf = (document: typeof sample) => document.scenarios.map(({ id }) => id);

test('a chosen branch takes what it is based on with it, and no deck', () => {
  const part = partOfDocument(tree, { kind: 'scenarios', scenarios: ['grandchild'] });
  expect(idsOf(part)).toEqual(['grandchild', 'child', 'root']);
  expect(part.decks).toBeUndefined();
  expect(part.workspace).toBe(tree.workspace);
});

test('a deck takes the scenarios its slides name, and no other deck', () => {
  const part = partOfDocument(tree, { kind: 'deck', deck: 'board' });
  expect(idsOf(part)).toEqual(['child', 'root']);
  expect(part.decks).toEqual([tree.decks[0]]);
});

test('the whole is the very same document', () => {
  expect(partOfDocument(tree, { kind: 'workspace' })).toBe(tree);
});

test('any part of any document is a document that can be read', () => {
  fc.assert(
    fc.property(arbitraryContent, fc.nat(), (content, pick) => {
      const document = toDocument(content);
      const some = document.scenarios.filter((_, at) => (pick >> at) % 2 === 1);
      const part = partOfDocument(document, {
        kind: 'scenarios',
        scenarios: some.map(({ id }) => id),
      });
      const read = parseDocument(writeDocument(part));
      expect(read.ok && idsOf(read.value.document)).toEqual(
        idsOf({ ...document, scenarios: some }),
      );
    }),
  );
});
