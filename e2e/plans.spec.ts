import path from 'node:path';
import { expect } from '@playwright/test';
import { northwind } from './fixtures/examples.ts';
import { evaluateHeadless, numberAt } from './fixtures/headless.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { exportWhole } from './pages/export-dialog.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { openFile } from './pages/open-file.ts';
import { PlanBuilder } from './pages/plan-builder.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

test('a plan of each kind of mitigation, built by mouse and keyboard, comes to what the command says', async ({
  app,
  folder,
}) => {
  const { window } = app;
  await openFile(app, northwind);
  await new Sidebar(window).scenario('Open question').click();
  const plans = new PlanBuilder(window);
  const exposure = new ExposurePanel(window);
  const before = await exposure.amountsOf('plans');

  await test.step('a plan, renamed', async () => {
    await plans.region.getByRole('button', { name: 'Add a plan' }).click();
    const name = plans.plan('New plan').getByLabel('Name of the plan');
    await new ScenarioScreen(window).type(name, 'Be ready');
  });

  await test.step('prequalify, by mouse', async () => {
    const dialog = await plans.addMitigation('Be ready');
    await expect(dialog.button('Add to the plan')).toBeDisabled();
    await dialog.field('Search').fill('CLAIMS');
    await dialog.deployment('Claims').click();
    await dialog.type('Switching takes at most', '12');
    await dialog.type('Costs once', '100,000');
    await expect(dialog.region.getByRole('status')).toContainText('takes 12 days instead of');
    await keepScreenshots(window, 'mitigation');
    await dialog.button('Add to the plan').click();
  });

  await test.step('add a fallback, by keyboard', async () => {
    const dialog = await plans.addMitigation('Be ready');
    await dialog.kind('Prequalify').focus();
    await window.keyboard.press('ArrowDown');
    await expect(dialog.kind('Add a fallback')).toBeChecked();
    await dialog.field('Switch to').selectOption('GPT');
    await dialog.field('Through').selectOption('Microsoft Azure');
    await dialog.type('Days to switch', '20');
    await dialog.type('Keeps of the value', '80');
    await dialog.deployments.focus();
    await window.keyboard.press('End');
    await window.keyboard.press('Space');
    await window.keyboard.press('Home');
    await window.keyboard.press('Space');
    await expect(dialog.deployments.getByRole('option', { selected: true })).toHaveCount(2);
    await dialog.button('Add to the plan').focus();
    await window.keyboard.press('Enter');
  });

  await test.step('relocate what a filter shows', async () => {
    const dialog = await plans.addMitigation('Be ready');
    await dialog.kind('Relocate').check();
    await dialog.field('Move to').selectOption('GPT');
    await dialog.field('Through').selectOption('Microsoft Azure');
    await dialog.field('Unit').selectOption('Public sector');
    await dialog.region.getByRole('button', { name: /^Pick the \d+ shown/ }).click();
    await dialog.type('Costs a year', '50,000');
    await dialog.button('Add to the plan').click();
  });

  await test.step('the table says what the command says of the exported file', async () => {
    await expect(plans.plan('Be ready').getByRole('listitem')).toHaveCount(3);
    await expect
      .poll(async () => Object.keys(await exposure.amountsOf('plans')))
      .toContain('Be ready');
    await app.waitUntilSaved();
    const exported = path.join(folder, 'exported.diverge');
    await exportWhole(app, exported);
    const result = await evaluateHeadless(exported, 'open');
    const last = Object.keys(before).length;
    const figures = ['cost', 'expected', 'cvar95', 'max', 'maxRegret'].map(
      (figure) => Math.round(numberAt(result, 'plans', last, figure) * 100) / 100,
    );
    expect((await exposure.amountsOf('plans'))['Be ready']).toEqual(figures);
  });

  await test.step('every edit is one step, back to where it began', async () => {
    await plans.choose('mitigation 3 of Be ready', 'Apply earlier');
    const [, second] = await plans.mitigationsOf('Be ready');
    expect(second).toContain('from day 0');
    await plans.choose('plan Be ready', 'Duplicate');
    await expect(plans.plan('Copy of Be ready').getByRole('listitem')).toHaveCount(3);
    await plans.choose('plan Copy of Be ready', 'Remove');
    await expect(plans.plan('Copy of Be ready')).toHaveCount(0);
    const everyMitigation = plans.region.getByRole('listitem');
    const rest = await everyMitigation.count();
    // What the menu offers to undo, and how many mitigations are left then.
    for (const [undone, left] of [
      ['Remove Copy of Be ready', rest + 3],
      ['Duplicate Be ready', rest],
      ['Reorder Be ready', rest],
      ['Add a mitigation to Be ready', rest - 1],
      ['Add a mitigation to Be ready', rest - 2],
      ['Add a mitigation to Be ready', rest - 3],
      ['Rename plan “New plan” to “Be ready”', rest - 3],
      ['Add a plan', rest - 3],
    ] as const) {
      await expect.poll(() => app.menuLabel('undo')).toBe(`Undo ${undone}`);
      await app.chooseMenu('undo');
      await expect(everyMitigation).toHaveCount(left);
    }
    await expect.poll(() => exposure.amountsOf('plans')).toEqual(before);
  });
});

