import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Content } from '../../model/change/content.ts';
import { readContent } from '../../model/change/read-content.ts';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import { rows, workbook } from '../import/made-workbook.ts';
import type { Shaped } from '../import-contract.ts';
import { askData } from './ask-data.ts';
import { startTestServices, type TestServices } from './test-services.ts';

const EXAMPLE = join(import.meta.dirname, '../../model/examples/portfolio-200.csv');
const HEADER = 'id,name,vendor,model,channel,annualSpend,annualValue';

let data: TestServices;

beforeEach(() => {
  data = startTestServices();
});
afterEach(() => {
  data.remove();
});

function fileOf(text: string | Uint8Array, name = 'portfolio.csv'): string {
  const folder = join(data.folder, 'files');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function open(path: string): Promise<string> {
  const previewed = await askData(data, 'preview-file', { path, as: 'portfolio' });
  if (previewed.kind !== 'portfolio') throw new Error(JSON.stringify(previewed));
  return previewed.token;
}

async function shape(
  token: string,
  workspace: string | null = null,
  layout: DataQuestion<'shape-import'>['layout'] = null,
): Promise<Shaped> {
  const shaped = await askData(data, 'shape-import', { token, workspace, layout });
  if (shaped.kind !== 'shaped') throw new Error(JSON.stringify(shaped));
  return shaped;
}

function take(
  token: string,
  into: DataQuestion<'take-import'>['into'] = { kind: 'new', name: 'Ours', currency: 'CHF' },
): Promise<DataAnswer<'take-import'>> {
  return askData(data, 'take-import', { token, into });
}

async function imported(answer: Promise<DataAnswer<'take-import'>>): Promise<string> {
  const taken = await answer;
  if (taken.kind !== 'imported') throw new Error(JSON.stringify(taken));
  return taken.workspace;
}

async function contentOf(workspace: string): Promise<Content> {
  const opened = await askData(data, 'open-workspace', { workspace });
  const content = readContent(opened?.content ?? '');
  if (!content.ok) throw new Error(content.problem.message);
  return content.value;
}

/** A workspace with two deployments, `a` and `b`. */
async function ours(): Promise<string> {
  const token = await open(fileOf(`${HEADER}\na,A,V,M,C,1,2\nb,B,V,M,C,3,4\n`));
  await shape(token);
  return imported(take(token));
}

describe('a portfolio', () => {
  test('is shown, then made a workspace of the name and currency the user gives', async () => {
    const token = await open(EXAMPLE);
    const { counts, totalSpend } = await shape(token);
    expect(counts).toEqual({ new: 200, changed: 0, same: 0, bad: 0 });
    const workspace = await imported(take(token));
    data.restart();
    const content = await contentOf(workspace);
    expect(content.workspace).toMatchObject({ name: 'Ours', currency: 'CHF' });
    expect(content.deployments.items).toHaveLength(200);
    const sum = content.deployments.items.reduce((all, one) => all + one.annualSpend, 0);
    expect(sum).toBe(totalSpend);
  });

  test('needs a name and a currency that are such, and stays to be taken', async () => {
    const token = await open(EXAMPLE);
    await shape(token);
    const wrong = take(token, { kind: 'new', name: 'N', currency: 'francs' });
    await expect(wrong).rejects.toThrow('currency');
    expect((await take(token)).kind).toBe('imported');
    expect((await take(token)).kind).toBe('gone');
  });

  test('goes into a workspace as one step: new rows, changed ones, and those the same', async () => {
    const id = await ours();
    const before = await contentOf(id);
    const token = await open(
      fileOf(`${HEADER}\na,A,V,M,C,1,2\nb,B too,V,M,C,3,4\nc,C,V,M2,D,5,6\nd,D,V,M,C,-5,6\n`),
    );
    const { counts, revision } = await shape(token, id);
    expect(counts).toEqual({ new: 1, changed: 1, same: 1, bad: 1 });
    await imported(take(token, { kind: 'workspace', id, revision: revision ?? -1 }));
    const after = await contentOf(id);
    expect(after.deployments.items.map(({ name }) => name)).toEqual(['A', 'B too', 'C']);
    expect(after.models.items.map(({ name }) => name)).toEqual(['M', 'M2']);
    const opened = await askData(data, 'open-workspace', { workspace: id });
    expect(opened?.history.undo).toBe('Import “portfolio.csv”');
    await askData(data, 'undo', { workspace: id, revision: opened?.revision ?? -1 });
    expect(await contentOf(id)).toEqual(before);
  });

  test('is not taken over what somebody changed since it was held against it', async () => {
    const id = await ours();
    const token = await open(fileOf(`${HEADER}\na,A2,V,M,C,1,2\n`));
    const { revision } = await shape(token, id);
    const change = {
      kind: 'update',
      collection: 'deployments',
      id: 'a',
      set: { owner: 'Ann' },
      unset: [],
    } as const;
    const command = { name: 'test', label: 'Test', changes: [change] };
    await askData(data, 'run-command', { workspace: id, revision: revision ?? -1, command });
    const taken = await take(token, { kind: 'workspace', id, revision: revision ?? -1 });
    expect(taken.kind).toBe('conflict');
    const again = await shape(token, id);
    await imported(take(token, { kind: 'workspace', id, revision: again.revision ?? -1 }));
    expect((await contentOf(id)).deployments.items[0]).toMatchObject({ name: 'A2', owner: 'Ann' });
  });

  test('is read the next time as somebody chose to read its header', async () => {
    const text = 'use case,model,where,spend,worth\nA,GPT-6,AWS,"1,5",2\n';
    const first = await open(fileOf(text));
    const guessed = await shape(first);
    expect(guessed.layout.targets).toEqual(['name', 'model', null, 'annualSpend', null]);
    const targets = ['name', 'model', 'channel', 'annualSpend', 'annualValue'];
    expect((await shape(first, null, { ...guessed.layout, targets })).counts.new).toBe(1);
    await imported(take(first));
    data.restart();
    const second = await shape(await open(fileOf(text, 'next.csv')));
    expect(second).toMatchObject({ isRemembered: true, layout: { targets, numbers: 'comma' } });
  });

  test('says how far it is', async () => {
    await shape(await open(EXAMPLE));
    expect(new Set(data.told.map(({ step }) => step))).toEqual(new Set(['reading', 'checking']));
  });

  test('has all its problems saved as a table', async () => {
    const token = await open(fileOf(`${HEADER}\na,=A,V,M,C,-1,2\n`));
    await shape(token);
    const path = join(data.folder, 'problems.csv');
    const saved = await askData(data, 'save-problems', { token, path });
    expect(saved).toMatchObject({ kind: 'written', fileName: 'problems.csv' });
  });

  test('that is a picture renamed is refused as one, and nothing changes', async () => {
    const path = fileOf(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const previewed = await askData(data, 'preview-file', { path, as: 'portfolio' });
    expect(previewed).toMatchObject({
      kind: 'refused',
      summary: 'This is not a table: it looks like a PNG picture. Nothing was imported.',
    });
    expect((await askData(data, 'boot', {})).workspaces).toHaveLength(1);
  });

  test.each([
    ['a file of no bytes', '', 'empty.csv'],
    [
      'a workbook of empty sheets',
      workbook({ A: '<sheetData/>', B: rows(['', '']) }),
      'empty.xlsx',
    ],
  ])('that is empty is refused as such: %s', async (_what, content, name) => {
    const path = fileOf(content, name);
    expect(await askData(data, 'preview-file', { path, as: 'portfolio' })).toMatchObject({
      kind: 'refused',
      summary: 'This file is empty: there is nothing but blanks in it. Nothing was imported.',
    });
  });

  test('that is given up while it is read is gone, and the next is read', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `d${String(index)},D,V,M,C,1,2`);
    const opening = askData(data, 'preview-file', {
      path: fileOf([HEADER, ...many].join('\n')),
      as: 'portfolio',
    });
    await askData(data, 'stop-table', {});
    expect(await opening).toEqual({ kind: 'stopped' });
    expect((await shape(await open(EXAMPLE))).counts.new).toBe(200);
  });
});

test('a disk without room keeps the table to be taken, and says so', async () => {
  const token = await open(EXAMPLE);
  await shape(token);
  const { db } = data.services.store;
  db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`);
  expect((await take(token)).kind).toBe('disk');
  await expect(askData(data, 'change-settings', { folder: 'f'.repeat(100_000) })).rejects.toThrow(
    'disk',
  );
  db.pragma('max_page_count = 1000000');
  expect((await take(token)).kind).toBe('imported');
});
