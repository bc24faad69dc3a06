import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { test } from './fixtures/test.ts';
import { PortfolioGrid } from './pages/portfolio-grid.ts';
import { Sidebar } from './pages/sidebar.ts';

test('cells are edited by keyboard alone, and undone one by one', async ({ app }) => {
  const { window } = app;
  const { keyboard } = window;
  const grid = new PortfolioGrid(window);
  await new Sidebar(window).portfolio.focus();
  await keyboard.press('Enter');
  await expect(grid.grid).toBeFocused();
  await expect(grid.active).toHaveText('Claims triage');

  await test.step('typing begins, Enter takes and goes down', async () => {
    await keyboard.press('ArrowRight');
    await keyboard.type('Claims');
    await keyboard.press('Enter');
    await expect(grid.cell('Claims triage', 'Unit')).toHaveText('Claims');
    await expect(grid.active).toHaveText('Insurance');
    await expect.poll(() => app.menuLabel('undo')).toBe('Undo Change Unit of “Claims triage”');
  });

  await test.step('Escape leaves the cell as it was', async () => {
    await keyboard.press('F2');
    await keyboard.type(' and more');
    await keyboard.press('Escape');
    await expect(grid.active).toHaveText('Insurance');
    await expect(grid.grid).toBeFocused();
  });

  await test.step('a choice is found by its first letters, Tab takes it and goes on', async () => {
    await keyboard.press('ArrowRight');
    await keyboard.type('gpt');
    await keyboard.press('Tab');
    await expect(grid.cell('Underwriting notes', 'Model')).toHaveText('GPT-6 Sol');
    await expect(grid.active).toHaveAttribute('data-title', 'Channel');
  });

  await test.step('what means nothing is explained at the cell and kept', async () => {
    await keyboard.type('the moon');
    await keyboard.press('Enter');
    await expect(window.getByRole('alert')).toHaveText('No channel is called the moon');
    await expect(grid.editor('Channel')).toHaveValue('the moon');
    expect(await findBarriers(window), 'an explained cell').toEqual([]);
    await keyboard.press('Control+a');
    await keyboard.type('oracle');
    await keyboard.press('Enter');
    await expect(grid.cell('Underwriting notes', 'Channel')).toHaveText('Oracle Cloud');
  });

  await test.step('what follows from others says so', async () => {
    await keyboard.press('End');
    await keyboard.press('Home');
    await keyboard.press('Control+End');
    await expect(grid.active).toHaveAttribute('data-title', 'Note');
    await keyboard.press('Control+Home');
    await expect(grid.active).toHaveText('Claims triage');
  });

  await test.step('each is a step back', async () => {
    await app.waitUntilSaved();
    for (let step = 0; step < 3; step += 1) {
      await keyboard.press('Control+z');
      await app.waitUntilSaved();
    }
    await expect(grid.cell('Claims triage', 'Unit')).toHaveText('Insurance');
    await expect(grid.cell('Underwriting notes', 'Channel')).toHaveText('Google Cloud');
    await expect.poll(() => app.menuLabel('undo')).toBe('Undo');
  });
});

