import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import type { DivergeApp } from './fixtures/diverge-app.ts';
import { formula, nothing, number, text, writeWorkbook } from './fixtures/made-workbook.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { readCsv } from './pages/csv.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { ImportDialog } from './pages/import-dialog.ts';
import { PortfolioGrid } from './pages/portfolio-grid.ts';
import { Sidebar } from './pages/sidebar.ts';

/** As a strategist gets it: a title, names of their own, decimal commas, a model of nobody known, a line of totals. */
const MESSY = `AI portfolio;;;;;;
Use case;Business unit;LLM;Hosted on;Anual spend (EUR);Value per year;Where
Claims;Insurance;Claude Opus;AWS;€ 1.234.500,50;12k;us
Agents;n/a;Claude Opus;AWS;200 €;3.000;eu
Chat;Retail;Zephyr;Own data centre;12.000;34.000;eu
Search;Retail;Claude Opus;AWS;-5;5,5;us
Total;;;;1.434,50;;
`;

async function newWorkspace(app: DivergeApp): Promise<void> {
  await app.chooseMenu('new-workspace');
  const dialog = app.window.getByRole('dialog', { name: 'New workspace' });
  await dialog.getByLabel('Name').fill('Ours');
  await dialog.getByRole('button', { name: 'Create workspace' }).click();
  await expect(new Sidebar(app.window).workspace).toContainText('Ours');
}

async function expectChart(app: DivergeApp): Promise<void> {
  const { window } = app;
  await new Sidebar(window).region.getByRole('button', { name: 'New scenario' }).click();
  const dialog = window.getByRole('dialog', { name: 'New scenario' });
  await dialog.getByRole('button', { name: 'Create scenario' }).click();
  const exposure = new ExposurePanel(window);
  await expect(exposure.region).toContainText('Expected loss');
  await expect(exposure.titleOf('lossOverTime')).toBeVisible();
}

test('a messy CSV goes by keyboard alone into a workspace and on to a chart', async ({
  app,
  folder,
}) => {
  const { window } = app;
  const file = path.join(folder, 'messy.csv');
  const text1252 = Buffer.from(MESSY.replaceAll('€', '\u0080'), 'latin1');
  writeFileSync(file, text1252);
  await app.answerOpenDialog(file);
  await window.getByRole('navigation', { name: 'Workspace' }).waitFor();
  await window.keyboard.press('Control+i');
  const dialog = window.getByRole('dialog', { name: 'Import “messy.csv”' });
  await expect(dialog.getByText('2 of 5 rows can be read')).toBeVisible();
  await expect(dialog.getByLabel('Currency of all amounts')).toHaveValue('EUR');
  await expect(dialog.getByLabel('Numbers are written')).toHaveValue('comma');

  await test.step('say whose a model is', async () => {
    await dialog.getByRole('tab', { name: 'Rows' }).focus();
    await window.keyboard.press('ArrowRight');
    await window.keyboard.press('ArrowRight');
    await expect(dialog.getByRole('tab', { name: 'New names' })).toBeFocused();
    await dialog.getByLabel('Vendor of “Zephyr”').focus();
    await window.keyboard.type('Our own');
    await window.keyboard.press('Enter');
    await expect(dialog.getByText('3 of 5 rows can be read')).toBeVisible();
  });

  await test.step('read one more column', async () => {
    await dialog.getByRole('tab', { name: 'New names' }).focus();
    await window.keyboard.press('ArrowLeft');
    const where = dialog.getByLabel('“Where” is read as');
    await where.focus();
    await window.keyboard.type('Region');
    await expect(where).toHaveValue('region');
    await expect(dialog.getByRole('tab', { name: 'Columns' })).toContainText('7 of 7 read');
  });

  await test.step('take the good rows', async () => {
    await dialog.getByLabel('Name of the new workspace').focus();
    await window.keyboard.press('Control+a');
    await window.keyboard.type('Ours');
    await expect(
      dialog.getByRole('button', { name: 'Create workspace with 3 deployments' }),
    ).toBeEnabled();
    await window.keyboard.press('Enter');
    await expect(
      window.getByText('“messy.csv” was imported: 3 new, 2 rows left out.'),
    ).toBeVisible();
  });
  const portfolio = new PortfolioGrid(window);
  await expect(portfolio.cell('Claims', 'Spend a year')).toHaveText('€1,234,500.50');
  await expect(portfolio.cell('Chat', 'Region')).toHaveText('eu');

  await test.step('the header is remembered, and the mended rows are matched', async () => {
    const mended = MESSY.replace(';-5;', ';5;').replace('3.000;', '3.500;').replaceAll('€', '');
    writeFileSync(file, mended);
    const again = await ImportDialog.open(app, file);
    await expect(again.dialog).toContainText('1 new, 1 changed, 2 the same.');
    await expect(again.dialog).toContainText('Read as this header was read before.');
    await expect(again.take).toHaveText('Add 1, update 1 row');
    await again.take.click();
    await expect(window.getByText('1 new, 1 changed, 1 row left out. Undo takes')).toBeVisible();
    await expect(portfolio.cell('Agents', 'Value a year')).toHaveText('€3,500');
  });
  await expectChart(app);
});

