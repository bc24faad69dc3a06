import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { readAmount } from './pages/amount.ts';
import { readCsv } from './pages/csv.ts';
import { ImportDialog } from './pages/import-dialog.ts';
import { PortfolioGrid } from './pages/portfolio-grid.ts';
import { Sidebar } from './pages/sidebar.ts';

const portfolio = path.join(import.meta.dirname, 'files', 'two-clouds.csv');

/** Columns in an order of their own; a comma inside a name; the vendor of a fallback nobody runs yet. */
test('a CSV portfolio is shown row by row, and creates what it names when the user agrees', async ({
  app,
}) => {
  const { window } = app;
  const sidebar = new Sidebar(window);
  const first = await ImportDialog.open(app, portfolio);
  await expect(first.headline).toHaveText(
    'All 3 rows can be read: $515 k of spend and $1.28 M of value a year.',
  );
  expect(await first.cells('Rows')).toEqual([
    [
      '2',
      'New',
      'Claims triage',
      'Insurance',
      'Claude',
      'Amazon Web Services',
      '$365,000',
      '$730,000',
      '1',
      '1',
    ],
    [
      '3',
      'New',
      'Support agents',
      'Retail',
      'Claude',
      'Google Cloud',
      '$100,000',
      '$365,000',
      '3',
      '0',
    ],
    [
      '4',
      'New',
      'Search, catalogue',
      'Retail',
      'GPT',
      'Microsoft Azure',
      '$50,000',
      '$182,500',
      '3',
      '0',
    ],
  ]);
  const names = await first.cells('New names');
  expect(names.map(([kind, name]) => `${kind ?? ''} ${name ?? ''}`)).toEqual([
    'Vendor Anthropic',
    'Model Claude',
    'Channel Amazon Web Services',
    'Vendor OpenAI',
    'Model GPT',
    'Channel Microsoft Azure',
    'Channel Google Cloud',
  ]);
  await keepScreenshots(window, 'import-portfolio');

  await test.step('changing one’s mind changes nothing', async () => {
    await first.dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(first.dialog).toBeHidden();
    expect((await sidebar.workspaceNames()).own).toEqual([]);
  });

  await test.step('agreeing makes a workspace of its own, in the currency chosen', async () => {
    const { dialog } = await ImportDialog.open(app, portfolio);
    await dialog.getByLabel('Name of the new workspace').fill('Two clouds');
    await dialog.getByLabel('Currency of all amounts').selectOption('EUR');
    await dialog.getByRole('button', { name: 'Create workspace with 3 deployments' }).click();
    await expect(sidebar.workspace).toContainText('Two clouds');
    await expect(window.getByRole('heading', { name: 'Portfolio', level: 1 })).toBeVisible();
    await expect(new PortfolioGrid(window).cell('Claims triage', 'Value a year')).toHaveText(
      '€730,000',
    );
    expect(await sidebar.workspaceNames()).toEqual({
      own: ['Two clouds'],
      sample: ['Northwind sample (illustrative)'],
    });
  });
});

test('the example of 200 rows is saved from the app, imported, and whole', async ({
  app,
  folder,
}) => {
  const { window } = app;
  const sidebar = new Sidebar(window);
  const file = path.join(folder, 'example.csv');

  await test.step('save it', async () => {
    const list = await sidebar.openWorkspaces();
    await list.getByRole('button', { name: 'Remove this workspace…' }).click();
    await window.getByRole('button', { name: 'Remove workspace' }).click();
    await app.answerSaveDialog(path.join(folder, 'example'));
    await window.getByRole('button', { name: 'Save an example of 200 deployments' }).click();
    await expect(window.getByText('Saved as example.csv.')).toBeVisible();
  });
  const rows = readCsv(readFileSync(file, 'utf8'));
  const sumOf = (column: string) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
  expect(rows.length).toBe(200);

  await test.step('import it', async () => {
    await app.answerOpenDialog(file);
    await window.getByRole('button', { name: 'Import a portfolio…' }).click();
    const dialog = window.getByRole('dialog', { name: 'Import “example.csv”' });
    const sentence = await dialog.getByText('All 200 rows can be read').textContent();
    const [, spend = '', value = ''] =
      /read: (.+) of spend and (.+) of value/.exec(sentence ?? '') ?? [];
    // Shown with three significant digits.
    expect(Math.abs(readAmount(spend) / sumOf('annualSpend') - 1)).toBeLessThan(0.005);
    expect(Math.abs(readAmount(value) / sumOf('annualValue') - 1)).toBeLessThan(0.005);
    await dialog.getByRole('button', { name: 'Create workspace with 200 deployments' }).click();
  });

  await test.step('every row is there, to the last', async () => {
    const portfolio = new PortfolioGrid(window);
    await expect(portfolio.grid).toHaveAttribute('aria-rowcount', '201');
    const first = rows[0];
    const last = rows[199];
    await expect(portfolio.rows.first()).toContainText(first?.['name'] ?? 'no first row');
    await portfolio.grid.focus();
    await window.keyboard.press('Control+End');
    const lastRow = portfolio.row(last?.['name'] ?? 'no last row');
    await expect(lastRow).toHaveAttribute('aria-rowindex', '201');
    await expect(lastRow).toContainText(last?.['unit'] ?? 'no unit');
    await keepScreenshots(window, 'portfolio-200');
  });
});

test('the template can be imported as it is', async ({ app, folder }) => {
  const { window } = app;
  await app.chooseMenu('new-workspace');
  const dialog = window.getByRole('dialog', { name: 'New workspace' });
  await dialog.getByLabel('Name').fill('Ours');
  await keepScreenshots(window, 'new-workspace');
  await dialog.getByRole('button', { name: 'Create workspace' }).click();
  const sidebar = new Sidebar(window);
  await expect(sidebar.workspace).toContainText('Ours');
  await sidebar.portfolio.click();
  const file = path.join(folder, 'portfolio.csv');
  await app.answerSaveDialog(file);
  await window.getByRole('button', { name: 'Save a CSV template…' }).click();
  await expect(window.getByText('Saved as portfolio.csv.')).toBeVisible();
  await app.answerOpenDialog(file);
  await window.getByRole('button', { name: 'Import a portfolio…' }).click();
  const count = readCsv(readFileSync(file, 'utf8')).length;
  const preview = window.getByRole('dialog', { name: 'Import “portfolio.csv”' });
  await expect(preview.getByLabel('Into')).toContainText('Ours');
  await preview.getByRole('button', { name: `Add ${count} rows` }).click();
  await expect(new PortfolioGrid(window).grid).toHaveAttribute('aria-rowcount', String(count + 1));
});
