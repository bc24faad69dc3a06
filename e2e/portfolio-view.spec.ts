import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { PortfolioGrid } from './pages/portfolio-grid.ts';
import { Sidebar } from './pages/sidebar.ts';

test('a view is sorted, filtered and grouped, its figures follow, and tomorrow it is the same', async ({
  app,
  launch,
}) => {
  const { window } = app;
  const { keyboard } = window;
  const grid = new PortfolioGrid(window);
  await new Sidebar(window).portfolio.click();

  await test.step('by a click, and by another with Shift', async () => {
    await grid.title('Unit').getByRole('button').first().click();
    await grid
      .title('Spend a year')
      .getByRole('button')
      .first()
      .click({ modifiers: ['Shift'] });
    await grid
      .title('Spend a year')
      .getByRole('button')
      .first()
      .click({ modifiers: ['Shift'] });
    await expect(grid.title('Unit')).toHaveAttribute('aria-sort', 'ascending');
    await expect(grid.title('Spend a year')).toHaveAttribute('aria-sort', 'descending');
    expect((await grid.column('Deployment')).slice(0, 4)).toEqual([
      'Contract review',
      'Claims triage',
      'Payment fraud review',
      'Underwriting notes',
    ]);
  });

  await test.step('a column is filtered from its menu, by keyboard', async () => {
    await grid.cell('Claims triage', 'Unit').click();
    const menu = await grid.openColumnMenu('Unit');
    await menu.getByRole('checkbox', { name: 'Insurance' }).focus();
    await keyboard.press('Space');
    await menu.getByRole('checkbox', { name: 'Retail' }).focus();
    await keyboard.press('Space');
    expect(await findBarriers(window), 'a column and its filter').toEqual([]);
    await keyboard.press('Escape');
    await expect(grid.grid).toBeFocused();
    await expect(grid.figures).toContainText('7 of 13 deployments, $4.42 M of spend');
  });

  await test.step('groups have their subtotals, and fold', async () => {
    await grid.choose('Group by', 'Unit');
    await expect(grid.groups()).toHaveCount(2);
    await expect(grid.groups().first()).toContainText('Insurance3');
    await expect(grid.groups().first()).toContainText('$2,750,000');
    await grid.grid.focus();
    await keyboard.press('Control+Home');
    await keyboard.press('ArrowLeft');
    await expect(grid.groups().first()).toHaveAttribute('aria-expanded', 'false');
    await expect(grid.rows).toHaveCount(6);
    expect(await findBarriers(window), 'a grouped grid').toEqual([]);
    await keepScreenshots(window, 'portfolio-grouped');
  });

  await test.step('after a restart it is found again', async () => {
    await app.quitFromMenu();
    const again = new PortfolioGrid((await launch()).window);
    await expect(again.groups()).toHaveCount(2);
    await expect(again.figures).toContainText('7 of 13 deployments');
  });
});

test('columns are moved and made wider by mouse and by keyboard', async ({ app }) => {
  const { window } = app;
  const { keyboard } = window;
  const grid = new PortfolioGrid(window);
  await new Sidebar(window).portfolio.click();
  const titles = () =>
    grid.grid
      .getByRole('columnheader')
      .evaluateAll((found) =>
        found.map((title) => title.firstChild?.textContent ?? '').slice(0, 4),
      );
  const width = async () => (await grid.title('Channel').boundingBox())?.width ?? 0;
  await grid.title('Channel').dragTo(grid.title('Unit'));
  await expect.poll(titles).toEqual(['Deployment', 'Channel', 'Unit', 'Model']);

  const before = await width();
  const box = await grid.title('Channel').boundingBox();
  const edge = { x: (box?.x ?? 0) + before - 2, y: (box?.y ?? 0) + 10 };
  await window.mouse.move(edge.x, edge.y);
  await window.mouse.down();
  await window.mouse.move(edge.x + 60, edge.y, { steps: 4 });
  await window.mouse.up();
  const wider = await width();
  expect(Math.abs(wider - before - 60)).toBeLessThan(4);

  await grid.grid.focus();
  await keyboard.press('Control+Home');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowUp');
  await keyboard.press('Shift+ArrowLeft');
  await expect.poll(width).toBe(wider - 8);
  await keyboard.press('Control+Shift+ArrowRight');
  await expect.poll(titles).toEqual(['Deployment', 'Unit', 'Channel', 'Model']);
  await keyboard.press('Enter');
  await expect(grid.title('Channel')).toHaveAttribute('aria-sort', 'ascending');
});

