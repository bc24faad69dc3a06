import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { CommandPalette } from './pages/command-palette.ts';
import { DeckScreen } from './pages/deck-screen.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { PrecedentsScreen } from './pages/precedents-screen.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { PortfolioGrid } from './pages/portfolio-grid.ts';
import { Sidebar } from './pages/sidebar.ts';
import { WorldScreen } from './pages/world-screen.ts';

test('every action of the menu, view, scenario and deployment is reached by its name', async ({
  app,
}) => {
  const { window } = app;
  const palette = new CommandPalette(window);
  const sidebar = new Sidebar(window);
  const exposure = new ExposurePanel(window);
  await expect(exposure.titleOf('map')).toBeVisible();

  await test.step('it offers what the menu has and can be done now', async () => {
    await palette.open();
    const names = await palette.names();
    expect(names).toEqual(
      expect.arrayContaining([
        'New Workspace…',
        'Import Portfolio…',
        'Import ScenarioWizard Project…',
        'Open File…',
        'Export Workspace…',
        'Go to Compare',
        'Theme: Dark',
        'View: What drives it',
        'Branch “One cloud stays, the others decide”…',
        'New Scenario: Pre-emptive exit…',
        'New Deck…',
        'One model goes dark everywhere',
      ]),
    );
    expect(names.some((name) => name.startsWith('Undo'))).toBe(false);
    expect(names).not.toContain('Claims triage');
    await keepScreenshots(window, 'palette');
    expect(await findBarriers(window), 'the palette').toEqual([]);
  });

  await test.step('arrow keys go through it and round, Escape leaves everything as it is', async () => {
    const first = await palette.active.textContent();
    const last = (await palette.names()).at(-1) ?? '';
    await window.keyboard.press('ArrowDown');
    await expect(palette.active).not.toHaveText(first ?? '');
    await window.keyboard.press('ArrowUp');
    await window.keyboard.press('ArrowUp');
    await expect(palette.active).toHaveText(last);
    await expect(palette.active).toBeInViewport();
    await window.keyboard.press('Escape');
    await expect(palette.dialog).toBeHidden();
  });

  await test.step('a view is scrolled to, a scenario and a screen shown', async () => {
    await palette.take('view flow');
    await expect(exposure.view('Flow')).toBeFocused();
    await palette.take('goes dark');
    await expect(sidebar.scenario('One model goes dark everywhere')).toHaveAttribute(
      'aria-current',
      'page',
    );
    await palette.take('go comp');
    await expect(window.getByRole('heading', { name: 'Compare', level: 1 })).toBeVisible();
  });

  await test.step('a deployment is pointed out in the portfolio', async () => {
    await palette.take('underwr');
    const row = window.getByRole('row', { name: /^Underwriting notes/ });
    await expect(row).toBeInViewport();
    await expect(new PortfolioGrid(window).active).toHaveText('Underwriting notes');
    await keepScreenshots(window, 'palette-deployment');
  });

  await test.step('what was chosen last is offered first, deployments too', async () => {
    await palette.open();
    expect((await palette.names()).slice(0, 3)).toEqual([
      'Underwriting notes',
      'Go to Compare',
      'One model goes dark everywhere',
    ]);
    await window.keyboard.type('there is nothing called so');
    await expect(palette.entries).toHaveCount(0);
    await expect(palette.dialog.getByRole('status')).toHaveText(
      'Nothing is found by “there is nothing called so”.',
    );
    await window.keyboard.press('Enter');
    await expect(palette.dialog).toBeVisible();
    await window.keyboard.press('Escape');
  });
});

