import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { ExportDialog } from './pages/export-dialog.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { openFile } from './pages/open-file.ts';
import { Sidebar } from './pages/sidebar.ts';

test('a redacted file says what leaves, and opens elsewhere with the same structure and other amounts', async ({
  app,
  folder,
  launch,
}) => {
  const sidebar = new Sidebar(app.window);
  const exposure = new ExposurePanel(app.window);
  await expect(exposure.region).toContainText('Expected loss');
  const before = await exposure.headline();
  const scenarios = await sidebar.scenarioNames();

  const dialog = new ExportDialog(app);
  await dialog.open();
  await expect(dialog.leaving.getByRole('row', { name: 'Deployment names' })).toContainText(
    'Claims triage',
  );
  await expect(dialog.leaving.getByRole('row', { name: 'Sources' })).toBeVisible();
  await dialog.choose('How', 'Redacted, amounts scaled');
  await expect(dialog.dialog).toContainText('Whoever knows one true amount can undo it');
  await expect(dialog.leaving.getByRole('row', { name: 'Deployment names' })).toContainText(
    'Deployment 1 · Deployment 2',
  );
  await expect(dialog.leaving.getByRole('row', { name: 'Sources' })).toHaveCount(0);
  await expect(dialog.leaving.getByRole('row', { name: 'Vendor names' })).toContainText(
    'Anthropic',
  );
  await dialog.leaving.getByRole('button', { name: 'Show more: Deployment names' }).click();
  await expect(dialog.leaving).toContainText('Deployment 13');
  await keepScreenshots(app.window, 'export-redacted');
  const file = path.join(folder, 'redacted.diverge');
  await dialog.exportTo(file);
  const text = readFileSync(file, 'utf8');
  for (const word of ['Claims', 'Northwind', 'Insurance', 'AWS follows', '"dod"']) {
    expect(text).not.toContain(word);
  }

  const other = await launch(path.join(folder, 'another-user'));
  await openFile(other, file);
  const names = await new Sidebar(other.window).scenarioNames();
  expect(names).toEqual(scenarios.map((_, at) => `Scenario ${String(at + 1)}`));
  const masked = new ExposurePanel(other.window);
  await expect
    .poll(async () => {
      const { expectedLoss, cvar95 } = await masked.headline();
      return (cvar95 / expectedLoss).toFixed(3);
    })
    .toBe((before.cvar95 / before.expectedLoss).toFixed(3));
  const { expectedLoss } = await masked.headline();
  expect(Math.abs(Math.log2(expectedLoss / before.expectedLoss))).toBeGreaterThan(0.4);
});

test('only chosen scenarios leave, with what they branch from', async ({ app, folder }) => {
  const dialog = new ExportDialog(app);
  await dialog.open();
  await dialog.choose('What', 'Chosen scenarios');
  await dialog.dialog.getByRole('checkbox', { name: 'A court reverses it' }).check();
  await dialog.dialog
    .getByRole('checkbox', { name: 'One cloud stays, the others decide' })
    .uncheck();
  const names = dialog.leaving.getByRole('row', { name: 'Scenario names' });
  await expect(names).toContainText('One cloud stays, the others decide · A court reverses it');
  await expect(names).not.toContainText('AWS follows');
  const file = path.join(folder, 'some.diverge');
  await dialog.exportTo(file);
  expect(readFileSync(file, 'utf8')).not.toContain('AWS follows');
});

test('where it cannot be written the reason is said, and another place works', async ({
  app,
  folder,
}) => {
  const blocked = path.join(folder, 'old.diverge');
  mkdirSync(blocked);
  const dialog = new ExportDialog(app);
  await dialog.open();
  await app.answerSaveDialog(blocked);
  await dialog.confirm();
  const reason = /old\.diverge could not be written: it is a folder/;
  await expect(dialog.dialog.getByText(reason)).toBeVisible();
  await expect(app.window.getByText(reason)).toHaveCount(1);
  await dialog.exportTo(path.join(folder, 'elsewhere.diverge'));
});
