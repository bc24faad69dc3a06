import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleWorkspace, rename } from '../example-workspace.ts';
import { AT } from '../temporary-database.ts';
import { addWorkspace, setRemoved } from '../workspaces.ts';
import { EXAMPLE } from '../example-content.ts';
import { lineageTable } from './lineage-table.ts';

let example: ReturnType<typeof exampleWorkspace>;
const KEY = 1;

beforeEach(() => {
  example = exampleWorkspace();
});
afterEach(() => {
  example.remove();
});

function keep(content: string, isMerged = false, document = `{"is": "${content}"}`): void {
  example.store.lineage.add(KEY, { content, document, at: AT, isMerged });
}

test('contents are known newest first, and give their documents back', () => {
  keep('one');
  keep('two', false, '{"name": "é😀"}');
  keep('one');
  expect(example.store.lineage.contents(KEY)).toEqual(['one', 'two']);
  expect(example.store.lineage.document(KEY, 'two')).toBe('{"name": "é😀"}');
  expect(example.store.lineage.document(KEY, 'three')).toBeNull();
});

test('what was merged counts as long as the merge is not undone', () => {
  keep('opened');
  example.run(0, 'Merge', rename('Merged'));
  keep('merged', true);
  expect(example.store.lineage.contents(KEY)).toEqual(['merged', 'opened']);
  example.step(1, 'undo');
  expect(example.store.lineage.contents(KEY)).toEqual(['opened']);
  expect(example.store.lineage.document(KEY, 'merged')).toBeNull();
  example.step(2, 'redo');
  expect(example.store.lineage.contents(KEY)).toEqual(['merged', 'opened']);
  example.step(3, 'undo');
  example.run(4, 'Another future', rename('Other'));
  expect(example.store.lineage.contents(KEY)).toEqual(['opened']);
});

test('older documents go where there is no more room, and their hashes stay', () => {
  const small = lineageTable(example.store.db, 400);
  const noise = (seed: number) =>
    Array.from({ length: 400 }, (_, at) => (Math.sin(seed * (at + 1)) ** 2).toString(36)[8]).join(
      '',
    );
  for (const seed of [3, 5, 7]) {
    small.add(KEY, { content: `c${String(seed)}`, document: noise(seed), at: AT, isMerged: false });
  }
  expect(small.contents(KEY)).toEqual(['c7', 'c5', 'c3']);
  expect(small.document(KEY, 'c7')).toBe(noise(7));
  expect(small.document(KEY, 'c3')).toBeNull();
});

test('at most two hundred are known of one workspace', () => {
  for (let at = 0; at < 205; at += 1) keep(`c${String(at)}`);
  const contents = example.store.lineage.contents(KEY);
  expect(contents).toHaveLength(200);
  expect(contents.at(-1)).toBe('c5');
});

test('the workspace of a content is the one that has it and was not removed', () => {
  const identity = { id: 'other', sample: false, at: AT };
  const other = addWorkspace(example.store, identity, EXAMPLE);
  if (!other.ok) throw new Error(other.problem.message);
  const kept = { document: '{}', at: AT, isMerged: false };
  example.store.lineage.add(KEY, { ...kept, content: 'shared' });
  example.store.lineage.add(other.value.key, { ...kept, content: 'shared' });
  expect(example.store.lineage.workspaceOf(['unknown', 'shared'])).toBe(other.value.key);
  setRemoved(example.store, 'other', AT);
  expect(example.store.lineage.workspaceOf(['unknown', 'shared'])).toBe(KEY);
  expect(example.store.lineage.workspaceOf([])).toBeNull();
});
