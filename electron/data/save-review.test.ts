import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { exampleDeck } from '../../model/deck/example-deck.ts';
import { contentHash } from '../../model/file/content-hash.ts';
import { writeDocument } from '../../model/file/write-document.ts';
import { askData } from './ask-data.ts';
import { documentAt, NORTHWIND, filesOfEachTest } from './test-files.ts';

const files = filesOfEachTest();
let original: string;
let token: string;

const comment = {
  id: 'new',
  slide: 'one',
  author: 'Ada',
  at: '2026-11-25T09:00:00Z',
  text: 'Why?',
};
const deck = { ...exampleDeck(), mood: 'calm' };
const third = { ...exampleDeck(), id: 'third' };

beforeEach(async () => {
  const text = writeDocument({ ...documentAt(NORTHWIND), decks: [{ id: 'other' }, deck, third] });
  original = files.fileOf('board.diverge', text);
  const previewed = await files.preview(original);
  if (previewed.kind !== 'diverge') throw new Error(previewed.kind);
  ({ token } = previewed);
});

function save(path: string) {
  const said = { token, deck: 'deck', comments: [comment], reviews: [] };
  return askData(files.data, 'save-review', { ...said, path });
}

test('a review is the file that was read and what was said, which it says it was made from', async () => {
  const before = readFileSync(original, 'utf8');
  const path = join(files.folder, 'reviewed.diverge');
  expect(await save(path)).toMatchObject({ kind: 'written', fileName: 'reviewed.diverge' });
  const reviewed = documentAt(path);
  expect(reviewed.decks).toEqual([
    { id: 'other' },
    { ...deck, comments: [...(deck.comments ?? []), comment] },
    third,
  ]);
  expect(reviewed.parents).toEqual([contentHash(documentAt(original))]);
  expect(reviewed.content).toBe(contentHash(reviewed));
  expect(reviewed.workspace).toEqual(documentAt(original).workspace);
  expect(readFileSync(original, 'utf8')).toBe(before);
});

test('where it cannot be written, or the file is no longer at hand, it says so', async () => {
  expect(await save(join(files.folder, 'nowhere', 'reviewed.diverge'))).toMatchObject({
    kind: 'failed',
  });
  await askData(files.data, 'drop-file', { token });
  expect(await save(join(files.folder, 'reviewed.diverge'))).toMatchObject({ kind: 'failed' });
});
