import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { DivergeApp } from './fixtures/diverge-app.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { readLog, test } from './fixtures/test.ts';

// The log says why Diverge could not start: that is wanted here.
test.use({ expectsTrouble: true });

/** Where a SQLite file says which version of the app's tables it has (sqlite.org/fileformat.html §1.3). */
const userVersionOffset = 60;

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Reads the page that stands in the app's place, closes it, and answers how Diverge ended. */
async function readAndLeave(app: DivergeApp, headline: string): Promise<number | null> {
  await expect(app.window.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(app.window.getByRole('alert')).toContainText('Close this window to leave Diverge.');
  const ended = app.ended();
  await app.electron.evaluate(({ BrowserWindow }) => {
    setImmediate(() => {
      BrowserWindow.getAllWindows()[0]?.close();
    });
  });
  return ended;
}

test('data of a newer Diverge is refused with a message, and left as it is', async ({
  launch,
  userData,
}) => {
  expect(await (await launch()).quitFromMenu()).toBe(0);
  const database = path.join(userData, 'diverge.sqlite');
  const bytes = readFileSync(database);
  bytes.writeInt32BE(bytes.readInt32BE(userVersionOffset) + 1, userVersionOffset);
  writeFileSync(database, bytes);
  const before = hashOf(database);

  const app = await launch();
  await expect(app.window.getByRole('alert')).toContainText('Nothing was changed.');
  await expect(app.window.getByRole('alert')).toContainText('Install the newer version to go on.');
  await keepScreenshots(app.window, 'start-failure');
  expect(await readAndLeave(app, 'Your data was last used by a newer Diverge')).toBe(1);
  expect(hashOf(database)).toBe(before);
  expect(readLog(userData)).toContain('newer-database');
});

test('a file that is no database is refused, and left as it is', async ({ launch, userData }) => {
  expect(await (await launch()).quitFromMenu()).toBe(0);
  const database = path.join(userData, 'diverge.sqlite');
  writeFileSync(database, 'A shopping list: <b>bread</b>, milk, a database.\n'.repeat(50));
  const before = hashOf(database);

  const app = await launch();
  expect(await readAndLeave(app, 'The file with your data is something else')).toBe(1);
  expect(hashOf(database)).toBe(before);
});