test('a messy workbook goes into the open workspace as one step, is undone as one, and leads to a chart', async ({
  app,
  folder,
}) => {
  const { window } = app;
  const file = path.join(folder, 'messy.xlsx');
  await writeWorkbook(file, [
    { name: 'Read me', rows: [[text('Ask Ann before changing anything')]] },
    {
      name: 'Apps 2026',
      merged: ['A1:F1', 'B3:B4'],
      rows: [
        [text('Our applications'), nothing, nothing, nothing, nothing, nothing],
        ['Application', 'Department', 'Model', 'Cloud', 'Annual cost', 'Business value'].map(text),
        [
          text('Claims'),
          text('Insurance'),
          text('GPT-6'),
          text('Azure'),
          formula('2*50', 100),
          number(0.5),
        ],
        [text('Search'), nothing, text('GPT-6'), text('Azure'), number(7.25), number(9)],
        [text('Chat'), text('Retail'), text('GPT-6'), text('Azure'), '><f>SUM(E1)</f>', number(9)],
      ],
    },
  ]);
  await newWorkspace(app);
  await expect(window.getByRole('heading', { name: 'No scenario yet' })).toBeVisible();
  await app.answerOpenDialog(file);
  await window.getByRole('button', { name: 'Import a portfolio…' }).click();
  const shown = await ImportDialog.of(app, file);
  await expect(shown.field('Sheet')).toHaveValue('1');
  await expect(shown.field('Into')).toContainText('Ours');
  await expect(shown.headline).toHaveText(/^2 of 3 rows can be read: \$107 of spend/);
  expect(await shown.cells('Rows')).toEqual([
    ['3', 'New', 'Claims', 'Insurance', 'GPT-6', 'Azure', '$100', '$0.50', '3, assumed', '0'],
    ['4', 'New', 'Search', 'Insurance', 'GPT-6', 'Azure', '$7.25', '$9', '3, assumed', '0'],
    ['5', 'Left out', 'Chat', 'Retail', 'GPT-6', 'Azure', '–', '–', '–', '–'],
  ]);
  expect(await shown.cells('Problems')).toEqual([
    [
      '5',
      'Annual cost',
      'the spreadsheet has a formula whose result was not kept here',
      'mend the formula, or write the value itself',
    ],
  ]);
  const problems = path.join(folder, 'problems.csv');
  await app.answerSaveDialog(problems);
  await shown.dialog.getByRole('button', { name: 'Save as CSV…' }).click();
  await expect.poll(() => readProblems(problems)).toEqual(['5']);

  await test.step('every view of it can be read and used with assistive technology, in both themes', async () => {
    for (const tab of ['Rows', 'Columns', 'New names', 'Problems'] as const) {
      await shown.tab(tab).click();
      for (const colorScheme of ['dark', 'light'] as const) {
        await window.emulateMedia({ colorScheme });
        expect(await findBarriers(window), `${tab}, ${colorScheme}`).toEqual([]);
      }
    }
    await keepScreenshots(window, 'import-messy');
  });

  await shown.take.click();
  const portfolio = new PortfolioGrid(window);
  await expect(portfolio.cell('Search', 'Unit')).toHaveText('Insurance');
  await app.chooseMenu('undo');
  await expect(window.getByText('No deployments yet')).toBeVisible();
  await app.chooseMenu('redo');
  await expect(portfolio.cell('Claims', 'Spend a year')).toHaveText('$100');
  await expectChart(app);
});

test('a portfolio that is exported as Excel or CSV is the same when it is imported again', async ({
  app,
  folder,
}) => {
  const { window } = app;
  const source = path.join(folder, 'source.csv');
  writeFileSync(
    source,
    'id,name,vendor,model,channel,spend,value,note\na,=Sum,V,M,C,0.1,1e15,"two\nlines"\nb,n/a (x),V,M,C,2,3,-\n',
  );
  const first = await ImportDialog.open(app, source);
  await first.take.click();
  const portfolio = new PortfolioGrid(window);
  await expect(portfolio.grid).toBeVisible();
  for (const [item, name] of [
    ['As Excel workbook…', 'out.xlsx'],
    ['As CSV…', 'out.csv'],
  ] as const) {
    const file = path.join(folder, name);
    await app.answerSaveDialog(file);
    await window.getByRole('button', { name: 'Export' }).click();
    await window.getByRole('button', { name: item, exact: true }).click();
    await expect(window.getByText(`Exported to ${name}.`)).toBeVisible();
    const again = await ImportDialog.open(app, file);
    await expect(again.dialog).toContainText('0 new, 0 changed, 2 the same.');
    await expect(again.take).toHaveText('Nothing to change');
    await again.dialog.getByRole('button', { name: 'Cancel' }).click();
  }
  expect(readFileSync(path.join(folder, 'out.csv'), 'utf8')).toContain(`"'=Sum"`);
});

function readProblems(file: string): readonly (string | undefined)[] {
  try {
    return readCsv(readFileSync(file, 'utf8')).map((row) => row['Row']);
  } catch {
    return [];
  }
}
