import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { test } from './fixtures/test.ts';
import { CommandPalette } from './pages/command-palette.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { WorldScreen } from './pages/world-screen.ts';

test('with assistive technology one can use the world, its dialogs, the insight and the history', async ({
  app,
}) => {
  const { window } = app;
  const palette = new CommandPalette(window);
  const world = new WorldScreen(window);
  await expect(new ExposurePanel(window).titleOf('map')).toBeVisible();
  await palette.take('snowflake');
  await expect(world.field('Channel')).toBeVisible();
  expect(await findBarriers(window), 'the world at a channel').toEqual([]);
  await world.cell('Claude Opus 5.5', 'Amazon Web Services').click();
  expect(await findBarriers(window), 'the world at an offer').toEqual([]);
  for (const typed of ['add model', 'merge openai', 'delete openai', 'public list']) {
    await palette.take(typed);
    await expect(world.dialog).toBeVisible();
    expect(await findBarriers(window), typed).toEqual([]);
    await window.keyboard.press('Escape');
  }
  await palette.take('open insight');
  await expect(window.getByRole('complementary', { name: 'Insight' })).toBeVisible();
  expect(await findBarriers(window), 'the insight').toEqual([]);
  await window.keyboard.press('Control+Shift+H');
  await expect(window.getByRole('complementary', { name: 'History' })).toBeVisible();
  expect(await findBarriers(window), 'the history').toEqual([]);
});

test('so can the dialogs in which files are taken and given', async ({ app }) => {
  const { window } = app;
  const palette = new CommandPalette(window);
  const dialog = window.getByRole('dialog');
  await expect(new ExposurePanel(window).titleOf('map')).toBeVisible();
  await palette.take('export workspace');
  await expect(dialog).toBeVisible();
  expect(await findBarriers(window), 'an export').toEqual([]);
  await window.keyboard.press('Escape');
  await palette.take('signatures');
  await expect(dialog).toBeVisible();
  expect(await findBarriers(window), 'signatures').toEqual([]);
});
