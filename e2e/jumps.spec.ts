import { expect } from '@playwright/test';
import { test } from './fixtures/test.ts';
import { CommandPalette } from './pages/command-palette.ts';
import { DeckScreen } from './pages/deck-screen.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { PortfolioGrid } from './pages/portfolio-grid.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';
import { WorldScreen } from './pages/world-screen.ts';

test('after every jump the keyboard is in the screen it led to', async ({ app }) => {
  const { window } = app;
  const palette = new CommandPalette(window);
  const heading = (name: string) => window.getByRole('heading', { level: 1, name });
  await expect(new ExposurePanel(window).titleOf('map')).toBeVisible();

  await test.step('by the name of a screen, or its keys', async () => {
    for (const name of ['Compare', 'Precedents', 'World']) {
      await palette.take(`go to ${name}`);
      await expect(heading(name)).toBeFocused();
    }
    await window.keyboard.press('Control+5');
    await expect(window.getByRole('heading', { level: 1 })).toBeFocused();
    await window.keyboard.press('Control+6');
    await expect(heading('World')).toBeFocused();
    await new Sidebar(window).region.getByRole('button', { name: 'Decks' }).focus();
    await window.keyboard.press('Control+3');
    await expect(heading('Compare')).toBeFocused();
    await palette.take('go to scenario');
    await expect(window.getByRole('region', { name: /^One cloud stays/ })).toBeFocused();
  });

  await test.step('by the name of something', async () => {
    const sidebar = new Sidebar(window);
    await sidebar.portfolio.focus();
    await palette.take('goes dark');
    await expect(window.getByRole('region', { name: /goes dark/ })).toBeFocused();
    await palette.take('snowflake');
    await expect(new WorldScreen(window).channel('Snowflake')).toBeFocused();
    await palette.take('claude haiku');
    await expect(new WorldScreen(window).vendorOrModel('Claude Haiku 4.5')).toBeFocused();
  });

  await test.step('a new workspace', async () => {
    await new Sidebar(window).portfolio.focus();
    await window.keyboard.press('Control+n');
    await window.keyboard.type('Empty');
    await window.keyboard.press('Enter');
    await expect(heading('No vendors, models or channels yet')).toBeFocused();
  });
});

test('what is added to many is scrolled to, its first field ready to be typed in', async ({
  app,
}) => {
  const { window } = app;
  const { assumptions } = new ScenarioScreen(window);
  for (const [add, value] of [
    ['Add a designation', 'A government'],
    ['Add a driver', 'Another uncertain event'],
    ['Add a plan', 'New plan'],
  ] as const) {
    for (let time = 0; time < 3; time += 1) {
      await assumptions.getByRole('button', { name: add, exact: true }).press('Enter');
    }
    const field = assumptions.locator('input:focus');
    await expect(field).toHaveValue(value);
    await expect(field).toBeInViewport();
  }
});

test('what is closed gives the keyboard back: the insight to the grid, a presentation to the deck', async ({
  app,
}) => {
  const { window } = app;
  const palette = new CommandPalette(window);
  const exposure = new ExposurePanel(window);
  const decks = new DeckScreen(window);
  await decks.addChart(exposure.chart('map'), 'For the board');
  await palette.take('open insight');
  await window.getByRole('button', { name: 'Close insight' }).press('Enter');
  await expect(new PortfolioGrid(window).grid).toBeFocused();

  await palette.take('for the board');
  const name = window.getByLabel('Name of the deck');
  await name.fill('For the whole board');
  await window.keyboard.press('F5');
  await expect(
    window.getByRole('dialog', { name: 'Presenting For the whole board' }),
  ).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(name).toBeFocused();
});
