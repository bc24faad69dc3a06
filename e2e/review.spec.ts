import path from 'node:path';
import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { writeDeckFile } from './fixtures/deck-file.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { ReaderScreen } from './pages/reader.ts';

test('an executive comments and approves without editing; the author takes it over, and the deck is locked', async ({
  launch,
  folder,
}) => {
  const author = await launch();
  const file = path.join(folder, 'board.diverge');
  const reviewed = path.join(folder, 'reviewed.diverge');
  const decks = await writeDeckFile(author, file, ['Exposure in one page', 'Words only']);

  const app = await launch(path.join(folder, 'executive'));
  const reader = new ReaderScreen(app);
  await reader.open(file);
  await reader.button('Review').click();
  const { review } = reader;

  await test.step('nobody says anything without a name', async () => {
    await expect(review.getByRole('button', { name: 'Approve' })).toBeDisabled();
    await review.getByLabel('Your name').fill('Ada');
    await reader.comment('Which units?', 'On this slide');
    await reader.comment('Take this back', 'On the deck');
    await review.getByRole('button', { name: 'Take back' }).last().click();
    await reader.comment('One more slide on reserves?', 'On the deck');
  });

  await test.step('a verdict thought over counts once', async () => {
    await review.getByRole('button', { name: 'Ask for changes' }).click();
    await review.getByRole('textbox', { name: 'In a sentence' }).fill('With that, yes.');
    await review.getByRole('button', { name: 'Approve' }).click();
    await expect(review.getByRole('list', { name: 'Reviews' }).getByRole('listitem')).toHaveCount(
      1,
    );
    await expect(review.getByRole('list', { name: 'Reviews' })).toContainText('Ada approved this');
  });

  await test.step('what was said is not lost by leaving', async () => {
    await reader.button('Close').click();
    const dialog = app.window.getByRole('dialog', { name: 'Save your review?' });
    await dialog.getByRole('button', { name: 'Go on reading' }).click();
    expect(await findBarriers(app.window)).toEqual([]);
    await keepScreenshots(app.window, 'review');
    await reader.saveReview(reviewed);
    await expect(review.getByText('Nothing new to save.')).toBeVisible();
  });

  await test.step('the name is asked once', async () => {
    await reader.button('Close').click();
    await reader.open(reviewed);
    await reader.button('Review').click();
    await expect(review.getByLabel('Your name')).toHaveValue('Ada');
    await expect(review.getByRole('list', { name: 'About this slide' })).toContainText(
      'Which units?',
    );
  });

  await test.step('the author takes it over in one step', async () => {
    const own = new ReaderScreen(author);
    await own.open(reviewed);
    await own.button('Take them over').click();
    const said = decks.deck.getByRole('region', { name: 'What reviewers said' });
    await expect(said).toContainText('Ada approved this');
    await expect(said.getByRole('list', { name: 'About the deck' })).toContainText('reserves');
    const onSlide = said.getByRole('list', { name: 'About this slide' });
    await onSlide.getByRole('button', { name: 'Dealt with' }).click();
    await expect(onSlide).toContainText('dealt with');
  });

  await test.step('an approved deck is locked, and goes on as version 2 beside it', async () => {
    await expect(decks.about.getByRole('textbox', { name: 'Headline' })).toBeDisabled();
    await decks.strip.getByRole('button', { name: /^Slide 1/ }).focus();
    await author.window.keyboard.press('Delete');
    await expect(author.window.getByText('is approved and stays as it is')).toHaveCount(2);
    expect(await decks.headlines()).toHaveLength(2);
    await decks.deck.getByRole('button', { name: 'Make version 2' }).click();
    await expect(decks.deck.getByText('Draft, version 2')).toBeVisible();
    await decks.about.getByRole('textbox', { name: 'Headline' }).fill('Another');
    await decks.about.getByLabel('Text').focus();
    await expect(decks.slide.getByRole('heading', { level: 2 })).toHaveText('Another');
    await decks.deck.getByRole('button', { name: 'Decks', exact: true }).click();
    const list = author.window.getByRole('region', { name: 'Decks' }).getByRole('listitem');
    await expect(list).toHaveText([/Approved/, /Version 2Draft/]);
  });
});