test('ranges are copied, pasted, filled and cleared, each in one step', async ({ app }) => {
  const { window } = app;
  const { keyboard } = window;
  const grid = new PortfolioGrid(window);
  await new Sidebar(window).portfolio.click();
  await expect(grid.active).toHaveText('Claims triage');

  await test.step('two by two cells land where they are pasted', async () => {
    await grid.cell('Federal bid desk', 'Unit').click();
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Shift+ArrowRight');
    await keyboard.press('Control+c');
    await grid.cell('Claims triage', 'Unit').click();
    await keyboard.press('Control+v');
    await expect(grid.cell('Claims triage', 'Unit')).toHaveText('Public sector');
    await expect(grid.cell('Underwriting notes', 'Model')).toHaveText('Claude Haiku 4.5');
    await expect.poll(() => app.menuLabel('undo')).toBe('Undo Paste 2 rows');
  });

  await test.step('what follows from others is not pasted, and that is said', async () => {
    await grid.cell('Federal bid desk', 'Value a year').click();
    await keyboard.press('Shift+ArrowRight');
    await keyboard.press('Shift+ArrowRight');
    await keyboard.press('Control+c');
    await grid.cell('Claims triage', 'Value a year').click();
    await keyboard.press('Control+v');
    await expect(
      window.getByText(
        'Pasted into 1 deployment. Left out: Fallbacks and Exit-plan gap, which cannot be typed.',
      ),
    ).toBeVisible();
    await expect.poll(() => app.menuLabel('undo')).toBe('Undo Paste 1 row');
    await keyboard.press('Control+z');
    await expect.poll(() => app.menuLabel('undo')).toBe('Undo Paste 2 rows');
  });

  await test.step('one cell fills all that are chosen, and Ctrl+D the rows below', async () => {
    await grid.cell('Claims triage', 'Region').click();
    await keyboard.type('mars');
    await keyboard.press('Enter');
    await grid.cell('Claims triage', 'Region').click();
    await grid.cell('Federal bid desk', 'Region').click({ modifiers: ['Shift'] });
    await keyboard.press('Control+d');
    expect((await grid.column('Region')).slice(0, 5)).toEqual([
      'mars',
      'mars',
      'mars',
      'mars',
      'us',
    ]);
    await keyboard.press('Delete');
    expect((await grid.column('Region')).slice(0, 5)).toEqual(['', '', '', '', 'us']);
    await app.waitUntilSaved();
    await keyboard.press('Control+z');
    await expect(grid.cell('Claims triage', 'Region')).toHaveText('mars');
  });

  await test.step('what cannot be cleared is named first, and nothing happens', async () => {
    await keyboard.press('Home');
    await keyboard.press('Delete');
    const dialog = window.getByRole('dialog', { name: '1 cell cannot be taken' });
    await expect(dialog).toContainText('Federal bid desk, Deployment: Needs a name');
    expect(await findBarriers(window), 'cells that cannot be taken').toEqual([]);
    await keyboard.press('Escape');
    await expect(grid.cell('Claims triage', 'Region')).toHaveText('mars');
  });
});

test('rows beyond the last become deployments, and 60,000 of them keep the app at hand', async ({
  app,
}) => {
  const { window } = app;
  const grid = new PortfolioGrid(window);
  await new Sidebar(window).portfolio.click();
  await expect(grid.active).toHaveText('Claims triage');
  await window.keyboard.press('Control+End');
  await window.keyboard.press('Home');
  await window.keyboard.press('ArrowDown');
  const paste = (rows: number, cells: (row: number) => string) =>
    grid.grid.evaluate(
      (element, text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      },
      Array.from({ length: rows }, (_, row) => cells(row)).join('\n'),
    );

  await test.step('rows that lack what a deployment needs are refused in words', async () => {
    await paste(60_000, (row) => `Row ${row}`);
    const dialog = window.getByRole('dialog', { name: 'Not all rows can be taken' });
    await expect(dialog).toContainText(
      '59,999 rows beyond the last: a new row needs Model, Channel',
    );
    await dialog.getByRole('button', { name: 'Change nothing' }).click();
  });

  await test.step('whole rows are taken', async () => {
    await paste(60_000, (row) => `Row ${row}\tBulk\tGemini\tGoogle Cloud`);
    await expect(grid.grid).toHaveAttribute('aria-rowcount', '60013');
    await expect(grid.figures).toContainText('60,012 deployments');
    await app.waitUntilSaved();
    await window.keyboard.press('Control+End');
    await expect(grid.row('Row 59999')).toBeVisible();
  });

  await test.step('one step takes all of it back', async () => {
    await window.keyboard.press('Control+z');
    await expect(grid.grid).toHaveAttribute('aria-rowcount', '14');
    await expect(grid.row('Product translation')).toBeVisible();
  });
});

test('a selection dragged past the edge of the grid brings what is beyond into it', async ({
  app,
}) => {
  const { window } = app;
  const grid = new PortfolioGrid(window);
  await new Sidebar(window).portfolio.click();
  await window.getByRole('button', { name: 'Insight' }).click();
  const insight = await window.getByRole('complementary', { name: 'Insight' }).boundingBox();
  const from = await grid.cell('Claims triage', 'Unit').boundingBox();
  if (insight === null || from === null) throw new Error('the grid or the panel is not there');
  await expect(grid.title('Note')).toHaveCount(0);
  await window.mouse.move(from.x + 5, from.y + 5);
  await window.mouse.down();
  await window.mouse.move(insight.x + 80, from.y + 35, { steps: 4 });
  await expect(grid.title('Note')).toBeInViewport();
  await expect(grid.cell('Claims triage', 'Note')).toHaveAttribute('aria-selected', 'true');
  await window.mouse.up();
});
