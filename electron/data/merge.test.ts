import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../model/change/change.ts';
import { contentHash } from '../../model/file/content-hash.ts';
import type { DataAnswer } from '../contract.ts';
import { askData } from './ask-data.ts';
import { documentAt, NORTHWIND, filesOfEachTest } from './test-files.ts';

const files = filesOfEachTest();

type Preview = Extract<DataAnswer<'preview-file'>, { kind: 'diverge' }>;

async function preview(path: string): Promise<Preview> {
  const previewed = await files.preview(path);
  if (previewed.kind !== 'diverge') throw new Error(previewed.kind);
  return previewed;
}

async function compare(path: string, workspace: string) {
  const { token, fileName } = await preview(path);
  const compared = await askData(files.data, 'compare-file', { token, workspace });
  if (compared.kind !== 'compared') throw new Error(compared.kind);
  return { token, fileName, ...compared };
}

/** Merges what goes by itself. */
async function merge(path: string, workspace: string) {
  const { token, fileName, revision } = await compare(path, workspace);
  const question = { token, fileName, workspace, revision, items: [], fields: [] };
  return askData(files.data, 'merge-file', question);
}

function set(id: string, fields: Readonly<Record<string, unknown>>): Change {
  return { kind: 'update', collection: 'deployments', id, set: fields, unset: [] };
}

const first = documentAt(NORTHWIND).workspace.deployments[0]?.id ?? '';

/** Two people with the file in common: one keeps it as `mine`, the other sends a changed version. */
async function twoVersions(): Promise<{ readonly mine: string; readonly sent: string }> {
  const mine = await files.take(NORTHWIND);
  const shared = join(files.folder, 'shared.diverge');
  await files.exportTo(mine, shared);
  const theirs = await files.take(shared);
  await files.change(theirs, 0, set(first, { owner: 'Ann', annualSpend: 1 }));
  const sent = join(files.folder, 'sent.diverge');
  await files.exportTo(theirs, sent);
  await askData(files.data, 'remove-workspace', { workspace: theirs });
  return { mine, sent };
}

describe('a version of a workspace', () => {
  test('is known as one, and held against what both come from', async () => {
    const { mine, sent } = await twoVersions();
    await files.change(mine, 0, set(first, { annualSpend: 2, note: 'Here' }));
    const { belongsTo, integrity } = await preview(sent);
    expect([belongsTo, integrity]).toEqual([mine, 'matches']);
    const compared = await compare(sent, mine);
    expect(compared).toMatchObject({ hasAncestor: true, clashes: 1, more: 0 });
    expect(compared.items.map(({ name, state }) => [name, state])).toEqual([
      [documentAt(NORTHWIND).workspace.deployments[0]?.name, 'changed'],
    ]);
    const fields = compared.items[0]?.fields.map(({ field, isClash }) => [field, isClash]);
    expect(fields).toEqual([
      ['annualSpend', true],
      ['owner', false],
    ]);
  });

  test('is merged in one step that undo takes back, with a copy of the database before it', async () => {
    const { mine, sent } = await twoVersions();
    const copies = () => readdirSync(join(files.data.folder, 'backups'));
    expect(await merge(sent, mine)).toEqual({ kind: 'merged', changed: 1 });
    expect(copies()).toEqual([expect.stringContaining('before-merge')]);
    expect((await compare(sent, mine)).items).toEqual([]);
    const opened = await askData(files.data, 'open-workspace', { workspace: mine });
    expect(opened?.history.undo).toBe('Merge “sent.diverge”');
    await askData(files.data, 'undo', { workspace: mine, revision: 1 });
    // Undone, it was never merged: it is offered again.
    expect((await compare(sent, mine)).items.map(({ id }) => id)).toEqual([first]);
  });

  test('goes back and forth: each finds the last version both had', async () => {
    const { mine, sent } = await twoVersions();
    await files.change(mine, 0, set(first, { note: 'Here' }));
    await files.exportTo(mine, join(files.folder, 'between.diverge'));
    await merge(sent, mine);
    const back = join(files.folder, 'back.diverge');
    await files.exportTo(mine, back);
    const parents = documentAt(back).parents ?? [];
    expect(parents[0]).toBe(documentAt(sent).content);
    const theirs = await files.take(sent);
    const compared = await compare(back, theirs);
    expect(compared.clashes).toBe(0);
    expect(compared.items[0]?.fields.map(({ field }) => field)).toEqual(['note']);
  });

  test('of which nothing is known is a question wherever it differs', async () => {
    const mine = await files.take(NORTHWIND);
    const document = documentAt(NORTHWIND);
    const workspace = { ...document.workspace, name: 'Other' };
    const foreign = files.fileOf('foreign.diverge', JSON.stringify({ ...document, workspace }));
    const compared = await compare(foreign, mine);
    expect(compared).toMatchObject({ hasAncestor: false, clashes: 1 });
    expect(await merge(foreign, mine)).toEqual({ kind: 'merged', changed: 0 });
  });
});

