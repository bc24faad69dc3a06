import { expect, type Locator } from '@playwright/test';
import type { DivergeApp } from './fixtures/diverge-app.ts';
import { northwind } from './fixtures/examples.ts';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { openFile } from './pages/open-file.ts';

/**
 * Northwind's first scenario, AWS follows (spec/examples). Claims, on AWS, is the one deployment there, worth $25,000 a
 * day: its outage while it switches and what the switch costs are the $591,500 of Insurance in the expected figures.
 */
const awsFollows = {
  expectedLoss: 1_211_500,
  cvar95: 1_211_500,
  exposedSpend: 1_600_000,
  outageDays: 65,
  stranded: 0,
};

/** Without AWS following, what is left is the law: the bid desk's 45 outage days and its switch, $620,000. */
const awsDiverges = {
  expectedLoss: 620_000,
  cvar95: 620_000,
  exposedSpend: 400_000,
  outageDays: 45,
  stranded: 0,
};

async function openNorthwind(app: DivergeApp) {
  await openFile(app, northwind);
  const exposure = new ExposurePanel(app.window);
  await expect.poll(() => exposure.headline()).toEqual(awsFollows);
  const aws = new ScenarioScreen(app.window).stance('Amazon Web Services', 'Anthropic');
  return { exposure, aws };
}

test('flipping a stance moves figures and charts; undo and redo go back and forth', async ({
  app,
}) => {
  const { exposure, aws } = await openNorthwind(app);
  await expect(aws.choice('Follow')).toBeChecked();

  await aws.take('Diverge');
  await expect.poll(() => exposure.headline()).toEqual(awsDiverges);
  await expect(exposure.titleOf('lossByUnit')).toHaveText('All of the loss falls on Public sector');
  expect(await exposure.amountsOf('lossByCloud')).toEqual({
    'Microsoft Azure': [620_000],
    'Amazon Web Services': [0],
    'Google Cloud': [0],
  });
  await expect.poll(() => app.menuLabel('undo')).toBe('Undo Change stance of Amazon Web Services');

  await app.chooseMenu('undo');
  await expect.poll(() => exposure.headline()).toEqual(awsFollows);
  await expect(aws.choice('Follow')).toBeChecked();
  expect(await exposure.amountsOf('lossByCloud')).toEqual({
    'Microsoft Azure': [620_000],
    'Amazon Web Services': [591_500],
    'Google Cloud': [0],
  });
  await expect.poll(() => app.menuLabel('redo')).toBe('Redo Change stance of Amazon Web Services');
  expect(await app.menuLabel('undo')).toBe('Undo');

  await app.chooseMenu('redo');
  await expect.poll(() => exposure.headline()).toEqual(awsDiverges);
});

test('all of it works from the keyboard', async ({ app }) => {
  const { exposure, aws } = await openNorthwind(app);
  await aws.choice('Follow').focus();
  await app.window.keyboard.press('d');
  await expect(aws.choice('Diverge')).toBeChecked();
  await expect.poll(() => exposure.headline()).toEqual(awsDiverges);
  await expect.poll(() => app.menuLabel('undo')).toBe('Undo Change stance of Amazon Web Services');

  await app.pressShortcut('Z', ['control']);
  await expect.poll(() => exposure.headline()).toEqual(awsFollows);
  await expect.poll(() => app.menuLabel('redo')).toBe('Redo Change stance of Amazon Web Services');
  await app.pressShortcut('Y', ['control']);
  await expect.poll(() => exposure.headline()).toEqual(awsDiverges);
  await app.pressShortcut('Z', ['control']);
  await expect.poll(() => exposure.headline()).toEqual(awsFollows);
  await app.pressShortcut('Z', ['control', 'shift']);
  await expect.poll(() => exposure.headline()).toEqual(awsDiverges);

  await goBy('2', app.window.getByRole('heading', { name: 'Portfolio', level: 1 }));
  await goBy('1', exposure.region);

  /**
   * Presses a shortcut of the menu until its screen is there: the system gives these to the window in front alone, and
   * on the display of a test run that may be another test's.
   */
  async function goBy(key: string, screen: Locator): Promise<void> {
    await expect(async () => {
      await app.pressShortcut(key, ['control']);
      await expect(screen).toBeVisible({ timeout: 1000 });
    }).toPass();
  }
});

test('undo pressed twice at once takes two changes back', async ({ app }) => {
  const { window } = app;
  const azure = new ScenarioScreen(window).stance('Microsoft Azure', 'Anthropic');
  await azure.take('Follow');
  await azure.take('Partial');
  await app.waitUntilSaved();
  await window.evaluate(() => {
    const press = { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', press));
    document.body.dispatchEvent(new KeyboardEvent('keydown', press));
  });
  await expect(azure.choice('Diverge')).toBeChecked();
  await expect.poll(() => app.menuLabel('undo')).toBe('Undo');
});