test('a number that is none keeps the mitigation open and says why', async ({ app }) => {
  await openFile(app, northwind);
  const plans = new PlanBuilder(app.window);
  await plans.region.getByRole('button', { name: 'Add a plan' }).click();
  const dialog = await plans.addMitigation('New plan');
  await dialog.region.getByRole('checkbox', { name: /^All deployments/ }).check();
  for (const [text, reason] of [
    ['soon', 'Not a number; 10 days still counts'],
    ['-3', 'Between 0 and 3650; 10 days still counts'],
    ['1.5', 'Whole numbers only; 10 days still counts'],
  ] as const) {
    await dialog.field('Switching takes at most').fill(text);
    await dialog.button('Add to the plan').click();
    await expect(dialog.region.getByRole('alert')).toHaveText(reason);
    await expect(dialog.field('Switching takes at most')).toBeFocused();
  }
  await dialog.type('Switching takes at most', '3');
  await dialog.button('Add to the plan').click();
  await expect(plans.plan('New plan').getByRole('listitem')).toHaveCount(1);
});

test('what turns the choice of a plan, and what is worth watching, follows the figures', async ({
  app,
}) => {
  const exposure = new ExposurePanel(app.window);
  const scenario = new ScenarioScreen(app.window);
  await expect(exposure.titleOf('breakEven')).toContainText(
    '“Qualify a second source” is best once',
  );
  await expect(exposure.view('What to do')).toContainText('Watch U.S. Department of War first');
  const turn = async () => {
    const rows = await exposure.tableOf('breakEven');
    return rows.find(([outcome]) => outcome === 'Google Cloud: Diverge');
  };
  expect(await turn()).toEqual([
    'Google Cloud: Diverge',
    '40%',
    '0% Same model on Azure as well · 57% Qualify a second source',
  ]);
  const best = exposure.titleOf('plans');
  await expect(best).toContainText('“Same model on Azure as well” is best by expected');
  const google = scenario.stance('Google Cloud', 'Anthropic');
  await scenario.type(google.probability('Diverge'), '58');
  await expect(best).toContainText('“Qualify a second source” is best by expected');
  await scenario.type(google.probability('Diverge'), '56');
  await expect(best).toContainText('“Same model on Azure as well” is best by expected');
});

test('plans are put in another order by menu and by keys, each a step that can be undone', async ({
  app,
}) => {
  const { window } = app;
  const plans = new PlanBuilder(window);
  const exposure = new ExposurePanel(window);
  await expect(plans.region.getByRole('article')).not.toHaveCount(0);
  const before = await plans.names();
  const [first = '', second = '', ...rest] = before;
  expect(before.length).toBeGreaterThan(1);

  await plans.choose(`plan ${second}`, 'Move up');
  await expect.poll(() => plans.names()).toEqual([second, first, ...rest]);
  await expect
    .poll(async () => Object.keys(await exposure.amountsOf('plans')).slice(1, 3))
    .toEqual([second, first]);
  await app.chooseMenu('undo');
  await expect.poll(() => plans.names()).toEqual(before);

  const menu = plans.plan(first).getByRole('button', { name: `What to do with plan ${first}` });
  await menu.focus();
  await window.keyboard.press('Alt+ArrowUp');
  await window.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => plans.names()).toEqual([second, first, ...rest]);
  await expect(menu).toBeFocused();
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => plans.names()).toEqual(before);
  await expect(menu).toBeFocused();
  await expect.poll(() => app.menuLabel('undo')).toBe(`Undo Move ${first} up`);
});
