import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../db/content.ts';
import { findVisible } from '../../db/workspaces.ts';
import { askTest } from './ask-test.ts';
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

/** Kills the child so long after it said that it is importing; how many imports it had acknowledged by then. */
async function killedWhileImporting(
  table: string,
  workspace: string,
  afterMs: number,
): Promise<number> {
  const args = [CHILD, data.folder, table, workspace];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let acknowledged = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'imported') acknowledged += 1;
    else if (acknowledged === 0) void wait(afterMs).then(() => child.kill('SIGKILL'));
  }
  await ended;
  return acknowledged;
}

test(
  'killed in the middle of an import, the workspace has all of its rows or none, and undo takes back whole ones',
  { timeout: 120_000 },
  async () => {
    const { id } = await askTest(data, 'create-workspace', { name: 'Ours', currency: 'USD' });
    const table = join(data.folder, 'table.csv');
    const rows = Array.from({ length: ROWS }, (_, at) => `Row ${String(at)},GPT,AWS,5,100`);
    writeFileSync(table, ['name,model,channel,spend,value', ...rows].join('\n'));
    let before = 0;
    // From before anything is written to well into the next round.
    for (const afterMs of [0, 60, 180, 400]) {
      data.close();
      const acknowledged = await killedWhileImporting(table, id, afterMs);
      data.restart();
      const { store } = data.services;
      expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok');
      const workspace = findVisible(store, id);
      const content = readContent(store, workspace?.key ?? 0);
      const imports = content.deployments.items.length / ROWS - before;
      // One more may have reached the disk before the process could say so.
      expect([acknowledged, acknowledged + 1]).toContain(imports);
      expect(workspace?.revision).toBe(before + imports);
      expect(content.models.items).toHaveLength(before + imports > 0 ? 1 : 0);
      before += imports;
    }
    expect(before).toBeGreaterThan(0);
    const undone = await askTest(data, 'undo', { workspace: id, revision: before });
    expect(undone.kind).toBe('stepped');
    const workspace = findVisible(data.services.store, id);
    expect(workspace?.deployments).toBe((before - 1) * ROWS);
  },
);
