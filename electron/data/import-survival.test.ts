import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../db/content.ts';
import { findVisible } from '../../db/workspaces.ts';
import { askData } from './ask-data.ts';
import { startTestServices, type TestServices } from './test-services.ts';

const CHILD = fileURLToPath(new URL('./import-child.ts', import.meta.url));
const ROWS = 4000;

let data: TestServices;

beforeEach(() => {
  data = startTestServices();
});
afterEach(() => {
  data.remove();
});

/** How many imports the child had acknowledged when it was killed, and by what it ended. */
async function killedWhileImporting(
  table: string,
  workspace: string,
  end: string,
): Promise<{ readonly acknowledged: number; readonly signal: unknown }> {
  const args = [CHILD, data.folder, table, workspace, end];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let acknowledged = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'imported') acknowledged += 1;
  }
  const exit: readonly unknown[] = await ended;
  return { acknowledged, signal: exit[1] };
}

test.each([
  ['its first row is written', '1', 1],
  ['half of its rows are', String(ROWS / 2), 1],
  ['its last row is', String(ROWS), 1],
  ['it is saved and nobody was told', 'saved', 2],
])(
  'killed in an import when %s, the workspace has all of its rows or none, and undo takes back whole ones',
  { timeout: 120_000 },
  async (_when, end, imports) => {
    const { id } = await askData(data, 'create-workspace', { name: 'Ours', currency: 'USD' });
    const table = join(data.folder, 'table.csv');
    const rows = Array.from({ length: ROWS }, (_, at) => `Row ${String(at)},GPT,AWS,5,100`);
    writeFileSync(table, ['name,model,channel,spend,value', ...rows].join('\n'));
    data.close();
    const killed = await killedWhileImporting(table, id, end);
    expect(killed).toEqual({ acknowledged: 1, signal: 'SIGKILL' });
    data.restart();
    const { store } = data.services;
    expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok');
    const workspace = findVisible(store, id);
    const content = readContent(store, workspace?.key ?? 0);
    expect(content.deployments.items).toHaveLength(imports * ROWS);
    expect(content.models.items).toHaveLength(1);
    expect(workspace?.revision).toBe(imports);
    const undone = await askData(data, 'undo', { workspace: id, revision: imports });
    expect(undone.kind).toBe('stepped');
    expect(findVisible(data.services.store, id)?.deployments).toBe((imports - 1) * ROWS);
  },
);
