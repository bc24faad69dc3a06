import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator } from '@playwright/test';
import type { DivergeApp } from './fixtures/diverge-app.ts';
import { projectFolder } from './fixtures/runtime.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { PortfolioGrid } from './pages/portfolio-grid.ts';
import { Sidebar } from './pages/sidebar.ts';

const sizes = [
  { name: 'smallest', width: 1024, height: 640 },
  { name: 'laptop', width: 1280, height: 720 },
  { name: 'large', width: 1600, height: 1000 },
] as const;

async function resize(app: DivergeApp, width: number, height: number): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await expect
    .poll(() => app.window.evaluate(() => ({ width: innerWidth, height: innerHeight })))
    .toEqual({ width, height });
}

/** How far a part's content is wider than the part. */
function overflow(part: Locator): Promise<number> {
  return part.evaluate((element) => element.scrollWidth - element.clientWidth);
}

for (const { name, width, height } of sizes) {
  test(`every screen fits a window of ${width} × ${height}`, async ({ app }) => {
    const { window } = app;
    const exposure = new ExposurePanel(window);
    await expect(exposure.titleOf('map')).toBeVisible();
    await resize(app, width, height);
    expect(await overflow(window.locator('html'))).toBe(0);
    expect(await overflow(exposure.region)).toBe(0);
    expect(await overflow(window.getByRole('region', { name: 'Assumptions' }))).toBe(0);
    await keepScreenshots(window, `scenario-${name}`);

    await test.step('the headline stays in view while the charts scroll', async () => {
      await exposure.chart('map').scrollIntoViewIfNeeded();
      await expect(exposure.chart('map')).toBeInViewport();
      await expect(exposure.region.getByText('Expected loss in 365 days')).toBeInViewport();
      await keepScreenshots(window, `charts-${name}`);
    });

    await new Sidebar(window).portfolio.click();
    await expect(new PortfolioGrid(window).grid).toBeVisible();
    expect(await overflow(window.locator('html'))).toBe(0);
    await keepScreenshots(window, `portfolio-${name}`);
  });
}

test('working far down a long list of assumptions leaves the window in its place', async ({
  app,
}) => {
  const { window } = app;
  await resize(app, 1024, 640);
  const azure = new ScenarioScreen(window).stance('Microsoft Azure', 'Anthropic');
  await azure.take('Follow');
  await azure.open();
  await azure.field('Days to act').fill('10');
  await azure.choice('Diverge').focus();
  await window.keyboard.press('f');
  const tops = await window.evaluate(() => ({
    page: document.documentElement.getBoundingClientRect().top,
    body: document.body.getBoundingClientRect().top,
    app: document.querySelector('nav')?.getBoundingClientRect().top,
  }));
  expect(tops).toEqual({ page: 0, body: 0, app: 0 });
  await expect(new Sidebar(window).workspace).toBeInViewport();
});

test('the menu leads to what Diverge says of itself', async ({ app }) => {
  const description: unknown = JSON.parse(
    readFileSync(path.join(projectFolder, 'package.json'), 'utf8'),
  );
  await app.chooseMenu('about');
  const version = String(Reflect.get(Object(description), 'version'));
  const about = app.window.getByRole('dialog', { name: `Diverge ${version}` });
  await expect(about).toContainText('no account, no network');
  await keepScreenshots(app.window, 'about');
  await app.window.keyboard.press('Escape');
  await expect(about).toBeHidden();
});
