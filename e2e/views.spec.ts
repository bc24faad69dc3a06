import { expect, type Page } from '@playwright/test';
import type { DivergeApp } from './fixtures/diverge-app.ts';
import { northwind } from './fixtures/examples.ts';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';

import { openFile } from './pages/open-file.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';

test('every view is one click or one key away, and the headline never leaves', async ({ app }) => {
  const { window } = app;
  const exposure = new ExposurePanel(window);
  await expect(exposure.viewList().getByRole('button', { name: 'When' })).toBeVisible();
  const names = await exposure.viewList().getByRole('button').allTextContents();
  expect(names).toEqual(expect.arrayContaining(['When', 'Where', 'Map', 'How bad', 'What to do']));

  await test.step('by mouse', async () => {
    for (const name of names.toReversed()) {
      await exposure.viewList().getByRole('button', { name }).click();
      await expect(
        exposure.view(name).getByRole('heading', { name, exact: true }),
      ).toBeInViewport();
      await expect(exposure.region.getByText('Expected loss in 365 days')).toBeInViewport();
    }
  });

  await test.step('by keyboard, and the next Tab is inside the view', async () => {
    await window.keyboard.press('Alt+Digit3');
    await expect(exposure.view('Map')).toBeFocused();
    await expect(exposure.viewList().getByRole('button', { name: 'Map' })).toHaveAttribute(
      'aria-current',
      'location',
    );
    await window.keyboard.press('Tab');
    await expect(exposure.view('Map').getByRole('button', { name: 'View as table' })).toBeFocused();
  });
});

test('every part of the assumptions is one click away, with the keyboard in it', async ({
  app,
}) => {
  const { window } = app;
  await expect(new ExposurePanel(window).titleOf('map')).toBeVisible();
  const { assumptions } = new ScenarioScreen(window);
  const list = assumptions.getByRole('navigation', { name: 'Assumptions' });
  await expect(list.getByRole('button')).toHaveText([
    'Designations',
    'Stances',
    'Drivers',
    'Influences',
    'Plans',
  ]);
  await list.getByRole('button', { name: 'Stances' }).click();
  await expect(
    assumptions.getByRole('group', { name: 'Amazon Web Services on Anthropic' }),
  ).toBeInViewport();
  await expect(list.getByRole('button', { name: 'Stances' })).toHaveAttribute(
    'aria-current',
    'location',
  );
  await list.getByRole('button', { name: 'Plans' }).click();
  await window.keyboard.press('Tab');
  await expect(assumptions.getByRole('button', { name: 'Suggest…' })).toBeFocused();
});

test.describe('a chart out of sight', () => {
  test('follows an edit by itself', async ({ app }) => {
    const { exposure, aws } = await openNorthwind(app);
    await expect(exposure.titleOf('flow')).toHaveText(before.flow);
    await expect(exposure.chart('flow')).not.toBeInViewport();

    await aws.take('Diverge');

    await expect(exposure.titleOf('flow')).toHaveText(after.flow);
    await expect(exposure.titleOf('map')).toHaveText(after.map);
    await expect(exposure.titleOf('howBad')).toHaveText(after.howBad);
    await expect(exposure.drawingOf('flow')).toHaveAttribute('aria-busy', 'false');
    await expect(exposure.chart('flow')).not.toBeInViewport();
  });

  test('says that it is behind while the window is busy, and shows the new figures once it is scrolled to', async ({
    app,
  }) => {
    const { exposure, aws } = await openNorthwind(app);
    await expect(exposure.titleOf('flow')).toHaveText(before.flow);
    await keepBusy(app.window);

    await aws.take('Diverge');

    await expect(exposure.titleOf('lossOverTime')).toHaveText(after.lossOverTime);
    for (const chart of ['map', 'flow'] as const) {
      await expect(exposure.titleOf(chart)).toHaveText(before[chart]);
      await expect(exposure.drawingOf(chart)).toHaveAttribute('aria-busy', 'true');
      await expect(exposure.drawingOf(chart)).toContainText('Figures of the draft before');

      await exposure.chart(chart).scrollIntoViewIfNeeded();

      await expect(exposure.titleOf(chart)).toHaveText(after[chart]);
      await expect(exposure.drawingOf(chart)).toHaveAttribute('aria-busy', 'false');
      await expect(exposure.drawingOf(chart)).not.toContainText('Figures of the draft before');
    }
  });

  test('waits although another of its view is in sight', async ({ app }) => {
    const { exposure, aws } = await openNorthwind(app);
    await exposure.chart('lossByUnit').scrollIntoViewIfNeeded();
    await expect(exposure.chart('lossByCriticality')).not.toBeInViewport();
    await keepBusy(app.window);

    await aws.take('Diverge');

    await expect(exposure.titleOf('lossByUnit')).toHaveText(after.lossByUnit);
    await expect(exposure.titleOf('lossByCriticality')).toHaveText(before.lossByCriticality);
    await expect(exposure.drawingOf('lossByUnit')).toHaveAttribute('aria-busy', 'false');
    await expect(exposure.drawingOf('lossByCriticality')).toHaveAttribute('aria-busy', 'true');
  });
});

/** Findings on Northwind while Amazon follows, and once it diverges. */
const before = {
  lossOverTime: 'Expected loss reaches $1.21 M by day 365, half of it before day 182',
  map: 'Most at risk: Claude on Amazon Web Services, $1.20 M a year, certain to be blocked',
  howBad: 'The loss is certain: $1.21 M',
  lossByCriticality: 'Level 2 bears 51% of the loss',
  flow: '59% of $2.70 M of spend is expected to be blocked, the most on the way Anthropic → Amazon Web Services → Insurance',
};
const after = {
  lossOverTime: 'Expected loss reaches $620 k by day 365, half of it before day 203',
  map: 'Most at risk: Claude on Microsoft Azure, $400 k a year, certain to be blocked',
  howBad: 'The loss is certain: $620 k',
  lossByUnit: 'All of the loss falls on Public sector',
  flow: '15% of $2.70 M of spend is expected to be blocked, the most on the way Anthropic → Microsoft Azure → Public sector',
};

async function openNorthwind(app: DivergeApp) {
  await openFile(app, northwind);
  const exposure = new ExposurePanel(app.window);
  await expect(exposure.titleOf('lossOverTime')).toHaveText(before.lossOverTime);
  const aws = new ScenarioScreen(app.window).stance('Amazon Web Services', 'Anthropic');
  return { exposure, aws };
}

/** As while somebody drags a slider without end: the window is never idle. */
async function keepBusy(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.requestIdleCallback = () => 0;
  });
}