describe('a merge is not made', () => {
  test('when the workspace was changed meanwhile, or the file is no longer at hand', async () => {
    const { mine, sent } = await twoVersions();
    const { token, fileName, revision } = await compare(sent, mine);
    const question = { token, fileName, workspace: mine, revision, items: [], fields: [] };
    await files.change(mine, 0, set(first, { note: 'Here' }));
    expect(await askData(files.data, 'merge-file', question)).toEqual({ kind: 'conflict' });
    await askData(files.data, 'drop-file', { token });
    expect(await askData(files.data, 'merge-file', question)).toEqual({ kind: 'gone' });
    expect(await askData(files.data, 'compare-file', { token, workspace: mine })).toEqual({
      kind: 'gone',
    });
  });

  test('when it would leave something without what it refers to, which is named', async () => {
    const document = documentAt(NORTHWIND);
    const hall = { id: 'hall', name: 'Hall', kind: 'self-hosted' as const };
    const [moved, ...others] = document.workspace.deployments;
    if (moved === undefined) throw new Error('there are no deployments');
    const workspace = {
      ...document.workspace,
      channels: [...document.workspace.channels, hall],
      deployments: [{ ...moved, channel: 'hall' }, ...others],
    };
    const mine = await files.take(NORTHWIND);
    const path = files.fileOf('hall.diverge', JSON.stringify({ ...document, workspace }));
    const { token, fileName, revision } = await compare(path, mine);
    const answer = await askData(files.data, 'merge-file', {
      token,
      fileName,
      workspace: mine,
      revision,
      items: [
        ['channels hall', 'mine'],
        [`deployments ${moved.id}`, 'theirs'],
      ],
      fields: [],
    });
    expect(answer).toEqual({
      kind: 'broken',
      problems: [
        {
          place: 'workspace.deployments[0].channel',
          message: '"hall" is not a channel of this workspace',
        },
      ],
    });
  });

  test('of a file in another currency', async () => {
    const mine = await files.take(NORTHWIND);
    const text = readFileSync(NORTHWIND, 'utf8').replace('"USD"', '"EUR"');
    const { token } = await preview(files.fileOf('euro.diverge', text));
    expect(await askData(files.data, 'compare-file', { token, workspace: mine })).toEqual({
      kind: 'refused',
      refusal: { kind: 'currency', mine: 'USD', theirs: 'EUR' },
    });
  });
});

describe('a signature', () => {
  const pair = generateKeyPairSync('ed25519');
  const other = generateKeyPairSync('ed25519');

  function publicKey({ publicKey: key }: { readonly publicKey: KeyObject }): string {
    return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
  }

  function signed(name: string, by: typeof pair, claimed = by): string {
    const document = documentAt(NORTHWIND);
    const content = contentHash(document);
    const signature = sign(null, Buffer.from(content), by.privateKey).toString('base64');
    const signatures = [{ alg: 'ed25519', key: publicKey(claimed), name: 'Ann', signature }];
    return files.fileOf(name, JSON.stringify({ ...document, content, signatures }));
  }

  async function verdictOf(path: string) {
    const [first] = (await preview(path)).signatures;
    return first === undefined ? null : [first.verdict, first.trustedAs, first.isNamesake];
  }

  test('is valid over what was signed, broken over anything else or by another key', async () => {
    const good = signed('good.diverge', pair);
    expect(await verdictOf(good)).toEqual(['valid', null, false]);
    const text = readFileSync(good, 'utf8').replace('"horizonDays":365', '"horizonDays":364');
    const changed = files.fileOf('changed.diverge', text);
    expect((await preview(changed)).integrity).toBe('differs');
    expect(await verdictOf(changed)).toEqual(['broken', null, false]);
    expect(await verdictOf(signed('forged.diverge', other, pair))).toEqual(['broken', null, false]);
    const nonsense = readFileSync(good, 'utf8').replace(publicKey(pair), 'bm90IGEga2V5');
    expect(await verdictOf(files.fileOf('nonsense.diverge', nonsense))).toEqual([
      'broken',
      null,
      false,
    ]);
  });

  test('is trusted by its key, and a known name with another key is said to be one', async () => {
    await askData(files.data, 'change-settings', {
      trusted: [{ key: publicKey(pair), name: 'Ann' }],
    });
    expect(await verdictOf(signed('ann.diverge', pair))).toEqual(['valid', 'Ann', false]);
    expect(await verdictOf(signed('not-ann.diverge', other))).toEqual(['valid', null, true]);
  });
});
