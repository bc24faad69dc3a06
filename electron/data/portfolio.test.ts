import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../model/change/read-content.ts';
import type { DataAnswer } from '../contract.ts';
import { askTest } from './ask-test.ts';
import { startTestServices, type TestServices } from './test-services.ts';

const EXAMPLES = join(import.meta.dirname, '../../model/examples');

let data: TestServices;

beforeEach(() => {
  data = startTestServices();
});
afterEach(() => {
  data.remove();
});

function preview(path: string): Promise<DataAnswer<'preview-file'>> {
  return askTest(data, 'preview-file', { path, as: 'portfolio' });
}

function csvOf(text: string | Uint8Array): string {
  const folder = join(data.folder, 'files');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'portfolio.csv');
  writeFileSync(path, text);
  return path;
}

describe('a CSV portfolio', () => {
  test('is shown, then made a workspace of the name and currency the user gives', async () => {
    const previewed = await preview(join(EXAMPLES, 'portfolio-200.csv'));
    if (previewed.kind !== 'portfolio') throw new Error(JSON.stringify(previewed));
    expect(previewed).toMatchObject({ fileName: 'portfolio-200.csv', rows: 200 });
    const taken = await askTest(data, 'take-file', {
      token: previewed.token,
      name: 'Our portfolio',
      currency: 'CHF',
    });
    if (taken.kind !== 'taken') throw new Error(taken.kind);
    expect(taken.workspace).toMatchObject({
      name: 'Our portfolio',
      currency: 'CHF',
      sample: false,
      deployments: 200,
      scenarios: 0,
    });

    data.restart();
    const opened = await askTest(data, 'open-workspace', { workspace: taken.workspace.id });
    const content = readContent(opened?.content ?? '');
    if (!content.ok) throw new Error(content.problem.message);
    expect(content.value.workspace).toMatchObject({ name: 'Our portfolio', currency: 'CHF' });
    const sum = content.value.deployments.items.reduce((all, one) => all + one.annualSpend, 0);
    expect(sum).toBe(previewed.totalSpend);
  });

  test('needs a name and a currency that are such, and stays to be taken', async () => {
    const previewed = await preview(join(EXAMPLES, 'portfolio-200.csv'));
    const token = previewed.kind === 'portfolio' ? previewed.token : '';
    const wrong = askTest(data, 'take-file', { token, name: 'N', currency: 'francs' });
    await expect(wrong).rejects.toThrow('currency');
    const right = await askTest(data, 'take-file', { token, name: 'N', currency: 'CHF' });
    expect(right.kind).toBe('taken');
  });

  test.each([
    [
      'with a negative spend',
      'name,model,channel,annualSpend,annualValue\nA,m,c,-1,2',
      'row 2, annualSpend',
    ],
    [
      'with text for a number',
      'name,model,channel,annualSpend,annualValue\nA,m,c,much,2',
      'row 2, annualSpend',
    ],
    [
      'with unknown columns',
      'name,model,channel,annualSpend,annualValue,colour\nA,m,c,1,2,red',
      'row 1',
    ],
    ['that is empty', '', 'row 1'],
  ])('%s is refused with the place, and nothing changes', async (_what, text, place) => {
    const previewed = await preview(csvOf(text));
    const places = previewed.kind === 'refused' ? previewed.problems.map((one) => one.place) : [];
    expect(places[0]).toContain(place);
    expect((await askTest(data, 'boot', {})).workspaces).toHaveLength(1);
  });

  test('that is a picture renamed is refused as one', async () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const previewed = await preview(csvOf(picture));
    expect(previewed.kind === 'refused' && previewed.summary).toContain('picture');
  });
});

test('a disk without room keeps the file to be taken, and says so', async () => {
  const previewed = await preview(join(EXAMPLES, 'portfolio-200.csv'));
  const token = previewed.kind === 'portfolio' ? previewed.token : '';
  const { db } = data.services.store;
  db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`);
  const take = () => askTest(data, 'take-file', { token, name: 'N', currency: 'CHF' });
  const refused = await take();
  expect(refused.kind).toBe('disk');
  await expect(askTest(data, 'change-settings', { folder: 'f'.repeat(100_000) })).rejects.toThrow(
    'disk',
  );
  db.pragma('max_page_count = 1000000');
  expect((await take()).kind).toBe('taken');
});
