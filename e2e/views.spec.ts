import { expect } from '@playwright/test';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
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
