import { expect } from '@playwright/test';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { PortfolioGrid } from './pages/portfolio-grid.ts';
import { Sidebar } from './pages/sidebar.ts';

const sample = 'Northwind sample (illustrative)';

test('the first start shows a sample with its charts drawn, marked as made up', async ({ app }) => {
  const { window } = app;
  const sidebar = new Sidebar(window);
  const exposure = new ExposurePanel(window);
  await expect(exposure.titleOf('lossOverTime')).toContainText('Expected loss reaches');
  await expect(sidebar.workspace).toContainText(sample);
  await expect(sidebar.workspace).toContainText('Sample · illustrative');
  await expect(sidebar.region).toContainText('not a forecast');
  expect(await sidebar.workspaceNames()).toEqual({ own: [], sample: [sample] });
  expect(await app.menuLabel('undo')).toBe('Undo');

  await test.step('about a dozen deployments of several vendors on four clouds', async () => {
    await sidebar.portfolio.click();
    const portfolio = new PortfolioGrid(window);
    await expect(portfolio.rows).toHaveCount(13);
    const channels = new Set(await portfolio.column('Channel'));
    for (const cloud of [
      'Amazon Web Services',
      'Microsoft Azure',
      'Google Cloud',
      'Oracle Cloud',
    ]) {
      expect(channels).toContain(cloud);
    }
    await keepScreenshots(window, 'portfolio');
  });
});

test('every scenario of the sample says something, and its charts agree with its headline', async ({
  app,
}) => {
  const sidebar = new Sidebar(app.window);
  const exposure = new ExposurePanel(app.window);
  await expect(exposure.region).toBeVisible();
  const names = await sidebar.scenarioNames();
  expect(names.length).toBeGreaterThanOrEqual(3);
  for (const name of names) {
    await sidebar.scenario(name).click();
    await expect(app.window.getByRole('region', { name, exact: true })).toBeVisible();
    const { expectedLoss } = await exposure.headline();
    expect(expectedLoss, name).toBeGreaterThan(100_000);
    for (const chart of [
      'lossByUnit',
      'lossByCloud',
      'lossByVendor',
      'lossByCriticality',
      'lossByRegion',
    ] as const) {
      const amounts = Object.values(await exposure.amountsOf(chart)).flat();
      const sum = amounts.reduce((total, amount) => total + amount, 0);
      // Each row is rounded to a cent.
      expect(Math.abs(sum - expectedLoss), `${name}, ${chart}`).toBeLessThan(0.01 * amounts.length);
    }
    const overTime = await exposure.tableOf('lossOverTime');
    expect(overTime.at(0)?.slice(0, 2), name).toEqual(['0', '$0']);
    const atTheEnd = await exposure.amountsOf('lossOverTime');
    expect(atTheEnd['365']?.[0], name).toBe(expectedLoss);
    await keepScreenshots(app.window, `sample-${names.indexOf(name) + 1}`);
  }
});

test('the sample can be removed, stays away, and comes back on demand', async ({ launch }) => {
  const first = await launch();
  await test.step('remove it', async () => {
    const sidebar = new Sidebar(first.window);
    const list = await sidebar.openWorkspaces();
    await list.getByRole('button', { name: 'Remove this workspace…' }).click();
    const dialog = first.window.getByRole('dialog', { name: `Remove “${sample}”?` });
    await keepScreenshots(first.window, 'remove-workspace');
    await dialog.getByRole('button', { name: 'Remove workspace' }).click();
    await expect(
      first.window.getByRole('heading', { name: 'What would a designation cost you?' }),
    ).toBeVisible();
    await keepScreenshots(first.window, 'welcome');
    expect(await first.quitFromMenu()).toBe(0);
  });

  await test.step('it stays away', async () => {
    const second = await launch();
    await expect(
      second.window.getByRole('heading', { name: 'What would a designation cost you?' }),
    ).toBeVisible();
    await second.chooseMenu('restore-sample');
    await expect(new Sidebar(second.window).workspace).toContainText(sample);
    await expect(new ExposurePanel(second.window).titleOf('lossOverTime')).toContainText(
      'Expected loss reaches',
    );
  });
});
