import { expect } from '@playwright/test';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';

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
