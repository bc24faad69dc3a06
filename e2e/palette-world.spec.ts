import { expect } from '@playwright/test';
import { test } from './fixtures/test.ts';
import { CommandPalette } from './pages/command-palette.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { WorldScreen } from './pages/world-screen.ts';

test('a vendor, a channel or a region leads to what belongs to it, after all of that name', async ({
  app,
}) => {
  const { window } = app;
  const palette = new CommandPalette(window);
  await expect(new ExposurePanel(window).titleOf('map')).toBeVisible();
  await palette.open();
  await window.keyboard.type('openai');
  const names = await palette.names();
  expect(names[0]).toBe('OpenAI');
  const vendors = await palette.entries.filter({ hasText: 'Model of OpenAI' }).count();
  expect(vendors).toBeGreaterThan(0);
  expect(names.indexOf('Rename “OpenAI”…')).toBeGreaterThan(0);
  expect(names).toContain('Payment fraud review');
  expect(names).not.toContain('Developer assistant');
  await palette.input.fill('claims aws');
  await expect(palette.active).toHaveText('Claims triage');
});

test('the world and the insight are worked on from it', async ({ app }) => {
  const { window } = app;
  const palette = new CommandPalette(window);
  const world = new WorldScreen(window);
  await expect(new ExposurePanel(window).titleOf('map')).toBeVisible();
  for (const [typed, title] of [
    ['add vendor', 'New vendor'],
    ['add model', 'New model'],
    ['add channel', 'New channel'],
    ['merge openai', 'Merge “OpenAI” into another vendor'],
    ['delete openai', 'Delete “OpenAI”?'],
    ['public list', /^What public pages say/],
  ] as const) {
    await palette.take(typed);
    await expect(world.dialog.and(window.getByRole('dialog', { name: title }))).toBeVisible();
    await window.keyboard.press('Escape');
  }
  await palette.take('rename openai');
  await expect(world.field('Vendor')).toBeFocused();
  await window.keyboard.type('Open AI');
  await window.keyboard.press('Enter');
  await expect(world.vendorOrModel('Open AI')).toBeVisible();
  await palette.open();
  await expect(palette.entries.filter({ hasText: 'Merge “Open AI”…' })).toHaveCount(1);
  await window.keyboard.press('Escape');
  await palette.take('insight');
  await expect(window.getByRole('complementary', { name: 'Insight' })).toBeVisible();
  await palette.take('availability');
  await expect(world.matrix).toBeVisible();
});
