import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { northwind } from './fixtures/examples.ts';
import { evaluateHeadless, numberAt } from './fixtures/headless.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { readAmount } from './pages/amount.ts';
import { exportWhole } from './pages/export-dialog.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { openFile } from './pages/open-file.ts';
import { PlanBuilder, SuggestDialog } from './pages/plan-builder.ts';
import { Sidebar } from './pages/sidebar.ts';

test('the best plan for a budget is found, taken in as one step, and comes to what the command says', async ({
  app,
  folder,
}) => {
  const { window } = app;
  const plans = new PlanBuilder(window);
  const exposure = new ExposurePanel(window);
  const dialog = new SuggestDialog(window);
  const before = await exposure.amountsOf('plans');

  await plans.region.getByRole('button', { name: 'Suggest…' }).click();
  await dialog.budget.fill('400,000');
  await dialog.button('Find the best plan').click();
  await dialog.waitUntilEvaluated();
  await expect(dialog.region).toContainText('Proven');
  const [, cost = '', expected = ''] = await dialog.suggestedRow();
  expect(readAmount(cost)).toBeLessThanOrEqual(400_000);
  const least = Math.min(...Object.values(before).map(([, amount = Infinity]) => amount));
  expect(readAmount(expected.replace('● ', ''))).toBeLessThan(least);
  await keepScreenshots(window, 'suggest-plan');

  await dialog.button('Add as a plan').click();
  const name = 'Suggested: lowest expected loss for $400,000';
  await expect(plans.plan(name)).toBeVisible();
  await expect.poll(async () => Object.keys(await exposure.amountsOf('plans'))).toContain(name);
  await app.waitUntilSaved();
  const exported = path.join(folder, 'exported.diverge');
  await exportWhole(app, exported);
  const result = await evaluateHeadless(exported, 'one-stays');
  const figures = ['cost', 'expected', 'cvar95', 'max', 'maxRegret'].map(
    (figure) =>
      Math.round(numberAt(result, 'plans', Object.keys(before).length, figure) * 100) / 100,
  );
  expect((await exposure.amountsOf('plans'))[name]).toEqual(figures);

  await app.chooseMenu('undo');
  await expect.poll(() => exposure.amountsOf('plans')).toEqual(before);
});

test('for CVaR it says by how many states it judged; by keyboard alone', async ({ app }) => {
  const { window } = app;
  const dialog = new SuggestDialog(window);
  await new PlanBuilder(window).region.getByRole('button', { name: 'Suggest…' }).focus();
  await window.keyboard.press('Enter');
  await dialog.region.getByRole('radio', { name: /^Expected loss/ }).focus();
  await window.keyboard.press('ArrowDown');
  await dialog.button('Find the best plan').focus();
  await window.keyboard.press('Enter');
  await dialog.waitUntilEvaluated();
  await expect(dialog.region).toContainText('On 1,000 sampled states: proven');
  await expect(dialog.region.getByRole('heading', { level: 3 })).toContainText(
    'CVaR 95 falls from',
  );
  await window.keyboard.press('Escape');
  await expect(dialog.region).toHaveCount(0);
});

test('a budget that is none is refused at the field; for nothing, nothing is suggested', async ({
  app,
}) => {
  const { window } = app;
  const dialog = new SuggestDialog(window);
  const plans = new PlanBuilder(window);
  await plans.region.getByRole('button', { name: 'Suggest…' }).click();
  for (const [text, reason] of [
    ['a lot', 'Not a number'],
    ['-5', /^Between 0 and/],
    ['', 'Needs a number'],
  ] as const) {
    await dialog.budget.fill(text);
    await dialog.button('Find the best plan').click();
    await expect(dialog.region.getByRole('alert')).toHaveText(reason);
    await expect(dialog.budget).toBeFocused();
  }
  await dialog.budget.fill('0');
  await dialog.button('Find the best plan').click();
  await expect(dialog.region.getByRole('heading', { level: 3 })).toHaveText(
    'Nothing within $0 lowers the expected loss by more than it costs',
  );
  await expect(dialog.button('Add as a plan')).toHaveCount(0);
  await dialog.button('Close').click();

  await new Sidebar(window).scenario('One model goes dark everywhere').click();
  await plans.region.getByRole('button', { name: 'Add a plan' }).click();
  await plans.region.getByRole('button', { name: 'Suggest…' }).click();
  await expect(dialog.region).toContainText('There is nothing to choose from yet');
  await expect(dialog.button('Find the best plan')).toBeDisabled();
});

test('a search that takes long shows how far it is, is stopped in the middle, and changes nothing', async ({
  app,
  folder,
}) => {
  const { window } = app;
  const file = path.join(folder, 'many-mitigations.diverge');
  await writeFile(file, await withManyMitigations());
  await openFile(app, file);
  await new Sidebar(window).scenario('Open question').click();
  const plans = new PlanBuilder(window);
  const dialog = new SuggestDialog(window);
  await plans.region.getByRole('button', { name: 'Suggest…' }).click();
  for (const again of [false, true]) {
    await dialog.button('Find the best plan').click();
    await expect(dialog.region.getByRole('progressbar')).toBeVisible();
    await expect(dialog.button('Find the best plan')).toHaveCount(0);
    if (again) await dialog.button('Stop the search').press('Enter');
    else await dialog.button('Stop the search').click();
    await expect(dialog.button('Find the best plan')).toBeEnabled();
    await expect(dialog.region.getByRole('progressbar')).toHaveCount(0);
    await expect(dialog.button('Add as a plan')).toHaveCount(0);
  }
  await window.keyboard.press('Escape');
  await expect(dialog.region).toHaveCount(0);
  await expect(plans.region.getByRole('article')).toHaveCount(1);
  await expect.poll(() => app.menuLabel('undo')).toBe('Undo');
});

/** So many mitigations for everybody that all sets of three take many seconds. */
async function withManyMitigations(): Promise<string> {
  const document: unknown = JSON.parse(await readFile(northwind, 'utf8'));
  const mitigations = Array.from({ length: 60 }, (_, place) => ({
    ...{ kind: 'addFallback', deployments: 'all', cost: 1000 * (place + 1) },
    fallback: {
      ...{ model: 'claude', channel: 'gcp', valueRetained: 0.9 },
      ...{ switchDays: place + 1, switchCost: 0 },
    },
  }));
  const many = { id: 'many', name: 'Many', mitigations };
  return JSON.stringify(document, (key, value: unknown) => (key === 'plans' ? [many] : value));
}
