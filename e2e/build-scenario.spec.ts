import path from 'node:path';
import { expect } from '@playwright/test';
import type { DivergeApp } from './fixtures/diverge-app.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

/**
 * From a portfolio to a what-if, small enough to work out by hand (exposure model, sections 4 to 6). A day of claims is
 * worth $2,000, one of agents $1,000; search runs on GPT, which nobody designates.
 */
const portfolio = path.join(import.meta.dirname, 'files', 'two-clouds.csv');

const nothing = { expectedLoss: 0, cvar95: 0, exposedSpend: 0, outageDays: 0, stranded: 0 };

/**
 * Announced on day 10, AWS acts 5 days later: from day 15 claims has 10 outage days while it switches ($20,000 and
 * $5,000 for switching), then 75 days at nine tenths of its value ($15,000). Agents goes on.
 */
const awsFollows = {
  expectedLoss: 40_000,
  cvar95: 40_000,
  exposedSpend: 365_000,
  outageDays: 10,
  stranded: 0,
};

/**
 * Google, too, acts in one case of four, 40 days after the announcement: then agents, which has no fallback, runs
 * nothing on the days 50 to 99 ($50,000) and is stranded at the end. A quarter of that is expected; the worst 5% are
 * all of it.
 */
const googleMayFollow = {
  expectedLoss: 52_500,
  cvar95: 90_000,
  exposedSpend: 390_000,
  outageDays: 22.5,
  stranded: 0.25,
};

/** Everyone is bound, in force on day 20 with 30 days to wind down: agents stands still from day 50 in any case. */
const everyoneIsBound = {
  expectedLoss: 90_000,
  cvar95: 90_000,
  exposedSpend: 465_000,
  outageDays: 60,
  stranded: 1,
};

async function importPortfolio(app: DivergeApp): Promise<void> {
  await app.answerOpenDialog(portfolio);
  await app.chooseMenu('import-portfolio');
  const dialog = app.window.getByRole('dialog', { name: 'Import “two-clouds.csv”' });
  await dialog.getByLabel('Name of the new workspace').fill('Two clouds');
  await dialog.getByRole('button', { name: 'Create workspace with 3 deployments' }).click();
  await expect(new Sidebar(app.window).workspace).toContainText('Two clouds');
}

test('a what-if built from nothing shows the figures that can be worked out by hand', async ({
  app,
}) => {
  const { window } = app;
  const scenario = new ScenarioScreen(window);
  const exposure = new ExposurePanel(window);
  await importPortfolio(app);

  await test.step('a new scenario costs nothing while every cloud diverges', async () => {
    await new Sidebar(window).region.getByRole('button', { name: 'New scenario' }).click();
    const dialog = window.getByRole('dialog', { name: 'New scenario' });
    await dialog.getByLabel('Name').fill('AWS follows');
    await keepScreenshots(window, 'new-scenario');
    await dialog.getByRole('button', { name: 'Create scenario' }).click();
    await expect.poll(() => exposure.headline()).toEqual(nothing);
    await expect(exposure.titleOf('lossOverTime')).toHaveText(
      'No loss is expected in this scenario',
    );
  });

  await test.step('who is designated, when, and how far it looks', async () => {
    await expect(scenario.field('Against').locator('option:checked')).toHaveText(
      'Anthropic, all its models',
    );
    await scenario.type(scenario.field('Horizon'), '100');
    await scenario.openCourse('It stands');
    await scenario.type(scenario.field('In force on day'), '20');
    await scenario.type(scenario.field('Announced on day'), '10');
    await scenario.type(scenario.field('Days to wind down'), '30');
    await scenario.field('Binds by law').selectOption('nobody by law');
    await expect.poll(() => exposure.headline()).toEqual(nothing);
  });

  await test.step('AWS follows for certain', async () => {
    const aws = scenario.stance('Amazon Web Services', 'Anthropic');
    await aws.take('Follow');
    await aws.open();
    await scenario.type(aws.field('Days to act'), '5');
    await expect.poll(() => exposure.headline()).toEqual(awsFollows);
    await expect(exposure.region).toContainText('the same in every case');
  });

  await test.step('Google follows in one case of four', async () => {
    const google = scenario.stance('Google Cloud', 'Anthropic');
    await google.makeUncertain();
    await scenario.type(google.probability('Partial'), '0');
    await scenario.type(google.probability('Follow'), '25');
    await expect(google.probability('Diverge')).toHaveValue('75');
    await google.open();
    await scenario.type(google.field('Days to act').first(), '40');
    await expect.poll(() => exposure.headline()).toEqual(googleMayFollow);
    await expect(exposure.region).toContainText('5–95%: $40.0 k to $90.0 k');
    await expect(exposure.region).toContainText('$0 by law, $390 k by channels');
    await keepScreenshots(window, 'scenario-built');
  });

  await test.step('the charts say the same', async () => {
    expect(await exposure.amountsOf('lossByUnit')).toEqual({
      Insurance: [40_000],
      Retail: [12_500],
    });
    expect(await exposure.amountsOf('lossByCloud')).toEqual({
      'Amazon Web Services': [40_000],
      'Google Cloud': [12_500],
      'Microsoft Azure': [0],
    });
    expect(await exposure.amountsOf('lossByVendor')).toEqual({ Anthropic: [52_500], OpenAI: [0] });
    const overTime = await exposure.amountsOf('lossOverTime');
    // Before day 21: 6 days without claims and its switching; before day 56: 31 days on the fallback, 6 without agents.
    expect(overTime['21']).toEqual([17_000, 17_000, 17_000]);
    expect(overTime['56']).toEqual([32_700, 31_200, 37_200]);
    expect(overTime['100']).toEqual([52_500, 40_000, 90_000]);
    expect(await exposure.tableOf('map')).toEqual([
      ['Claude on Amazon Web Services', '1', '$365,000', '100%', '$40,000'],
      ['Claude on Google Cloud', '1', '$100,000', '25%', '$12,500'],
      ['GPT on Microsoft Azure', '1', '$50,000', '0%', '$0'],
    ]);
  });

  await test.step('the law binds everyone', async () => {
    await scenario.field('Binds by law').selectOption('everyone');
    await expect.poll(() => exposure.headline()).toEqual(everyoneIsBound);
    await expect(exposure.region).toContainText('$465 k by law, $390 k by channels');
  });
});
