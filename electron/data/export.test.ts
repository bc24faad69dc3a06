import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../model/file/content-hash.ts';
import { askData } from './ask-data.ts';
import { documentAt, NORTHWIND, renameWorkspace, filesOfEachTest } from './test-files.ts';

const redacted = {
  part: { kind: 'workspace' },
  redaction: { amounts: { kind: 'scaled', factor: 0.5 }, keepsPublicNames: true },
} as const;

const files = filesOfEachTest();

describe('exporting', () => {
  test('names the contents it was made from, newest first, and not those of redacted files', async () => {
    const id = await files.take(NORTHWIND);
    const contents = [contentHash(documentAt(NORTHWIND))];
    for (const round of [0, 1, 2]) {
      await files.change(id, round, renameWorkspace(`Round ${String(round)}`));
      const path = join(files.folder, `round-${String(round)}.diverge`);
      if (round === 1)
        await askData(files.data, 'export-workspace', {
          workspace: id,
          path,
          ...redacted,
          signer: null,
        });
      else await files.exportTo(id, path);
      const { content, parents } = documentAt(path);
      expect(content).toBe(contentHash(documentAt(path)));
      expect(parents).toEqual(round === 1 ? undefined : contents);
      if (round !== 1) contents.unshift(content ?? '');
    }
  });

  test('only some scenarios takes what they branch from, and can be read', async () => {
    const id = await files.take(NORTHWIND);
    const path = join(files.folder, 'some.diverge');
    const { scenarios } = documentAt(NORTHWIND);
    const branch = scenarios.find(({ basedOn }) => typeof basedOn === 'string');
    if (branch === undefined) throw new Error('nothing is based on anything');
    const part = { kind: 'scenarios', scenarios: [branch.id] } as const;
    await askData(files.data, 'export-workspace', {
      workspace: id,
      path,
      part,
      redaction: null,
      signer: null,
    });
    expect(documentAt(path).scenarios.map((one) => one.id)).toEqual(
      scenarios.map((one) => one.id).filter((one) => [branch.id, branch.basedOn].includes(one)),
    );
  });

  test('says before what leaves the building, and writes just that', async () => {
    const id = await files.take(NORTHWIND);
    const path = join(files.folder, 'redacted.diverge');
    const preview = await askData(files.data, 'preview-export', { workspace: id, ...redacted });
    const written = await askData(files.data, 'export-workspace', {
      workspace: id,
      path,
      ...redacted,
      signer: null,
    });
    expect(preview?.bytes).toBe(written.kind === 'written' && written.bytes);
    const told = new Map(preview?.leaving.map(({ what, examples }) => [what, examples]));
    const { workspace, scenarios } = documentAt(path);
    expect(told.get('Deployment names')).toEqual(workspace.deployments.map(({ name }) => name));
    expect(told.get('Scenario names')).toEqual(scenarios.map(({ name }) => name));
    expect(told.has('Sources')).toBe(false);
    expect(readFileSync(path, 'utf8')).not.toContain('Northwind');
  });

  test('replaces the file that stood there, and leaves nothing else behind', async () => {
    const id = await files.take(NORTHWIND);
    const target = files.fileOf('old.diverge', 'old');
    await files.exportTo(id, target);
    expect(documentAt(target).workspace.name).toBe(documentAt(NORTHWIND).workspace.name);
    expect(readdirSync(files.folder)).toEqual(['old.diverge']);
  });

  // Windows lets only some users make links.
  if (process.platform !== 'win32') {
    test('onto a link replaces the file it leads to', async () => {
      const id = await files.take(NORTHWIND);
      const target = files.fileOf('old.diverge', 'old');
      const link = join(files.folder, 'link.diverge');
      symlinkSync(target, link);
      await files.exportTo(id, link);
      expect(documentAt(target).scenarios).toHaveLength(5);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
    });
  }

  test('where it cannot be written says so, and what stood there stays', async () => {
    const id = await files.take(NORTHWIND);
    const nowhere = await files.exportTo(id, join(files.folder, 'not-there', 'out.diverge'));
    expect(nowhere).toMatchObject({ kind: 'failed' });
    mkdirSync(join(files.folder, 'a-folder'));
    writeFileSync(join(files.folder, 'a-folder', 'inside'), 'kept');
    const onFolder = await files.exportTo(id, join(files.folder, 'a-folder'));
    expect(onFolder).toMatchObject({ kind: 'failed' });
    expect(readdirSync(files.folder)).toEqual(['a-folder']);
    expect(readFileSync(join(files.folder, 'a-folder', 'inside'), 'utf8')).toBe('kept');
  });
});
