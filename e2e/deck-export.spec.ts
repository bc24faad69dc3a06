import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { DivergeApp } from './fixtures/diverge-app.ts';
import { northwind } from './fixtures/examples.ts';
import { test } from './fixtures/test.ts';
import { DeckScreen } from './pages/deck-screen.ts';
import { exportWithoutWindow } from './fixtures/export-without-window.ts';
import { openFile } from './pages/open-file.ts';
import { readPdf } from './pages/pdf.ts';
import { readPptx } from './pages/pptx.ts';

const templates = [
  'Exposure in one page',
  'Plans and regret',
  'What to watch',
  'Two scenarios compared',
];

/** A deck with a slide of every template and one of words. */
async function everySlide(app: DivergeApp): Promise<DeckScreen> {
  const decks = new DeckScreen(app.window);
  await openFile(app, northwind);
  await app.window.locator('[data-scenario="Open question"]').click();
  await decks.open();
  await decks.create('Every slide');
  for (const template of templates) await decks.addSlide(template);
  await decks.addSlide('Words only');
  await decks.about.getByLabel('Headline').fill('What we ask for');
  await decks.about.getByLabel('Text').fill('- A **second** source & <b>no</b> more');
  await decks.about.getByLabel('Presenter’s notes').fill('Speak slowly.');
  await decks.about.getByLabel('Headline').focus();
  return decks;
}

/** The headlines of the slides, without what the strip says before and after. */
async function headlinesOf(decks: DeckScreen): Promise<readonly string[]> {
  return (await decks.headlines()).map((said) =>
    said.replace(/^Slide \d+: /, '').replaceAll(/\s+/g, ' '),
  );
}

/** Every amount of money and every share of a text without spaces. */
function amountsIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\d[\d.,]*|\d+%/g)].map(([amount]) => amount).sort();
}

test('a deck becomes a PDF: a slide a page, tagged, with an outline, headlines and figures as text', async ({
  app,
}, testInfo) => {
  const decks = await everySlide(app);
  const file = testInfo.outputPath('deck.pdf');
  await decks.export(app, 'PDF', file);
  const pdf = await readPdf(readFileSync(file));
  const headlines = await headlinesOf(decks);
  expect(pdf.isTagged).toBe(true);
  expect(pdf.size).toEqual([960, 540]);
  expect(pdf.pages).toHaveLength(headlines.length);
  expect(pdf.outline).toEqual(headlines);
  for (const [place, page] of pdf.pages.entries()) {
    await decks.strip.getByRole('button').nth(place).click();
    const shown = await decks.shownText();
    // A reader of a PDF finds letters, not where lines and words end; long names are cut short for the eye alone.
    const letters = (text: string) => text.replaceAll(/\s+/g, '');
    expect(letters(page)).toContain(letters(headlines[place] ?? ''));
    expect(amountsIn(letters(page)), headlines[place]).toEqual(amountsIn(letters(shown)));
  }
});

test('a deck becomes a presentation: charts as charts, words as words, and nothing to repair', async ({
  app,
}, testInfo) => {
  const decks = await everySlide(app);
  const file = testInfo.outputPath('deck.pptx');
  await decks.export(app, 'PowerPoint', file);
  const pptx = await readPptx(readFileSync(file));
  const headlines = await headlinesOf(decks);
  expect(pptx.faults).toEqual([]);
  expect(pptx.slides).toHaveLength(headlines.length);
  pptx.slides.forEach((text, place) => {
    expect(text).toContain(headlines[place]);
  });
  expect(pptx.charts).toBe(3);
  expect(pptx.pictures).toBe(2);
  expect(pptx.slides.at(-1)).toContain('A second source & <b>no</b> more');
  expect(pptx.notes.at(-1)).toContain('Speak slowly.');
});

test('a stopped export leaves the file as it was', async ({ app }, testInfo) => {
  const decks = await everySlide(app);
  const file = testInfo.outputPath('deck.pdf');
  writeFileSync(file, 'before');
  // Printing that never ends: it is the button that ends it.
  await app.electron.evaluate(({ app: electron }) => {
    electron.on('web-contents-created', (_event, contents) => {
      contents.printToPDF = () => new Promise(() => undefined);
    });
  });
  await decks.startExport(app, 'PDF', file);
  await app.window.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
  await expect(app.window.getByRole('dialog')).toHaveCount(0);
  expect(readFileSync(file, 'utf8')).toBe('before');
});

test('stopped before the file is known, nothing is exported', async ({ app }, testInfo) => {
  const decks = await everySlide(app);
  const file = testInfo.outputPath('deck.pdf');
  await decks.startExport(app, 'PDF', file, 'held');
  await app.window.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
  await app.letSaveDialogAnswer();
  await expect(app.window.getByRole('dialog')).toHaveCount(0);
  expect(existsSync(file)).toBe(false);
});

test('a folder that cannot be written to is said, and leaves nothing behind', async ({
  app,
}, testInfo) => {
  const decks = await everySlide(app);
  const file = path.join(testInfo.outputPath('not-there'), 'deck.pdf');
  await decks.startExport(app, 'PDF', file);
  await expect(app.window.getByText(/deck\.pdf could not be written/)).toBeVisible();
  expect(existsSync(file)).toBe(false);
});

// What is tested takes no fixture of the app: the command line starts one of its own.
test('the command line has a deck drawn without a window', async ({}, testInfo) => {
  const headlines = ['One', 'Two'];
  const slides = headlines.map((headline, place) => ({ id: `s${String(place)}`, headline }));
  const deck = JSON.stringify({ id: 'd', name: 'Two slides', slides });
  const file = testInfo.outputPath('deck.pdf');
  const data = testInfo.outputPath('data');
  expect(await exportWithoutWindow('pdf', file, deck, data)).toEqual({ code: 0, said: '' });
  expect((await readPdf(readFileSync(file))).outline).toEqual(headlines);
  const nowhere = path.join(testInfo.outputPath('not-there'), 'deck.pdf');
  const failed = await exportWithoutWindow('pdf', nowhere, deck, data);
  expect(failed.code).toBe(1);
  expect(failed.said).toContain('deck.pdf could not be written');
});
