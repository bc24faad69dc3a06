import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { stepHistory } from './step-history.ts';
import { temporaryDatabase, type TemporaryDatabase } from './temporary-database.ts';

const CHILD = fileURLToPath(new URL('./burst-child.ts', import.meta.url));

let temporary: TemporaryDatabase;

beforeEach(() => {
  temporary = temporaryDatabase();
  temporary.close();
});
afterEach(() => {
  temporary.remove();
});

/** Runs the child, kills it as soon as `isEnough` says so, and answers with what it said until then. */
async function burst(
  command: string,
  args: readonly string[],
  isEnough: (lines: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const lines = await linesUntilEnd(child, isEnough);
  await ended;
  return lines;
}

async function linesUntilEnd(
  child: ChildProcess,
  isEnough: (lines: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const lines: string[] = [];
  if (child.stdout === null) throw new Error('the child has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (isEnough(lines)) child.kill('SIGKILL');
  }
  return lines;
}

/** The database after the burst: whole, and at least at the last step that was acknowledged. */
function expectWholeAt(acknowledged: number): void {
  temporary.reopen();
  const { store } = temporary;
  expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(store.db.pragma('foreign_key_check')).toEqual([]);
  const workspace = store.workspaces.find('w');
  const revision = workspace?.revision ?? 0;
  // One more may have reached the disk before the process could say so.
  expect([acknowledged, acknowledged + 1]).toContain(revision);
  expect(readContent(store, workspace?.key ?? 0).vendors.items[0]).toMatchObject({
    name: `Name ${revision}`,
  });
  expect(store.commands.nextLabel(workspace?.key ?? 0, 'undo')).toBe(`Step ${revision}`);
}

describe('killed in the middle of a burst of commands', () => {
  test(
    'the database is whole and holds every one that was acknowledged, again and again',
    { timeout: 60_000 },
    async () => {
      for (const enough of [1, 40, 150, 7]) {
        const args = [CHILD, temporary.folder, 'commands'];
        const lines = await burst(process.execPath, args, ({ length }) => length >= enough);
        expect(lines.length).toBeGreaterThanOrEqual(enough);
        expectWholeAt(Number(lines.at(-1)));
        temporary.close();
      }
      temporary.reopen();
      const revision = temporary.store.workspaces.find('w')?.revision ?? 0;
      const undone = stepHistory(temporary.store, { workspace: 'w', revision, direction: 'undo' });
      expect(undone.ok).toBe(true);
    },
  );
});

describe('killed in the middle of taking a large file', () => {
  test(
    'what it had taken is there whole, and nothing of the one under way',
    { timeout: 60_000 },
    async () => {
      const args = [CHILD, temporary.folder, 'import'];
      const lines = await burst(process.execPath, args, ({ length }) => length >= 1);
      temporary.reopen();
      const { db, workspaces } = temporary.store;
      const taken = workspaces.list().map(({ deployments }) => deployments);
      expect([lines.length, lines.length + 1]).toContain(taken.length);
      expect(taken).toEqual(taken.map(() => 20_000));
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    },
  );
});

// Windows knows no limit on the size of a file; there a full disk is tried through SQLite (history.test.ts).
if (process.platform !== 'win32') {
  describe('when the system takes no more bytes', () => {
    test('it says so, and every acknowledged command is there', { timeout: 60_000 }, async () => {
      const limited = 'ulimit -f 4000; exec "$0" "$@"';
      const args = ['-c', limited, process.execPath, CHILD, temporary.folder, 'commands'];
      const lines = await burst('sh', args, () => false);
      expect(lines.at(-1)).toBe('disk');
      const acknowledged = Number(lines.at(-2));
      expect(acknowledged).toBeGreaterThan(10);
      expectWholeAt(acknowledged);
    });
  });
}
