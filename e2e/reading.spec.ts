import path from 'node:path';
import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { writeDeckFile } from './fixtures/deck-file.ts';
import { writeEdited } from './fixtures/edited-file.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { Presentation } from './pages/presentation.ts';
import { ReaderScreen } from './pages/reader.ts';
import { Sidebar } from './pages/sidebar.ts';

test('the deck of a file is read at once and whole: its figures are worked out again, and nothing is imported', async ({
  launch,
  folder,
}) => {
  const author = await launch();
  const file = path.join(folder, 'board.diverge');
  const decks = await writeDeckFile(author, file, ['Exposure in one page', 'What to watch']);
  const written = await decks.slide.getByRole('article').textContent();

  // As a double click starts it.
  const app = await launch(path.join(folder, 'reader'), file);
  const { window } = app;
  const reader = new ReaderScreen(app);
  await expect(reader.trust.getByRole('listitem')).toHaveText([
    /Not signed/,
    /Unchanged since it was written/,
  ]);
  await expect(reader.summary).toHaveText(/All figures match/);
  await expect(reader.verdicts.getByRole('listitem')).toHaveText([/matches/]);
  await window.keyboard.press('End');
  await expect(reader.slide).toHaveAccessibleName(/^Slide 2:/);
  expect(await reader.slide.textContent()).toBe(written);
  expect(await findBarriers(window)).toEqual([]);
  await keepScreenshots(window, 'reading');

  await test.step('nothing can be edited', async () => {
    await expect(reader.screen.locator('input, textarea, [contenteditable]')).toHaveCount(0);
    for (const key of ['Delete', 'Control+z', 'Control+k', 'Control+1']) {
      await window.keyboard.press(key);
    }
    await expect(window.getByRole('dialog')).toHaveCount(0);
    expect(await reader.slide.textContent()).toBe(written);
  });

  await test.step('it is presented from the slide looked at', async () => {
    await window.keyboard.press('F5');
    const stage = new Presentation(app);
    await expect(stage.announced).toContainText('Slide 2 of 2');
    await window.keyboard.press('Home');
    await window.keyboard.press('Escape');
    await expect(reader.slide).toHaveAccessibleName(/^Slide 1:/);
  });

  await test.step('what else is in the file is a click away, and so is the deck from there', async () => {
    await reader.button('What is in this file…').click();
    const dialog = window.getByRole('dialog', { name: 'What is in “board.diverge”' });
    await expect(dialog).toContainText('4 deployments in USD');
    expect(await findBarriers(window)).toEqual([]);
    await dialog.getByRole('button', { name: 'Back to the deck' }).click();
    await expect(reader.slide).toHaveAccessibleName(/^Slide 1:/);
  });

  await reader.button('Close').click();
  expect((await new Sidebar(window).workspaceNames()).own).toEqual([]);
});

test('figures that somebody changed differ, missing ones cannot be checked, and the reader is told which', async ({
  app,
  folder,
}) => {
  const file = path.join(folder, 'board.diverge');
  await writeDeckFile(app, file, ['Exposure in one page', 'Plans and regret']);
  const reader = new ReaderScreen(app);

  await test.step('a figure made smaller', async () => {
    const edited = path.join(folder, 'edited.diverge');
    await writeEdited(file, edited, (text) =>
      text.replace(/("figures":\s*\{[^]*?"cvar95":\s*)(\d)/, '$11$2'),
    );
    await reader.open(edited);
    await expect(reader.summary).toHaveText(/1 of 2 sets of figures differ/);
    await expect(reader.verdicts).toContainText('differs');
    await expect(reader.verdicts).toContainText('CVaR 95');
    await expect(
      reader.screen.getByRole('button', { name: /^Slide 1: .*, figures differ$/ }),
    ).toBeVisible();
  });

  await test.step('a scenario that is another now', async () => {
    const edited = path.join(folder, 'moved.diverge');
    await writeEdited(file, edited, (text) =>
      text.replace(/"horizonDays":\s*365/, '"horizonDays":364'),
    );
    await reader.open(edited);
    await expect(reader.summary).toHaveText(/cannot be checked/);
    await expect(reader.verdicts).toContainText('has changed since');
  });

  await test.step('a deck that only a newer app can show', async () => {
    const edited = path.join(folder, 'newer.diverge');
    await writeEdited(file, edited, (text) =>
      text.replace(/"decks":\s*\[/, '"decks":[{"id":"newer","name":"Newer","slides":"none"},'),
    );
    await reader.open(edited);
    await expect(reader.screen).toContainText('One more deck of this file cannot be shown');
    await expect(reader.screen.getByRole('heading', { name: 'For the board' })).toBeVisible();
    await writeEdited(edited, edited, (text) =>
      text.replaceAll(/"slides":\s*\[/g, '"slides":7,"x":['),
    );
    await reader.button('Close').click();
    await app.answerOpenDialog(edited);
    await app.chooseMenu('open-file');
    const dialog = app.window.getByRole('dialog', { name: 'Open “newer.diverge”' });
    await expect(dialog).toContainText('No deck of this file can be shown: slides expected a list');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('figures that are gone', async () => {
    const edited = path.join(folder, 'gone.diverge');
    await writeEdited(file, edited, (text) =>
      text.replace(/("charts":\s*\[\s*\{[^]*?"snapshots":\s*\[\s*)"[^"]*"/, '$1"lost"'),
    );
    await reader.open(edited);
    await expect(reader.slide).toContainText('are missing from the file');
    await expect(reader.verdicts).toContainText('missing from the file');
    await expect(reader.summary).toHaveText(/1 of 3 sets of figures cannot be checked/);
  });
});
