import path from 'node:path';
import { expect } from '@playwright/test';
import { evaluateHeadless, numberAt } from './fixtures/headless.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { exportWhole } from './pages/export-dialog.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { NewScenarioDialog } from './pages/new-scenario-dialog.ts';
import { Sidebar } from './pages/sidebar.ts';

/** What "New scenario" offers, the id of what it makes (the sample has its own reversal), and something that each says it sets on the sample workspace. */
const templates = [
  ['Designation alone', 'designation-alone', 'By law it reaches 2 of 13 deployments.'],
  ['Others diverge', 'others-diverge', 'Amazon Web Services. Withdraws from everyone'],
  ['Others follow', 'others-follow', 'Amazon Web Services. Keeps offering the models.'],
  ['Everyone partial', 'everyone-partial', 'Withdraws from prime contracts and subcontracts after'],
  ['Court reverses', 'court-reverses-2', 'Reversed on day 120.'],
  ['Second designation stands', 'second-designation-stands', 'A government, second law'],
  ['Scope narrowed', 'scope-narrowed', 'By law it reaches 8 of 13 deployments.'],
  ['Intermediary accepted or not', 'intermediary-accepted-or-not', 'It is not accepted (50%)'],
  ['Model dark everywhere', 'model-dark-everywhere', 'Designates Claude Opus 5.5.'],
  ['Pre-emptive exit', 'pre-emptive-exit', 'Pre-emptive: leaves a vendor as soon as'],
] as const;

test('every template, built from nothing, comes to what the headless command finds in the exported file', async ({
  app,
  folder,
}) => {
  const { window } = app;
  const exposure = new ExposurePanel(window);
  await expect(exposure.region).toContainText('Expected loss');
  const shown = new Map<string, Awaited<ReturnType<typeof exposure.headline>>>();

  for (const [title, id, sets] of templates) {
    await test.step(title, async () => {
      const dialog = await NewScenarioDialog.open(window);
      await expect(dialog.templates).toHaveText(templates.map(([one]) => one));
      await dialog.choose(title);
      await expect(dialog.sets.filter({ hasText: sets })).toHaveCount(1);
      await expect(dialog.field('Name')).toHaveValue(title);
      await dialog.create();
      await expect(new Sidebar(window).scenario(title)).toHaveAttribute('aria-current', 'page');
      await expect(exposure.region).toHaveAttribute('data-scenario', id);
      await expect(exposure.region).toHaveAttribute('aria-busy', 'false');
      shown.set(id, await exposure.headline());
    });
  }

  await app.waitUntilSaved();
  const exported = path.join(folder, 'templates.diverge');
  await exportWhole(app, exported);
  for (const [title, id] of templates) {
    const answer = await evaluateHeadless(exported, id);
    const rounded = (...keys: string[]) => Math.round(numberAt(answer, ...keys) * 100) / 100;
    const { expectedLoss, cvar95, exposedSpend } = shown.get(id) ?? {};
    expect([expectedLoss, cvar95, exposedSpend], title).toEqual([
      rounded('loss', 'expected'),
      rounded('loss', 'cvar95'),
      rounded('exposedSpend', 'expected'),
    ]);
  }
});

test('what a template turns on is chosen in the dialog, by keyboard too', async ({ app }) => {
  const { window } = app;
  await expect(new ExposurePanel(window).region).toContainText('Expected loss');
  const dialog = await NewScenarioDialog.open(window);
  await dialog.choose('Others follow');
  await dialog.field('The one that stays').selectOption('Google Cloud');
  await expect(dialog.sets.filter({ hasText: 'Diverge' })).toContainText('Google Cloud. Keeps');
  await dialog.field('The one that stays').selectOption('none: every channel follows');
  await expect(dialog.sets.filter({ hasText: 'Diverge' })).toHaveCount(0);
  await keepScreenshots(window, 'new-scenario-others-follow');

  await dialog.choose('Model dark everywhere');
  await dialog.field('Claude Opus 5.5').uncheck();
  await expect(dialog.dialog.getByRole('alert')).toHaveText('Choose at least one model.');
  await expect(dialog.dialog.getByRole('button', { name: 'Create scenario' })).toBeDisabled();
  await dialog.field('Claude Haiku 4.5').check();
  await expect(dialog.sets.first()).toContainText('Designates Claude Haiku 4.5.');

  await dialog.field('Vendor designated').selectOption('OpenAI');
  await expect(dialog.sets.first()).toContainText('Designates GPT-6 Sol.');
  await dialog.template('Model dark everywhere').focus();
  await window.keyboard.press('ArrowDown');
  await expect(dialog.template('Pre-emptive exit')).toBeChecked();
  await window.keyboard.press('Enter');
  await expect(new Sidebar(window).scenario('Pre-emptive exit')).toHaveAttribute(
    'aria-current',
    'page',
  );
});
