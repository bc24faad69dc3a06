import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { test } from './fixtures/test.ts';
import { CoherenceView } from './pages/coherence-view.ts';
import { CommandPalette } from './pages/command-palette.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { InfluenceMatrix } from './pages/influence-matrix.ts';
import { NewScenarioDialog } from './pages/new-scenario-dialog.ts';
import { PlanBuilder, SuggestDialog } from './pages/plan-builder.ts';
import { PrecedentsScreen } from './pages/precedents-screen.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { PortfolioGrid } from './pages/portfolio-grid.ts';
import { Sidebar } from './pages/sidebar.ts';

test.describe('with assistive technology one can read and use', () => {
  test('a scenario, its fields and what is wrong with them, and a branch', async ({ app }) => {
    const { window } = app;
    const exposure = new ExposurePanel(window);
    await expect(exposure.titleOf('map')).toBeVisible();
    expect(await findBarriers(window), 'a scenario').toEqual([]);

    await exposure.chart('lossOverTime').getByRole('button', { name: 'View as table' }).click();
    await window
      .getByRole('button', { name: /^Edit course/ })
      .first()
      .click();
    const screen = new ScenarioScreen(window);
    const aws = screen.stance('Amazon Web Services', 'Anthropic');
    await aws.open();
    await screen.type(aws.probability('Follow'), '120');
    await expect(aws.group.getByRole('alert')).toBeVisible();
    await screen.type(screen.field('Horizon'), '0');
    expect(
      await findBarriers(window),
      'a table, an open course, an open stance, and fields that explain themselves',
    ).toEqual([]);
    await window.keyboard.press('Escape');
    await new Sidebar(window).scenario('AWS follows').click();
    await expect(exposure.change('expected-loss')).toBeVisible();
    expect(await findBarriers(window), 'a branch').toEqual([]);
  });

  test('the dialogs of a scenario', async ({ app }) => {
    const { window } = app;
    await expect(new ExposurePanel(window).titleOf('map')).toBeVisible();
    const newScenario = await NewScenarioDialog.open(window);
    await newScenario.choose('Model dark everywhere');
    await newScenario.field('Claude Opus 5.5').uncheck();
    expect(await findBarriers(window), 'a new scenario, with an error').toEqual([]);
    await window.keyboard.press('Escape');

    const mitigation = await new PlanBuilder(window).addMitigation('Qualify a second source');
    await mitigation.kind('Add a fallback').check();
    await mitigation.deployment('Claims triage').click();
    expect(await findBarriers(window), 'a mitigation').toEqual([]);
    await window.keyboard.press('Escape');

    await new PlanBuilder(window).region.getByRole('button', { name: 'Suggest…' }).click();
    const suggest = new SuggestDialog(window);
    await suggest.button('Find the best plan').click();
    await suggest.waitUntilEvaluated();
    expect(await findBarriers(window), 'a suggested plan').toEqual([]);
    await window.keyboard.press('Escape');
  });

  test('the portfolio, the precedents, the workspaces and a file', async ({ app }) => {
    const { window } = app;
    const sidebar = new Sidebar(window);
    await sidebar.portfolio.click();
    await expect(new PortfolioGrid(window).grid).toBeVisible();
    expect(await findBarriers(window), 'the portfolio').toEqual([]);

    const precedents = new PrecedentsScreen(window);
    await precedents.open();
    await precedents.choose('Actor', 'Clouds');
    await precedents.row('Oracle (hosting)').click();
    expect(await findBarriers(window), 'the precedents').toEqual([]);
    await precedents.useForStance();
    expect(await findBarriers(window), 'a start from precedents').toEqual([]);
    await window.keyboard.press('Escape');

    await sidebar.openWorkspaces();
    expect(await findBarriers(window), 'the list of workspaces').toEqual([]);
    await window.keyboard.press('Escape');

    await app.answerOpenDialog(path.join(import.meta.dirname, 'files', 'two-clouds.csv'));
    await app.chooseMenu('import-portfolio');
    await expect(window.getByRole('dialog')).toBeVisible();
    expect(await findBarriers(window), 'a preview').toEqual([]);
  });
});

test('so can the dialogs of a workspace, and what there is while there is nothing', async ({
  app,
  folder,
}) => {
  const { window } = app;
  const palette = new CommandPalette(window);
  const sidebar = new Sidebar(window);
  await expect(new ExposurePanel(window).titleOf('map')).toBeVisible();
  for (const [typed, title] of [
    ['about', /^Diverge/],
    ['new workspace', /^New/],
    ['branch', /^Branch of/],
    ['remove this workspace', /^Remove/],
  ] as const) {
    await palette.take(typed);
    await expect(window.getByRole('dialog', { name: title })).toBeVisible();
    expect(await findBarriers(window), typed).toEqual([]);
    await window.keyboard.press('Escape');
  }

  const letter = path.join(folder, 'letter.diverge');
  writeFileSync(letter, 'Dear team, here is the file.');
  await app.answerOpenDialog(letter);
  await palette.take('open file');
  await expect(window.getByRole('dialog')).toContainText('Nothing was imported');
  expect(await findBarriers(window), 'a refused file').toEqual([]);
  await window.keyboard.press('Escape');

  await palette.take('remove this workspace');
  await window.getByRole('dialog').getByRole('button', { name: 'Remove workspace' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(
    'What would a designation cost you?',
  );
  expect(await findBarriers(window), 'the welcome').toEqual([]);

  await palette.take('new workspace');
  await window.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Empty');
  await window.keyboard.press('Enter');
  await expect(sidebar.workspace).toContainText('Empty');
  for (const screen of ['scenario', 'portfolio', 'compare', 'decks']) {
    await palette.take(`go to ${screen}`);
    expect(await findBarriers(window), `no ${screen}`).toEqual([]);
  }
});

test('so can what is chosen of the charts, and the deployments behind it', async ({ app }) => {
  const exposure = new ExposurePanel(app.window);
  await exposure.mark('lossByCloud', 'Google Cloud').click();
  await expect(exposure.chosen()).toContainText('of 13 deployments');
  expect(await findBarriers(app.window)).toEqual([]);
});

test('what influences do can be read and used with assistive technology', async ({ app }) => {
  const { window } = app;
  const sidebar = new Sidebar(window);
  await sidebar.scenario('The clouds watch each other').click();
  const coherence = new CoherenceView(window);
  await coherence.open();
  await coherence.held('Amazon Web Services').selectOption('follow');
  await coherence.held('Google Cloud').selectOption('diverge');
  await expect(coherence.title).toContainText('does not hang together');
  expect(await findBarriers(window), 'what does not hang together').toEqual([]);

  const matrix = new InfluenceMatrix(window);
  await matrix.open();
  await matrix.cell('If Amazon Web Services follows, Google Cloud follows').click();
  expect(await findBarriers(window), 'the influence matrix, with its weights').toEqual([]);
});
