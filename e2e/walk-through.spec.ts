import { expect } from '@playwright/test';
import { keepPicture } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { CompareScreen } from './pages/compare-screen.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { InfluenceMatrix } from './pages/influence-matrix.ts';
import { PlanBuilder, SuggestDialog } from './pages/plan-builder.ts';
import { PrecedentsScreen } from './pages/precedents-screen.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

const base = 'One cloud stays, the others decide';
const branch = 'Google watches AWS';

/** The README's five minutes, figure by figure; its pictures are these. */
test('a strategist goes from a flipped stance to a plan in five minutes', async ({ app }) => {
  const { window } = app;
  const exposure = new ExposurePanel(window);
  const screen = new ScenarioScreen(window);
  const sidebar = new Sidebar(window);
  const loss = window.locator('[data-figure="expected-loss"]');
  const tail = window.locator('[data-figure="cvar95"]');
  const aws = screen.stance('Amazon Web Services', 'Anthropic');

  await test.step('the sample is open, with its charts drawn', async () => {
    await expect(sidebar.scenario(base)).toHaveAttribute('aria-current', 'page');
    await expect(loss).toHaveText('$3.29 M');
    await expect(exposure.region).toContainText('5–95%: $0 to $7.57 M');
    await expect(exposure.titleOf('drivers')).toContainText('Watch U.S. Department of War first');
  });

  await test.step('one click on a stance moves every figure, and undo takes it back', async () => {
    await screen.stance('Microsoft Azure', 'Anthropic').take('Follow');
    await expect(loss).toHaveText('$4.45 M');
    await window.keyboard.press('Control+z');
    await expect(loss).toHaveText('$3.29 M');
  });

  await test.step('a branch keeps both, and says what it changes', async () => {
    await sidebar.choose(base, 'Branch…');
    const dialog = window.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill(branch);
    await dialog.getByRole('button', { name: 'Create branch' }).click();
    await screen.type(aws.probability('Follow'), '50');
    await expect(screen.branchChanges).toContainText('1 change against');
    await expect(exposure.change('expected-loss')).toHaveText('+$229 k against its parent');
    await expect(tail).toHaveText('$7.83 M');
    await keepPicture(window, 'branch');
  });

  await test.step('a judgement says who pulls whom along', async () => {
    const matrix = new InfluenceMatrix(window);
    await matrix.open();
    await matrix.cell('If Amazon Web Services follows, Google Cloud follows').click();
    await matrix.weight('+3, strongly promotes').click();
    await expect(matrix.title).toHaveText(
      'If Amazon Web Services follows, Google Cloud follows in 51% instead of 35%',
    );
    await expect(loss).toHaveText('$3.52 M');
    await expect(tail).toHaveText('$7.84 M');
    await keepPicture(window, 'influences');
    await matrix.leave();
  });

  await test.step('the best plan for a budget is found, and proven', async () => {
    await new PlanBuilder(window).region.getByRole('button', { name: 'Suggest…' }).click();
    const dialog = new SuggestDialog(window);
    await expect(dialog.budget).toHaveValue('350,000');
    await dialog.button('Find the best plan').click();
    await dialog.waitUntilEvaluated();
    await expect(dialog.region).toContainText('Proven to be the best choice within the budget.');
    await keepPicture(window, 'suggested-plan');
    await dialog.button('Add as a plan').click();
    await expect(dialog.region).toBeHidden();
  });

  await test.step('the comparison says which assumption brings how much', async () => {
    const compare = new CompareScreen(window);
    await compare.open();
    await compare.choose('Base', base);
    await compare.choose('Scenario A', branch);
    await compare.settle();
    await expect(compare.bridgeTo('A').getByRole('heading', { level: 3 })).toHaveText(
      'All of the $229 k more comes from Amazon Web Services',
    );
    await expect(compare.region).toContainText('The worst twentieth averages $7.84 M');
    await keepPicture(window, 'compare');
  });

  await test.step('and precedents say what others did', async () => {
    const precedents = new PrecedentsScreen(window);
    await precedents.open();
    await precedents.choose('Actor', 'Clouds');
    await expect(precedents.rates.getByRole('heading', { level: 3 })).toHaveText(
      '41% followed, 33% went partial: 7 cases are too few to tell which is likelier',
    );
    await keepPicture(window, 'precedents');
  });
});
