import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { InsightPanel } from './pages/insight-panel.ts';

test('every figure of the insight opens the deployments behind it, and follows the filter', async ({
  app,
}) => {
  const { window } = app;
  const insight = new InsightPanel(window);
  await insight.open();

  await expect(insight.finding('Anthropic takes 76% of the spend')).toBeVisible();
  await expect(insight.panel).toContainText('equal vendors');
  await expect(
    insight.finding(/^\d+ of 13 deployments, .* of spend, have a gap in the exit plan$/),
  ).toBeVisible();
  await keepScreenshots(window, 'insight');
  expect(await findBarriers(window), 'the insight').toEqual([]);

  await test.step('a vendor, with the keyboard', async () => {
    await insight.share('Anthropic').focus();
    await window.keyboard.press('Enter');
    await expect(insight.howMany).toContainText('8 of 13 deployments');
    await expect(insight.finding('All the spend is on Anthropic')).toBeVisible();
    await expect(insight.share('Anthropic')).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('a gap within it, and back', async () => {
    const gap = insight.panel
      .getByRole('region', { name: /gap in the exit plan/ })
      .getByRole('button')
      .first();
    const words = (await gap.textContent()) ?? '';
    const number = /(\d+) deployment/.exec(words)?.[1] ?? 'none';
    await gap.click();
    await expect(insight.howMany).toContainText(`${number} of 13 deployments`);
    await insight.share('Anthropic').click();
    await expect(insight.share('Anthropic')).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('measured by value', async () => {
    await insight.panel.getByRole('button', { name: 'Value', exact: true }).click();
    await expect(insight.finding(/of the value$/).first()).toBeVisible();
  });

  await test.step('taken to a spreadsheet', async () => {
    await insight.panel.getByRole('button', { name: 'What to do with these figures' }).click();
    await window.getByRole('button', { name: 'Copy as table' }).click();
    await expect(window.getByRole('status').filter({ hasText: 'Copied as a table' })).toBeVisible();
    const search = window.getByRole('searchbox', { name: 'Search all columns' });
    await search.focus();
    await window.keyboard.press('Control+v');
    await expect(search).toHaveValue(/^By\tName\tDeployments\tSpend a year \(USD\)\t/);
    await expect(search).toHaveValue(/Vendor\tAnthropic\t1\t800000\t0\.727273\t/);
  });
});
