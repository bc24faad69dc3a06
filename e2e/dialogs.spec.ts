import path from 'node:path';
import { expect } from '@playwright/test';
import type { DivergeApp } from './fixtures/diverge-app.ts';
import { northwind } from './fixtures/examples.ts';
import { test } from './fixtures/test.ts';
import { ExportDialog } from './pages/export-dialog.ts';
import { openFile } from './pages/open-file.ts';
import { Sidebar } from './pages/sidebar.ts';

/** Opens a dialog of the system, by a menu item or another way, cancels it, and answers where it would have started. */
async function startOfDialog(
  app: DivergeApp,
  open: string | (() => Promise<void>),
): Promise<string> {
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
  await (typeof open === 'string' ? app.chooseMenu(open) : open());
  return dialog.evaluate(({ start }) => start);
}

test('dialogs start in the folder of the last file, after a restart too', async ({ launch }) => {
  const first = await launch();
  const documents = await first.electron.evaluate(({ app }) => app.getPath('documents'));
  expect(await startOfDialog(first, 'open-file')).toBe(documents);
  await openFile(first, northwind);
  const folder = path.dirname(northwind);
  expect(await startOfDialog(first, 'import-portfolio')).toBe(folder);
  const dialog = new ExportDialog(first);
  await dialog.open();
  expect(await startOfDialog(first, () => dialog.confirm())).toBe(
    path.join(folder, 'Northwind AI portfolio.diverge'),
  );
  expect(await first.quitFromMenu()).toBe(0);

  const second = await launch();
  await expect(new Sidebar(second.window).workspace).toContainText('Northwind AI portfolio');
  expect(await startOfDialog(second, 'open-file')).toBe(folder);
});
