import { expect } from '@playwright/test';
import type { DivergeApp } from './fixtures/diverge-app.ts';
import { northwind } from './fixtures/examples.ts';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { openFile } from './pages/open-file.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

const awsDiverges = 620_000;
const awsFollows = 1_211_500;

/** Opens Northwind, renames the scenario and lets AWS diverge: two steps that have to be found again. */
async function work(app: DivergeApp): Promise<void> {
  await openFile(app, northwind);
  const scenario = new ScenarioScreen(app.window);
  await scenario.type(scenario.field('Name of the scenario'), 'Nobody follows');
  await scenario.stance('Amazon Web Services', 'Anthropic').take('Diverge');
  await expectWork(app);
  await app.waitUntilSaved();
}

async function expectWork(app: DivergeApp): Promise<void> {
  const sidebar = new Sidebar(app.window);
  const exposure = new ExposurePanel(app.window);
  await expect(sidebar.workspace).toContainText('Northwind AI portfolio');
  await expect(sidebar.scenario('Nobody follows')).toHaveAttribute('aria-current', 'page');
  await expect(
    new ScenarioScreen(app.window).stance('Amazon Web Services', 'Anthropic').choice('Diverge'),
  ).toBeChecked();
  await expect.poll(async () => (await exposure.headline()).expectedLoss).toBe(awsDiverges);
}

for (const end of ['quit from the menu', 'killed'] as const) {
  test(`what was on screen is there again after Diverge was ${end}, undo included`, async ({
    launch,
  }) => {
    const first = await launch();
    await work(first);
    if (end === 'killed') await first.signal('SIGKILL');
    else expect(await first.quitFromMenu()).toBe(0);

    const second = await launch();
    await expectWork(second);
    await expect
      .poll(() => second.menuLabel('undo'))
      .toBe('Undo Change stance of Amazon Web Services');
    await second.chooseMenu('undo');
    const exposure = new ExposurePanel(second.window);
    await expect.poll(async () => (await exposure.headline()).expectedLoss).toBe(awsFollows);
    await expect
      .poll(() => second.menuLabel('undo'))
      .toBe('Undo Rename “AWS follows” to “Nobody follows”');
    await second.chooseMenu('undo');
    await expect(new Sidebar(second.window).scenario('AWS follows')).toBeVisible();
    await second.waitUntilSaved();
    await second.signal('SIGKILL');

    const third = await launch();
    await expect
      .poll(() => third.menuLabel('redo'))
      .toBe('Redo Rename “AWS follows” to “Nobody follows”');
    await expect(new Sidebar(third.window).scenario('AWS follows')).toBeVisible();
  });
}

test('what was changed, or only typed, right before leaving is saved', async ({ launch }) => {
  const first = await launch();
  await openFile(first, northwind);
  const { window } = first;
  const scenario = new ScenarioScreen(window);
  const aws = scenario.stance('Amazon Web Services', 'Anthropic');
  await expect(aws.choice('Follow')).toBeChecked();
  // Faster than the disk can take them: each key is a change of its own.
  await aws.choice('Follow').focus();
  await window.evaluate(() => {
    const row = document.activeElement;
    for (let change = 0; change < 40; change += 1) {
      const key = change % 2 === 0 ? 'd' : 'f';
      row?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
  });
  await scenario.field('Horizon').fill('200');
  expect(await first.quitFromMenu()).toBe(0);

  const second = await launch();
  const again = new ScenarioScreen(second.window);
  await expect(again.field('Horizon')).toHaveValue('200');
  await expect(again.stance('Amazon Web Services', 'Anthropic').choice('Follow')).toBeChecked();
  await expect.poll(() => second.menuLabel('undo')).toBe('Undo Change horizon of AWS follows');
});
