import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { northwind } from './fixtures/examples.ts';
import { findBarriers } from './fixtures/barriers.ts';
import { writeDeckFile } from './fixtures/deck-file.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { DeckScreen } from './pages/deck-screen.ts';
import { exportWhole } from './pages/export-dialog.ts';
import { lookInto, openFile } from './pages/open-file.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

test('two people’s changes of one file are merged: what does not clash by itself, the rest as chosen', async ({
  launch,
  folder,
}) => {
  const shared = path.join(folder, 'shared.diverge');
  const sent = path.join(folder, 'sent.diverge');
  const mine = await launch();
  await openFile(mine, northwind);
  await exportWhole(mine, shared);

  await test.step('somebody else changes it and sends it back', async () => {
    const theirs = await launch(path.join(folder, 'somebody-else'));
    await openFile(theirs, shared);
    const scenario = new ScenarioScreen(theirs.window);
    await scenario.type(scenario.field('Horizon'), '200');
    await scenario.type(scenario.field('Tolerable loss'), '3000000');
    await exportWhole(theirs, sent);
  });

  const { window } = mine;
  const scenario = new ScenarioScreen(window);
  await scenario.type(scenario.field('Horizon'), '300');
  await mine.answerOpenDialog(sent);
  await mine.chooseMenu('open-file');
  const dialog = window.getByRole('dialog', { name: 'Open “sent.diverge”' });
  await expect(dialog).toContainText('It says what it said when it was written');
  await expect(dialog).toContainText('The version both come from is known');
  await expect(dialog).toContainText('0 changes and 1 clash');
  const horizon = dialog.getByRole('row', { name: 'Horizon' });
  await expect(horizon).toContainText('300');
  await expect(horizon).toContainText('200');
  await keepScreenshots(window, 'merge');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(window.getByText(/“sent\.diverge” was merged: 1 item changed/)).toBeVisible();
  await expect(scenario.field('Horizon')).toHaveValue('300');
  await expect(scenario.field('Tolerable loss')).toHaveValue('3,000,000');

  await test.step('one undo takes it back as a whole, and theirs can be chosen instead', async () => {
    await mine.chooseMenu('undo');
    await expect(scenario.field('Tolerable loss')).not.toHaveValue('3,000,000');
    await mine.chooseMenu('open-file');
    await dialog.getByLabel('Take Horizon of AWS follows').selectOption('Theirs');
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(scenario.field('Horizon')).toHaveValue('200');
    await expect(scenario.field('Tolerable loss')).toHaveValue('3,000,000');
  });

  await test.step('merged once more it brings nothing', async () => {
    await mine.chooseMenu('open-file');
    await expect(dialog).toContainText('The file brings nothing new');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });
});

test('two who work on one deck: other slides and a comment go by themselves, one headline of both is asked about', async ({
  launch,
  folder,
}) => {
  const file = path.join(folder, 'board.diverge');
  const sent = path.join(folder, 'sent.diverge');
  const mine = await launch();
  const decks = await writeDeckFile(mine, file, ['Words only', 'What to watch']);

  await test.step('somebody else changes both headlines and adds a slide', async () => {
    const theirs = await launch(path.join(folder, 'somebody-else'));
    const inside = await lookInto(theirs, file);
    await inside.getByRole('button', { name: 'Open as a new workspace' }).click();
    const other = new DeckScreen(theirs.window);
    await other.open();
    await theirs.window.getByRole('button', { name: /^For the board/ }).click();
    await other.say(1, 'Theirs, first');
    await other.say(2, 'Theirs, second');
    await other.addSlide('Words only');
    await theirs.waitUntilSaved();
    await exportWhole(theirs, sent);
  });

  await decks.say(1, 'Mine, first');
  const dialog = await lookInto(mine, sent);
  await expect(dialog).toContainText('The version both come from is known');
  await expect(dialog).toContainText('0 changes and 1 clash');
  const first = dialog.getByRole('row', { name: 'Headline of slide “Mine, first”' });
  await expect(first).toContainText('Theirs, first');
  await keepScreenshots(mine.window, 'merge-deck');
  expect(await findBarriers(mine.window)).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(mine.window.getByText(/“sent\.diverge” was merged: 1 item changed/)).toBeVisible();
  await decks.open();
  expect(await decks.headlines()).toEqual([
    expect.stringContaining('Mine, first'),
    expect.stringContaining('Theirs, second'),
    expect.stringMatching(/^Slide 3/),
  ]);
});

test('a file that was changed after it was written says so where nobody can miss it', async ({
  app,
  folder,
}) => {
  await openFile(app, northwind);
  const file = path.join(folder, 'changed.diverge');
  await exportWhole(app, file);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('"horizonDays": 365', '"horizonDays": 99'),
  );
  await app.answerOpenDialog(file);
  await app.chooseMenu('open-file');
  const dialog = app.window.getByRole('dialog', { name: 'Open “changed.diverge”' });
  await expect(dialog.getByRole('alert')).toContainText('This file is not what was written');
  await dialog.getByLabel('Take it').selectOption({ label: 'As a new workspace' });
  await dialog.getByRole('button', { name: 'Open as a new workspace' }).click();
  await expect.poll(() => new Sidebar(app.window).scenarioNames()).toHaveLength(5);
});