test('many rows are edited at once, duplicated and deleted, with what depends on them named', async ({
  app,
}) => {
  const { window } = app;
  const { keyboard } = window;
  const grid = new PortfolioGrid(window);
  await new Sidebar(window).portfolio.click();

  await test.step('one value for all filtered rows is one step', async () => {
    await grid.search.fill('azure');
    await expect(grid.figures).toContainText('of 13 deployments');
    const rows = await grid.rows.count();
    await grid.tools.getByRole('button', { name: 'Edit many…' }).click();
    const dialog = window.getByRole('dialog', { name: 'Edit many rows at once' });
    await dialog.getByLabel('Set', { exact: true }).selectOption('Owner');
    await dialog.getByLabel('To', { exact: true }).fill('Zebra team');
    await expect(dialog).toContainText(`${rows} rows would change`);
    expect(await findBarriers(window), 'editing many').toEqual([]);
    await dialog.getByRole('button', { name: `Set Owner of ${rows} rows` }).click();
    await expect.poll(() => app.menuLabel('undo')).toBe(`Undo Set Owner of ${rows} deployments`);
    await grid.search.fill('zebra');
    await expect(grid.rows).toHaveCount(rows);
    await grid.search.fill('');
  });

  await test.step('a copy stands behind its row', async () => {
    await grid.cell('Claims triage', 'Deployment').click();
    await grid.tools.getByRole('button', { name: 'Duplicate' }).click();
    await expect(grid.active).toHaveText('Claims triage (copy)');
    expect((await grid.column('Deployment')).slice(0, 2)).toEqual([
      'Claims triage',
      'Claims triage (copy)',
    ]);
  });

  await test.step('deleting names the plans, and one undo brings all of it back', async () => {
    await grid.grid.focus();
    await keyboard.press('Control+a');
    await keyboard.press('Control+-');
    const dialog = window.getByRole('dialog', { name: 'Delete 14 deployments?' });
    await expect(dialog).toContainText('left for none, and taken out');
    expect(await findBarriers(window), 'deleting').toEqual([]);
    await keepScreenshots(window, 'portfolio-delete');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect(window.getByRole('heading', { name: 'No deployments yet' })).toBeVisible();
    await app.waitUntilSaved();
    await keyboard.press('Control+z');
    await expect(grid.rows).toHaveCount(14);
  });

  await test.step('a new row is there to be typed into, whatever is filtered', async () => {
    await grid.search.fill('azure');
    await grid.tools.getByRole('button', { name: 'Add row' }).click();
    await keyboard.press('Control+a');
    await keyboard.type('Chat for staff');
    await keyboard.press('Enter');
    await expect(grid.row('Chat for staff')).toBeVisible();
  });
});

test('the fallbacks of a deployment are added, changed, put in order and taken out', async ({
  app,
}) => {
  const { window } = app;
  const { keyboard } = window;
  const grid = new PortfolioGrid(window);
  await new Sidebar(window).portfolio.click();
  await expect(grid.active).toHaveText('Claims triage');
  await keyboard.press('Alt+Enter');
  const list = grid.details.getByRole('region', { name: 'Fallbacks' });
  const items = list.getByRole('listitem');
  const before = await items.allTextContents();
  await list.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(items).toHaveCount(before.length + 1);
  await list.getByLabel('Days to switch').fill('12');
  await keyboard.press('Enter');
  await expect(items.last()).toContainText('12 days');
  expect(await findBarriers(window), 'details').toEqual([]);
  await keepScreenshots(window, 'portfolio-details');

  await items.last().dragTo(items.first());
  await expect(items.first()).toContainText('12 days');
  await list.locator('button[data-fallback]').first().focus();
  for (let step = 0; step < before.length; step += 1) await keyboard.press('Alt+ArrowDown');
  await expect(items.last()).toContainText('12 days');
  await list.locator('button[data-fallback]').last().focus();
  for (let step = 0; step < before.length; step += 1) await keyboard.press('Alt+ArrowUp');
  await expect(items.first()).toContainText('12 days');
  await expect(list.locator('button[data-fallback="0"]')).toBeFocused();
  await list.getByRole('button', { name: 'What to do with fallback 1' }).click();
  await list.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(items).toHaveCount(before.length);
  await grid.details.getByRole('button', { name: 'Close details' }).click();
  await expect(grid.cell('Claims triage', 'Fallbacks')).toHaveText(String(before.length));
});
