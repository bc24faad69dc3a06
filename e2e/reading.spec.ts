import path from 'node:path';
import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { writeEdited } from './fixtures/edited-file.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { DeckScreen } from './pages/deck-screen.ts';
import { exportWhole } from './pages/export-dialog.ts';
import { openFile } from './pages/open-file.ts';
import { Presentation } from './pages/presentation.ts';
import { ReaderScreen } from './pages/reader.ts';
import { Sidebar } from './pages/sidebar.ts';

const northwind = path.join(
  import.meta.dirname,
  ...['..', 'model', 'examples', 'spec', 'northwind.diverge'],
);

test('the deck of a file is read at once and whole: its figures are worked out again, and nothing is imported', async ({
  launch,
  folder,
}) => {
  const author = await launch();
  const decks = new DeckScreen(author.window);
  const file = path.join(folder, 'board.diverge');
  await openFile(author, northwind);
  await decks.open();
  await decks.create('For the board');
  await decks.addSlide('Exposure in one page');
  await decks.addSlide('What to watch');
  const written = await decks.slide.getByRole('article').textContent();
  await author.waitUntilSaved();
  await exportWhole(author, file);

  const app = await launch(path.join(folder, 'reader'));
  const { window } = app;
  const reader = new ReaderScreen(app);
  const before = await new Sidebar(window).workspace.textContent();
  await reader.open(file);
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

  await reader.button('Close').click();
  expect(await new Sidebar(window).workspace.textContent()).toBe(before);
});

test('figures that somebody changed differ, missing ones cannot be checked, and the reader is told which', async ({
  app,
  folder,
}) => {
  const decks = new DeckScreen(app.window);
  const file = path.join(folder, 'board.diverge');
  await openFile(app, northwind);
  await decks.open();
  await decks.create('For the board');
  await decks.addSlide('Exposure in one page');
  await decks.addSlide('Plans and regret');
  await app.waitUntilSaved();
  await exportWhole(app, file);
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
