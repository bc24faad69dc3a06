import { expect } from '@playwright/test';
import { northwind } from './fixtures/examples.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { openFile } from './pages/open-file.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

/**
 * Northwind's AWS follows (spec/examples) costs $1,211,500; a branch in which AWS diverges is left with what the law
 * blocks, $620,000 (e2e/stance.spec.ts).
 */
test('a branch shows what it changes, and every headline figure its change against the parent', async ({
  app,
}) => {
  const { window } = app;
  const sidebar = new Sidebar(window);
  const screen = new ScenarioScreen(window);
  const exposure = new ExposurePanel(window);
  await openFile(app, northwind);
  await sidebar.choose('AWS follows', 'Branch…');
  await window.getByRole('dialog').getByLabel('Name').fill('AWS stays');
  await window.keyboard.press('Enter');

  await test.step('nothing at first', async () => {
    await expect(screen.branchChanges).toContainText('Nothing changed yet against');
    await expect(exposure.change('expected-loss')).toHaveText('no change against its parent');
    await expect(exposure.change('stranded')).toHaveText('no change');
  });

  await test.step('then what was changed, in words and figures', async () => {
    await screen.stance('Amazon Web Services', 'Anthropic').take('Diverge');
    await expect(screen.branchChanges).toContainText('1 change against');
    await expect(screen.branchChanges.getByRole('term')).toHaveText('Amazon Web Services');
    await expect(screen.branchChanges.getByRole('definition')).toHaveText('Follow → Diverge');
    await expect(exposure.change('expected-loss')).toHaveAttribute(
      'title',
      '$1,211,500 before, $620,000 now',
    );
    await expect(exposure.change('expected-loss')).toHaveText(/^−\$592\sk against its parent$/);
    await expect(exposure.change('exposed-spend')).toHaveText(/^−\$1\.20\sM$/);
    await expect(exposure.change('outage-days')).toHaveText('−20');
    await keepScreenshots(window, 'branch');
  });

  await test.step('a change of the parent is a change of the difference', async () => {
    await screen.branchChanges.getByRole('button', { name: 'AWS follows' }).click();
    await expect(sidebar.scenario('AWS follows')).toHaveAttribute('aria-current', 'page');
    await expect(exposure.change('expected-loss')).toBeHidden();
    await screen.stance('Amazon Web Services', 'Anthropic').take('Diverge');
    await sidebar.scenario('AWS stays').click();
    await expect(screen.branchChanges).toContainText('Nothing changed yet against');
    await expect(exposure.change('expected-loss')).toHaveText('no change against its parent');
  });
});
