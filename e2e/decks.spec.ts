import path from 'node:path';
import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { northwind } from './fixtures/examples.ts';
import { evaluateHeadless, numberAt } from './fixtures/headless.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { readAmount } from './pages/amount.ts';
import { DeckScreen } from './pages/deck-screen.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { openFile } from './pages/open-file.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

test('a slide keeps its figures when the scenario moves on, says so, and is drawn anew on demand', async ({
  app,
}) => {
  const { window } = app;
  const decks = new DeckScreen(window);
  const exposure = new ExposurePanel(window);
  const sidebar = new Sidebar(window);
  await openFile(app, northwind);
  await decks.addChart(exposure.chart('howBad'), 'For the board');
  await decks.open();
  await expect(decks.slide.getByRole('article')).toBeVisible();
  const before = await decks.slide.textContent();
  await expect(decks.about).toContainText('the figures of the scenario as it is now');

  await test.step('the scenario moves on, the slide does not', async () => {
    await sidebar.scenario('AWS follows').click();
    await new ScenarioScreen(window).stance('Amazon Web Services', 'Anthropic').take('Diverge');
    await decks.open();
    await expect(decks.about).toContainText('has changed since');
    await expect(decks.strip.getByRole('button')).toHaveAccessibleName(/moved on$/);
    expect(await decks.slide.textContent()).toBe(before);
  });

  await test.step('drawn anew it shows what is so now', async () => {
    await decks.about.getByRole('button', { name: 'Refresh' }).click();
    await expect(decks.about).toContainText('the figures of the scenario as it is now');
    expect(await decks.slide.textContent()).not.toBe(before);
    const changed = decks.about.getByRole('region', { name: 'What the refresh changed' });
    await expect(changed.getByRole('row', { name: /^Expected loss/ })).toHaveText(/\$.*\$.*−\$/);
    await keepScreenshots(window, 'refreshed');
  });

  await test.step('and undone it is what it was', async () => {
    await window.keyboard.press('Control+z');
    await expect(decks.about.getByRole('region', { name: 'What the refresh changed' })).toHaveCount(
      0,
    );
    await expect(decks.about).toContainText('has changed since');
    expect(await decks.slide.textContent()).toBe(before);
  });
});

test('each template draws a slide with the figures of the headless command', async ({ app }) => {
  const { window } = app;
  const decks = new DeckScreen(window);
  const exposure = new ExposurePanel(window);
  await openFile(app, northwind);
  const { expectedLoss } = await exposure.headline();
  await decks.open();
  await decks.create('Every template');
  const answer = await evaluateHeadless(northwind, 'follow');
  expect(expectedLoss).toBe(numberAt(answer, 'loss', 'expected'));

  await decks.addSlide('Exposure in one page');
  const shown = decks.slide
    .locator('dl div')
    .filter({ hasText: 'Expected loss' })
    .locator('dd[title]');
  expect(readAmount((await shown.getAttribute('title')) ?? '')).toBe(expectedLoss);
  await decks.addSlide('Plans and regret');
  await decks.addSlide('What to watch');
  await decks.addSlide('Two scenarios compared');
  await decks.addSlide('Words only');
  await decks.about.getByLabel('Headline').fill('What we ask for');
  await decks.about
    .getByLabel('Text')
    .fill('- A **second** source\n- <b>No</b> ![a](https://x.test/a.png)');
  await decks.about.getByLabel('Headline').focus();
  await expect(decks.slide.getByRole('listitem')).toHaveText(['A second source', '<b>No</b> a']);
  await expect(decks.slide.locator('strong')).toHaveText('second');
  await expect(decks.slide.locator('img, b')).toHaveCount(0);

  await test.step('no chart is cut off', async () => {
    const count = await decks.strip.getByRole('button').count();
    expect(count).toBe(5);
    for (let place = 0; place < count; place += 1) {
      await decks.strip.getByRole('button').nth(place).click();
      for (const figure of await decks.slide.getByRole('figure').all()) {
        await expect
          .poll(() =>
            figure.evaluate((own) => {
              const place = own.parentElement?.parentElement;
              return place ? place.scrollHeight - place.clientHeight : NaN;
            }),
          )
          .toBe(0);
      }
    }
  });
  expect(await findBarriers(window)).toEqual([]);
  await keepScreenshots(window, 'deck');
});

