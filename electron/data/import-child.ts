import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { askData } from './ask-data.ts';
import { startData } from './start-data.ts';

/**
 * A process for tests that is killed in the middle of an import. It imports a table into a workspace, each row as a new one,
 * and says so; then once more, and is gone at once when so many rows of that are put down (`saved`: when all is done and
 * nobody was told). `node import-child.ts FOLDER TABLE WORKSPACE ROWS`
 */
const [folder = '', path = '', workspace = '', end = ''] = process.argv.slice(2);

const data = startData(folder, fileURLToPath(new URL('../table-worker.ts', import.meta.url)));

await importAll();
writeSync(1, 'imported\n');

const { db } = data.services.store;
let rows = 0;
db.function('one_more_row', () => {
  rows += 1;
  if (String(rows) === end) die();
  return null;
});
// Within the transaction, as each row is written: no clock decides where it is cut off.
db.exec(
  'CREATE TEMP TRIGGER counted AFTER INSERT ON main.deployment BEGIN SELECT one_more_row(); END',
);
await importAll();
die();

async function importAll(): Promise<void> {
  const file = await askData(data, 'preview-file', { path, as: 'portfolio' });
  if (file.kind !== 'portfolio') throw new Error(file.kind);
  const { token } = file;
  const guessed = await askData(data, 'shape-import', { token, workspace, layout: null });
  if (guessed.kind !== 'shaped') throw new Error(guessed.kind);
  const layout = { ...guessed.layout, match: 'none' as const };
  const shaped = await askData(data, 'shape-import', { token, workspace, layout });
  if (shaped.kind !== 'shaped') throw new Error(shaped.kind);
  const into = { kind: 'workspace', id: workspace, revision: shaped.revision ?? 0 } as const;
  const taken = await askData(data, 'take-import', { token, into });
  if (taken.kind !== 'imported') throw new Error(taken.kind);
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}
