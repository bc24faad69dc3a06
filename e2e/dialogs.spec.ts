import path from 'node:path';
import { expect } from '@playwright/test';
import type { DivergeApp } from './fixtures/diverge-app.ts';
import { test } from './fixtures/test.ts';
import { openFile } from './pages/open-file.ts';
import { Sidebar } from './pages/sidebar.ts';

const northwind = path.join(
  import.meta.dirname,
  '..',
  'model',
  'examples',
  'spec',
  'northwind.diverge',
);

/** Chooses a menu item that opens a dialog of the system, cancels it, and answers where it would have started. */
async function startOfDialog(app: DivergeApp, item: string): Promise<string> {
  const dialog = await app.electron.evaluateHandle(({ dialog: system }) => ({
    start: new Promise<string>((resolve) => {
      const tell = (given: readonly unknown[]) => {
        resolve(String(Reflect.get(Object(given.at(-1)), 'defaultPath')));
      };
      system.showOpenDialog = (...given: unknown[]) => {
        tell(given);
        return Promise.resolve({ canceled: true, filePaths: [] });
      };
      system.showSaveDialog = (...given: unknown[]) => {
        tell(given);
        return Promise.resolve({ canceled: true, filePath: '' });
      };
    }),
  }));
  await app.chooseMenu(item);
  return dialog.evaluate(({ start }) => start);
}

test('dialogs start in the folder of the last file, after a restart too', async ({ launch }) => {
  const first = await launch();
  const documents = await first.electron.evaluate(({ app }) => app.getPath('documents'));
  expect(await startOfDialog(first, 'open-file')).toBe(documents);
  await openFile(first, northwind);
  const folder = path.dirname(northwind);
  expect(await startOfDialog(first, 'import-portfolio')).toBe(folder);
  expect(await startOfDialog(first, 'export-workspace')).toBe(
    path.join(folder, 'Northwind AI portfolio.diverge'),
  );
  expect(await first.quitFromMenu()).toBe(0);

  const second = await launch();
  await expect(new Sidebar(second.window).workspace).toContainText('Northwind AI portfolio');
  expect(await startOfDialog(second, 'open-file')).toBe(folder);
});
