import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect } from '@playwright/test';
import { dropFile } from './fixtures/drop-file.ts';
import { packagedExecutable } from './fixtures/packaged-app.ts';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { PlanBuilder, SuggestDialog } from './pages/plan-builder.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

test('the package starts, shows the sample, and finds again what was changed', async ({
  launchPackaged,
  userData,
}) => {
  const first = await launchPackaged();
  const exposure = new ExposurePanel(first.window);
  await expect(exposure.titleOf('lossOverTime')).toContainText('Expected loss reaches');
  await expect(new Sidebar(first.window).workspace).toContainText('Northwind sample');
  expect(first.window.url()).toBe('app://diverge/index.html');
  const before = (await exposure.headline()).expectedLoss;
  await new ScenarioScreen(first.window).stance('Microsoft Azure', 'Anthropic').take('Follow');
  await expect.poll(async () => (await exposure.headline()).expectedLoss).toBeGreaterThan(before);
  const after = await exposure.headline();
  await expect(first.window.getByText('All changes saved')).toBeVisible();
  expect(await first.end()).toBe(0);
  expect(existsSync(path.join(userData, 'diverge.sqlite-wal'))).toBe(false);

  const second = await launchPackaged();
  await expect.poll(() => new ExposurePanel(second.window).headline()).toEqual(after);
  expect(await second.end()).toBe(0);
});

test('the package has its solver with it', async ({ launchPackaged }) => {
  const { window } = await launchPackaged();
  await new PlanBuilder(window).region.getByRole('button', { name: 'Suggest…' }).click();
  const dialog = new SuggestDialog(window);
  await dialog.button('Find the best plan').click();
  await dialog.waitUntilEvaluated();
  await expect(dialog.region).toContainText('Proven to be the best choice within the budget.');
});

test('the package reads a spreadsheet in its thread for tables', async ({
  launchPackaged,
  folder,
}) => {
  const { window } = await launchPackaged();
  await expect(new ExposurePanel(window).titleOf('lossOverTime')).toBeVisible();
  const file = path.join(folder, 'table.csv');
  writeFileSync(file, 'name,model,channel,spend,value\nClaims,GPT,AWS,1,2\n');
  // A dialog of the system cannot be answered from outside a package.
  await dropFile(window, file);
  const dialog = window.getByRole('dialog', { name: 'Import “table.csv”' });
  await expect(dialog).toContainText('Its one row can be read');
  await dialog.getByRole('button', { name: 'Create workspace with 1 deployment' }).click();
  await expect(window.getByText('“table.csv” was imported: 1 new.')).toBeVisible();
});

test('the fuses of the package close what Diverge has no use for', async () => {
  const wire = await getCurrentFuseWire(packagedExecutable());
  const isOn = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE;
  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
    asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    fileProtocol: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    nodeOptions: false,
    inspect: false,
    cookieEncryption: true,
    asarIntegrity: true,
    onlyAsar: true,
    fileProtocol: false,
  });
});
