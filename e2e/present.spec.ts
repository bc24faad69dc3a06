import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { northwind } from './fixtures/examples.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { DeckScreen } from './pages/deck-screen.ts';
import { openFile } from './pages/open-file.ts';
import { Presentation } from './pages/presentation.ts';

test('a deck is presented full screen by keyboard, and nothing of it can be changed meanwhile', async ({
  app,
}) => {
  const { window } = app;
  const decks = new DeckScreen(window);
  const stage = new Presentation(app);
  await openFile(app, northwind);
  await decks.open();
  await decks.create('For the board');
  await decks.addSlide('Exposure in one page');
  await decks.addSlide('What to watch');
  await decks.addSlide('Words only');
  await decks.about.getByRole('textbox', { name: 'Headline' }).fill('What we ask for');
  const before = await decks.headlines();

  await test.step('what is still being typed is on the slide', async () => {
    await window.keyboard.press('F5');
    await expect(stage.announced).toHaveText('Slide 3 of 3: What we ask for');
    expect(await stage.isFullScreen()).toBe(true);
    await expect(stage.slide.getByRole('heading', { level: 2 })).toHaveText('What we ask for');
  });

  await test.step('keys turn the slides, as far as there are any', async () => {
    for (const [key, number] of [
      ['ArrowRight', 3],
      ['Home', 1],
      ['ArrowLeft', 1],
      ['Space', 2],
      ['PageDown', 3],
      ['PageUp', 2],
      ['End', 3],
      ['ArrowUp', 2],
    ] as const) {
      await window.keyboard.press(key);
      await expect(stage.announced).toContainText(`Slide ${String(number)} of 3`);
    }
    await stage.slide.click();
    await expect(stage.announced).toContainText('Slide 3 of 3');
  });

  await test.step('keys that change something elsewhere change nothing', async () => {
    for (const key of ['Delete', 'Control+z', 'Control+d', 'Control+k', 'Control+1']) {
      await window.keyboard.press(key);
    }
    await expect(window.getByRole('dialog')).toHaveCount(1);
    await expect(stage.dialog.locator('input, textarea, select, [contenteditable]')).toHaveCount(0);
  });

  await window.keyboard.press('Home');
  await window.mouse.move(200, 200);
  await expect(stage.announced).toContainText('Slide 1 of 3');
  expect(await findBarriers(window)).toEqual([]);
  await keepScreenshots(window, 'present');

  await window.keyboard.press('Escape');
  await expect(stage.dialog).toHaveCount(0);
  await expect.poll(() => stage.isFullScreen()).toBe(false);
  expect(await decks.headlines()).toEqual([...before.slice(0, 2), 'Slide 3: What we ask for']);
  await expect(decks.slide.getByRole('article')).toHaveAccessibleName(/^Slide 1:/);
});

test('the presenter has notes, the next slide and the time in a window that can do no more than turn slides', async ({
  app,
}) => {
  const page = app.window;
  const decks = new DeckScreen(page);
  const stage = new Presentation(app);
  await openFile(app, northwind);
  await decks.open();
  await decks.create('For the board');
  await decks.addSlide('Words only');
  await decks.about.getByRole('textbox', { name: 'Headline' }).fill('First');
  await decks.about.getByLabel('Presenter’s notes').fill('Breathe.\n<b>Then</b> speak.');
  await decks.addSlide('What to watch');
  await decks.strip.getByRole('button', { name: 'Slide 1: First' }).click();
  await decks.deck.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(stage.announced).toHaveText('Slide 1 of 2: First');

  const notes = await stage.openNotes();
  await expect(notes.getByRole('region', { name: 'Notes' })).toHaveText(
    'Breathe.\n<b>Then</b> speak.',
  );
  await expect(
    notes.getByRole('region', { name: 'On screen' }).getByRole('article'),
  ).toHaveAttribute('aria-label', 'Slide 1: First');
  await expect(notes.getByRole('region', { name: 'Next' }).getByRole('figure')).toHaveCount(2);
  await expect(notes.getByText('Since the start')).toBeVisible();
  expect(await notes.evaluate(() => 'diverge' in window)).toBe(false);
  expect(await notes.evaluate(() => Object.keys(window.divergeNotes).sort())).toEqual([
    'ask',
    'onShown',
  ]);
  expect(await notes.evaluate(() => window.open('app://diverge/index.html') === null)).toBe(true);

  await test.step('it turns the slides of the other', async () => {
    await notes.keyboard.press('PageDown');
    await expect(stage.announced).toContainText('Slide 2 of 2');
    await expect(notes.getByText('This is the last slide.')).toBeVisible();
    await expect(notes.getByText('No notes for this slide.')).toBeVisible();
  });

  await test.step('and goes with it', async () => {
    const closed = notes.waitForEvent('close');
    await page.keyboard.press('Escape');
    await closed;
    await expect(stage.dialog).toHaveCount(0);
  });
});