test('slides are put in order, doubled and taken out by keyboard alone, and all of it is undone', async ({
  app,
}) => {
  const { window } = app;
  const decks = new DeckScreen(window);
  await openFile(app, northwind);
  await decks.open();
  await decks.create('In order');
  for (const headline of ['One', 'Two', 'Three']) {
    await decks.addSlide('Words only');
    await decks.about.getByLabel('Headline').fill(headline);
    await decks.about.getByLabel('Text').focus();
    await expect(decks.slide.getByRole('heading')).toHaveText(headline);
  }
  await decks.strip.getByRole('button', { name: 'Slide 3: Three' }).focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => decks.headlines())
    .toEqual(['Slide 1: One', 'Slide 2: Three', 'Slide 3: Two']);
  await window.keyboard.press('Control+d');
  await expect
    .poll(() => decks.headlines())
    .toEqual(['Slide 1: One', 'Slide 2: Three', 'Slide 3: Three', 'Slide 4: Two']);
  await window.keyboard.press('Home');
  await window.keyboard.press('Delete');
  await expect
    .poll(() => decks.headlines())
    .toEqual(['Slide 1: Three', 'Slide 2: Three', 'Slide 3: Two']);
  for (const [count, first] of [
    [4, 'Slide 1: One'],
    [3, 'Slide 1: One'],
  ] as const) {
    await window.keyboard.press('Control+z');
    await expect.poll(async () => (await decks.headlines()).length).toBe(count);
    expect((await decks.headlines())[0]).toBe(first);
  }
  await window.keyboard.press('Control+z');
  await expect
    .poll(() => decks.headlines())
    .toEqual(['Slide 1: One', 'Slide 2: Two', 'Slide 3: Three']);
});

test('a text of any length stays on its slide, and the editor says when its end does not', async ({
  app,
}) => {
  const { window } = app;
  const decks = new DeckScreen(window);
  await openFile(app, northwind);
  await decks.open();
  await decks.create('Long');
  await decks.addSlide('What to watch');
  const about = decks.about;
  const cut = about.getByText('The text is longer than the slide');
  await about.getByRole('textbox', { name: 'Headline' }).fill('Headline '.repeat(33));
  await about.getByLabel('Text').fill('A few words.');
  await about.getByLabel('Presenter’s notes').focus();
  await expect(decks.slide.getByText('A few words.')).toBeVisible();
  await expect(cut).toHaveCount(0);

  await about.getByLabel('Text').fill('Words without end. '.repeat(520));
  await about.getByLabel('Presenter’s notes').focus();
  await expect(cut).toBeVisible();
  const slide = await decks.slide.getByRole('article').boundingBox();
  for (const part of [decks.slide.getByRole('figure').first(), decks.slide.locator('footer')]) {
    const box = await part.boundingBox();
    expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(
      (slide?.y ?? NaN) + (slide?.height ?? NaN) + 1,
    );
    expect(box?.height).toBeGreaterThan(10);
  }
  await keepScreenshots(window, 'deck-long');
});

test('from the list a deck is renamed, duplicated, exported and deleted, and brought back', async ({
  app,
  folder,
}) => {
  const { window } = app;
  const decks = new DeckScreen(window);
  await openFile(app, northwind);
  await decks.open();
  await decks.create('For the board');
  await decks.addSlide('Words only');
  await decks.say(1, 'So long that it does not fit '.repeat(9).trim());
  await expect(decks.about).toContainText('longer than three lines');
  await decks.deck.getByRole('button', { name: 'Decks', exact: true }).click();
  const list = window.getByRole('region', { name: 'Decks' });
  const choose = async (deck: string, action: string) => {
    await list.getByRole('button', { name: `What to do with ${deck}`, exact: true }).click();
    await list.getByRole('button', { name: action }).click();
  };

  await choose('For the board', 'Duplicate');
  await expect(list.getByRole('listitem')).toHaveText([
    /^For the board1 slide/,
    /^For the board \(copy\)1/,
  ]);
  await choose('For the board (copy)', 'Rename…');
  await window.getByRole('dialog').getByLabel('Name').fill('For the bank');
  await window.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveText([/^For the board/, /^For the bank/]);
  expect(await findBarriers(window)).toEqual([]);
  await keepScreenshots(window, 'deck-list');

  await choose('For the board', 'Export as a Diverge file…');
  const dialog = window.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByLabel('What', { exact: true })).toHaveValue('deck for-the-board');
  await app.answerSaveDialog(path.join(folder, 'deck.diverge'));
  expect(await findBarriers(window)).toEqual([]);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(window.getByText('Exported to deck.diverge.')).toBeVisible();

  await choose('For the board', 'Delete deck');
  await expect(list.getByRole('listitem')).toHaveText([/^For the bank/]);
  await window.getByRole('button', { name: 'Bring it back' }).click();
  await expect(list.getByRole('listitem')).toHaveText([/^For the board/, /^For the bank/]);
});
