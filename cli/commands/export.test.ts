import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleDeck } from '../../model/deck/example-deck.ts';
import { SCENARIO, WORKSPACE } from '../../model/exposure/two-of-a-kind.ts';
import { writeDocument } from '../../model/file/write-document.ts';
import { example, runDiverge } from '../run-diverge.ts';

let folder = '';
let file = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diverge-cli-export-'));
  file = path.join(folder, 'deck.diverge');
  const decks = [exampleDeck(), { id: 'other', slides: 3 }];
  const envelope = { format: 'diverge' as const, version: 1 as const };
  await writeFile(
    file,
    writeDocument({ ...envelope, workspace: WORKSPACE, scenarios: [SCENARIO], decks }),
  );
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('a place to write to must be given', async () => {
  const { code, side, out } = await runDiverge(['export', file]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(side).toContain('say where it goes: --pdf OUT or --pptx OUT');
});

test('a deck that is not there is wrong usage, and one that cannot be shown is refused', async () => {
  const out = path.join(folder, 'never.pdf');
  const unknown = await runDiverge(['export', file, '--deck', 'othr', '--pdf', out]);
  expect(unknown.code).toBe(2);
  expect(unknown.side).toContain('the file has no deck "othr"; did you mean "other"?');
  const unreadable = await runDiverge(['export', file, '--deck', 'other', '--pdf', out]);
  expect(unreadable.code).toBe(1);
  expect(unreadable.side).toMatch(/^decks\[1\]: this version cannot show it: /m);
  const none = await runDiverge(['export', example('northwind.diverge'), '--pdf', out]);
  expect(none).toMatchObject({ code: 1, side: 'decks: the file has none\n' });
  await expect(readFile(out)).rejects.toThrow('ENOENT');
});