test('everything of the workspace is found by its name, and what is taken is shown', async ({
  app,
}) => {
  const { window } = app;
  const palette = new CommandPalette(window);
  const screen = new ScenarioScreen(window);
  await expect(new ExposurePanel(window).titleOf('map')).toBeVisible();
  await palette.take('snowflake');
  await expect(new WorldScreen(window).field('Channel')).toHaveValue('Snowflake');
  await palette.take('claude haiku');
  await expect(new WorldScreen(window).field('Model')).toHaveValue('Claude Haiku 4.5');
  await palette.take('qualify a second');
  await expect(screen.assumptions.getByRole('article', { name: /^Plan Qualify/ })).toBeFocused();
  await palette.open();
  await window.keyboard.type('oracle hosting');
  await expect(palette.entries.first()).toContainText('Precedent: ');
  await window.keyboard.press('Enter');
  await expect(new PrecedentsScreen(window).row('Oracle (hosting)')).toBeVisible();
});

test('changes are made and undone from it, and a template begins where it says', async ({
  app,
}) => {
  const { window } = app;
  const palette = new CommandPalette(window);
  const sidebar = new Sidebar(window);
  await expect(new ExposurePanel(window).titleOf('map')).toBeVisible();

  await palette.take('add a driver');
  const driver = new ScenarioScreen(window).assumptions.getByRole('group', {
    name: 'Another uncertain event',
  });
  await expect(driver).toBeVisible();
  await palette.open();
  await window.keyboard.type('undo');
  await expect(palette.active).toHaveText('Undo Add a driver');
  await palette.active.click();
  await expect(driver).toBeHidden();

  await palette.take('new court');
  const dialog = window.getByRole('dialog', { name: 'New scenario' });
  await expect(dialog.getByRole('radio', { name: 'Court reverses' })).toBeChecked();
  await window.keyboard.press('Control+k');
  await expect(palette.dialog).toBeHidden();
  await dialog.getByRole('button', { name: 'Create scenario' }).click();
  await expect(sidebar.scenario('Court reverses')).toHaveAttribute('aria-current', 'page');
});

test('a deck and its slides are reached by their headlines', async ({ app }) => {
  const { window } = app;
  const palette = new CommandPalette(window);
  const decks = new DeckScreen(window);
  const exposure = new ExposurePanel(window);
  await decks.addChart(exposure.chart('map'), 'For the board');
  await decks.addChart(exposure.chart('howBad'), 'For the board');
  const headline = (await exposure.titleOf('howBad').textContent()) ?? '';
  await palette.open();
  await window.keyboard.type('tolerable chance');
  await expect(palette.active).toHaveText(headline);
  await expect(palette.entries.first()).toContainText('Slide 2 of For the board');
  await window.keyboard.press('Enter');
  await expect(decks.slide.getByRole('article')).toContainText(headline);
  await new Sidebar(window).portfolio.click();
  await palette.take('for the board');
  await expect(decks.slide.getByRole('article')).toContainText('Most at risk');
});

test('the keyboard goes back to where it was when a dialog is left', async ({ app }) => {
  const { window } = app;
  const horizon = new ScenarioScreen(window).field('Horizon');
  await horizon.focus();
  const palette = new CommandPalette(window);
  await palette.open();
  await window.keyboard.press('Escape');
  await expect(horizon).toBeFocused();
});

test('one of fifty thousand deployments is found as one types', async ({ app, folder }) => {
  const { window } = app;
  const file = path.join(folder, 'large.csv');
  const rows = Array.from(
    { length: 50_000 },
    (_, place) => `Deployment ${String(place)},Anthropic,Claude,AWS,5,100`,
  );
  writeFileSync(file, ['name,vendor,model,channel,annualSpend,annualValue', ...rows].join('\n'));
  await app.answerOpenDialog(file);
  await app.chooseMenu('import-portfolio');
  await window
    .getByRole('dialog')
    .getByRole('button', { name: /^Create workspace/ })
    .click();
  const portfolio = new PortfolioGrid(window);
  await expect(portfolio.grid).toBeVisible();
  const palette = new CommandPalette(window);
  await palette.open();
  await window.keyboard.type('49999');
  await expect(palette.active).toHaveText('Deployment 49999');
  await window.keyboard.press('Enter');
  const row = window.getByRole('row', { name: /^Deployment 49999/ });
  await expect(row).toBeInViewport();
  await expect(portfolio.active).toHaveText('Deployment 49999');
});
