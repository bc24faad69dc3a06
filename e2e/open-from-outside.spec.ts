import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { environmentWith } from './fixtures/diverge-app.ts';
import { dropFile } from './fixtures/drop-file.ts';
import { exampleFile, northwind } from './fixtures/examples.ts';
import { projectFolder, readRuntime } from './fixtures/runtime.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { ExportDialog } from './pages/export-dialog.ts';
import { Sidebar } from './pages/sidebar.ts';

function previewOf(window: Page, file: string) {
  return window.getByRole('dialog', { name: `Open “${path.basename(file)}”` });
}

test('a file the app is started with is shown, and nothing is taken before it is said', async ({
  launch,
  userData,
}) => {
  const { window } = await launch(userData, northwind);
  await expect(previewOf(window, northwind)).toContainText('4 deployments in USD');
  await window.keyboard.press('Escape');
  await expect(previewOf(window, northwind)).toBeHidden();
  expect((await new Sidebar(window).workspaceNames()).own).toEqual([]);
});

test('a second start hands its file to the app that runs', async ({ app, userData }) => {
  await app.window.getByRole('navigation', { name: 'Workspace' }).waitFor();
  const runtime = readRuntime();
  const second = spawn(runtime.executable, [...runtime.args, projectFolder, northwind], {
    env: environmentWith(userData),
    stdio: 'ignore',
  });
  await once(second, 'exit');
  await expect(previewOf(app.window, northwind)).toBeVisible();
});

test('a file dropped on the window is shown, in the place of one that is; another sort is refused', async ({
  app,
  folder,
}) => {
  const { window } = app;
  await window.getByRole('navigation', { name: 'Workspace' }).waitFor();
  await dropFile(window, northwind);
  await expect(previewOf(window, northwind)).toBeVisible();
  const other = exampleFile('generated-1.diverge');
  await dropFile(window, other);
  await expect(previewOf(window, other)).toBeVisible();
  await window.keyboard.press('Escape');
  const note = path.join(folder, 'note.txt');
  writeFileSync(note, 'Dear team');
  await dropFile(window, note);
  await expect(window.getByText(/This cannot be opened\. Drop a scenario file/)).toBeVisible();
});

test('a signed file is trusted by its key, and a change after it is a warning', async ({
  launch,
  folder,
  userData,
}) => {
  const app = await launch();
  const { window } = app;
  await app.chooseMenu('signatures');
  const keys = window.getByRole('dialog', { name: 'Signatures' });
  await keys.getByLabel('Your name, as others will see it').fill('Ann Lee');
  await keys.getByRole('button', { name: 'Make a key' }).click();
  await expect(keys).toContainText(/Ann Lee: ([0-9a-f]{4} ?){8}/);
  await keepScreenshots(window, 'signatures');
  await keys.getByRole('button', { name: 'Close' }).click();
  const stored = path.join(userData, 'author-key.json');
  expect(existsSync(stored)).toBe(true);
  if (process.platform !== 'win32') expect(statSync(stored).mode & 0o777).toBe(0o600);

  const file = path.join(folder, 'signed.diverge');
  const dialog = new ExportDialog(app);
  await dialog.open();
  await dialog.dialog.getByRole('checkbox', { name: /^Sign as “Ann Lee”/ }).check();
  await dialog.exportTo(file);

  const other = await launch(path.join(folder, 'somebody-else'), file);
  const preview = previewOf(other.window, file);
  await expect(preview).toContainText('Signed as “Ann Lee” with a key you do not know');
  await keepScreenshots(other.window, 'signed-file');
  await preview.getByRole('button', { name: 'Trust this key' }).click();
  await expect(preview).toContainText('Signed by Ann Lee, whom you trust');

  const changed = path.join(folder, 'changed.diverge');
  writeFileSync(
    changed,
    readFileSync(file, 'utf8').replace('"horizonDays": 365', '"horizonDays": 9'),
  );
  await dropFile(other.window, changed);
  const warnings = previewOf(other.window, changed).getByRole('alert');
  await expect(warnings.first()).toContainText('This file is not what was written');
  await expect(warnings.last()).toContainText('The signature of “Ann Lee” is broken');
});
