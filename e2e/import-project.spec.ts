import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { projectFolder } from './fixtures/runtime.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { InfluenceMatrix } from './pages/influence-matrix.ts';
import { Sidebar } from './pages/sidebar.ts';

const somewhereland = path.join(projectFolder, 'model', 'examples', 'somewhereland.scw');

test('a ScenarioWizard project is shown, then becomes a scenario in one undoable step', async ({
  app,
}) => {
  const { window } = app;
  const sidebar = new Sidebar(window);
  await expect(sidebar.scenario('AWS follows')).toBeVisible();
  const before = await sidebar.scenarioNames();
  await app.answerOpenDialog(somewhereland);
  await app.chooseMenu('import-project');
  const dialog = window.getByRole('dialog', { name: 'Import “somewhereland.scw”' });
  await expect(dialog).toContainText('6 descriptors with 17 variants become drivers');
  await keepScreenshots(window, 'import-project');
  await dialog.getByLabel('Name of the scenario').fill('Somewhere');
  await dialog.getByRole('button', { name: 'Add as a scenario' }).click();
  await expect.poll(() => sidebar.scenarioNames()).toEqual([...before, 'Somewhere']);
  await expect(window.getByRole('group', { name: 'A', exact: true })).toContainText('A3');

  const matrix = new InfluenceMatrix(window);
  await matrix.open();
  await matrix.region.getByRole('button', { name: 'Open all' }).click();
  // The first row of the project's matrix.
  await expect(matrix.cell('If A: A1, B: B1')).toHaveText('−2');

  await app.chooseMenu('undo');
  await expect.poll(() => sidebar.scenarioNames()).toEqual(before);
});

test('a file that is none is refused with its problems, line by line', async ({ app, folder }) => {
  const file = path.join(folder, 'bad.scw');
  writeFileSync(file, '$ ScenarioWizard 4.0\nBad\n&A\n -A1\n -A2\n#\n#\n#\n#\n#\n0,x\n0,0\n');
  await app.answerOpenDialog(file);
  await app.chooseMenu('import-project');
  const dialog = app.window.getByRole('dialog', { name: '“bad.scw” was not imported' });
  await expect(dialog.getByRole('row', { name: 'line 11, number 2' })).toContainText('found "x"');
});
