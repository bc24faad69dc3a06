import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../model/change/read-content.ts';
import { toDocument } from '../../model/file/content-document.ts';
import { contentHash } from '../../model/file/content-hash.ts';
import { askData } from './ask-data.ts';
import { documentAt, NORTHWIND, renameWorkspace, filesOfEachTest } from './test-files.ts';

const files = filesOfEachTest();

describe('opening a file', () => {
  test('shows what is in it before anything changes', async () => {
    const previewed = await files.preview(NORTHWIND);
    expect(previewed).toMatchObject({ kind: 'diverge', fileName: 'northwind.diverge', decks: 0 });
    const scenarios = previewed.kind === 'diverge' ? previewed.scenarios.map(({ id }) => id) : [];
    expect(scenarios).toHaveLength(5);
    expect((await askData(files.data, 'boot', {})).workspaces).toHaveLength(1);
  });

  test('can be read without taking anything, until it is put away', async () => {
    const previewed = await files.preview(NORTHWIND);
    if (previewed.kind !== 'diverge') throw new Error(previewed.kind);
    const { token } = previewed;
    const read = await askData(files.data, 'read-file', { token });
    const content = readContent(read?.content ?? '');
    expect(content.ok && toDocument(content.value)).toEqual(documentAt(NORTHWIND));
    expect((await askData(files.data, 'boot', {})).workspaces).toHaveLength(1);
    await askData(files.data, 'drop-file', { token });
    expect(await askData(files.data, 'read-file', { token })).toBeNull();
  });

  test('taken, it is a workspace after a restart; exported, it says what it said', async () => {
    const id = await files.take(NORTHWIND);
    files.data.restart();
    const path = join(files.folder, 'again.diverge');
    const written = await files.exportTo(id, path);
    expect(written).toMatchObject({ kind: 'written', fileName: 'again.diverge' });

    const { producer, content, parents, ...again } = documentAt(path);
    const { producer: _theirs, ...original } = documentAt(NORTHWIND);
    expect(again).toEqual(original);
    expect(parents).toEqual([contentHash(documentAt(NORTHWIND))]);
    expect(producer).toEqual({ name: 'Diverge', version: '0.0.0-test' });
    expect(content).toBe(contentHash(documentAt(path)));
  });

  test('keeps every field it does not know, wherever it stands', async () => {
    const document = JSON.stringify(documentAt(NORTHWIND), (key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? { ...value, 'x-of-the-future': [key] }
        : value,
    );
    // A field of this name is data, and the one that gets lost most easily.
    const odd = document.replaceAll('"x-of-the-future"', '"__proto__"');
    const id = await files.take(files.fileOf('odd.diverge', odd));
    files.data.restart();
    const path = join(files.folder, 'again.diverge');
    await files.exportTo(id, path);
    const { producer: _ours, content: _hash, parents: _origin, ...again } = documentAt(path);
    expect(JSON.stringify(sorted(again))).toBe(JSON.stringify(sorted(JSON.parse(odd))));
  });

  test('that leaves the app unchanged keeps its signatures; changed, it names where it came from', async () => {
    const unsigned = { ...documentAt(NORTHWIND), content: undefined };
    const signatures = [{ alg: 'ed25519', key: 'k', signature: 's' }] as const;
    const content = contentHash(unsigned);
    const signed = { ...unsigned, content, signatures };
    const id = await files.take(files.fileOf('signed.diverge', JSON.stringify(signed)));
    const path = join(files.folder, 'again.diverge');
    await files.exportTo(id, path);
    expect(documentAt(path)).toEqual(signed);

    await files.change(id, 0, renameWorkspace('Other'));
    await files.exportTo(id, path);
    const changed = documentAt(path);
    expect(changed.parents).toEqual([content]);
    expect(changed.signatures).toBeUndefined();
    expect(changed.content).toBe(contentHash(changed));
  });

  test('a preview that was dropped, taken, or pushed out by newer ones is gone', async () => {
    const tokens: string[] = [];
    while (tokens.length < 3) {
      const previewed = await files.preview(NORTHWIND);
      tokens.push(previewed.kind === 'diverge' ? previewed.token : '');
    }
    const [oldest = '', dropped = '', kept = ''] = tokens;
    await askData(files.data, 'drop-file', { token: dropped });
    const takeToken = (token: string) =>
      askData(files.data, 'take-file', { token, name: 'N', currency: 'USD' });
    expect(await takeToken(oldest)).toEqual({ kind: 'gone' });
    expect(await takeToken(dropped)).toEqual({ kind: 'gone' });
    expect(await takeToken(kept)).toMatchObject({ kind: 'taken' });
    expect(await takeToken(kept)).toEqual({ kind: 'gone' });
  });

  test.each([
    ['cut short', '{"format": "diverge", "version": 1, "works', 'cannot be read: at line 1'],
    ['not JSON', 'PK\u0003\u0004', 'not a Diverge file'],
    ['of version 2', '{"format": "diverge", "version": 2}', 'version 2'],
    ['empty', '', 'Nothing was imported.'],
  ])('that is %s is refused with the reason, and nothing changes', async (_what, text, words) => {
    const previewed = await files.preview(files.fileOf('bad.diverge', text));
    expect(previewed.kind).toBe('refused');
    expect(previewed.kind === 'refused' && previewed.summary).toContain(words);
    expect((await askData(files.data, 'boot', {})).workspaces).toHaveLength(1);
  });

  test('that is missing, a folder, or far too large is refused before it is read', async () => {
    const huge = files.fileOf('huge.csv', '');
    truncateSync(huge, 2_500_000_000);
    const summaries: unknown[] = [];
    for (const path of [join(files.folder, 'nowhere.diverge'), files.folder, huge]) {
      const previewed = await files.preview(path);
      summaries.push(previewed.kind === 'refused' && previewed.summary);
    }
    expect(summaries).toEqual([
      'The file cannot be read: it is not there any more. Nothing was imported.',
      'The file cannot be read: it is a folder. Nothing was imported.',
      'The file is too large: 2384.2 MiB; at most 64 MiB can be read. Nothing was imported.',
    ]);
  });
});

/** The same value with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
