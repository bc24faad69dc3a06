import { expect } from '@playwright/test';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { InfluenceMatrix } from './pages/influence-matrix.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

test('a driver is added, given outcomes, tied in by an influence, and taken out again', async ({
  app,
}) => {
  const { window } = app;
  const screen = new ScenarioScreen(window);
  const matrix = new InfluenceMatrix(window);
  await new Sidebar(window).scenario('One cloud stays, the others decide').click();
  const driver = screen.assumptions.getByRole('group', { name: 'Chip shortage' });

  await test.step('add and name it', async () => {
    await screen.assumptions.getByRole('button', { name: 'Add a driver' }).click();
    const added = screen.assumptions.getByRole('group', { name: 'Another uncertain event' });
    await screen.type(added.getByLabel('Driver', { exact: true }), 'Chip shortage');
    await driver.getByRole('button', { name: 'Edit Chip shortage' }).click();
  });

  await test.step('a third outcome, with a name', async () => {
    await driver.getByRole('button', { name: 'Add an outcome to Chip shortage' }).click();
    await screen.type(driver.getByLabel('Name of Another outcome'), 'It gets worse');
    await expect(driver.getByLabel('Name of It gets worse')).toHaveValue('It gets worse');
    await keepScreenshots(window, 'driver');
  });

  await test.step('tied in by an influence, with the chance that follows', async () => {
    await matrix.open();
    await matrix.region.getByRole('button', { name: 'Open all' }).click();
    const cell = matrix.cell('If Chip shortage: It happens, Google Cloud diverges');
    await cell.focus();
    await window.keyboard.press('3');
    await expect(cell).toHaveText('+3');
    await expect(matrix.chosen).toContainText(/Google Cloud diverges in \d\d% instead of 40%/);
    await expect(matrix.summary).toContainText('If Chip shortage: It happens');
  });

  await test.step('an outcome goes with its influences, and comes back by undo', async () => {
    await driver.getByRole('button', { name: 'Remove an outcome of Chip shortage' }).click();
    await driver.getByRole('button', { name: 'It happens', exact: true }).click();
    await expect(driver.getByLabel('Name of It happens')).toBeHidden();
    await expect(matrix.title).toHaveText('No outcome makes another likelier yet');
    await app.chooseMenu('undo');
    await expect(driver.getByLabel('Name of It happens')).toBeVisible();
    await expect(matrix.summary).toContainText('If Chip shortage: It happens');
  });

  await driver.getByRole('button', { name: 'Remove Chip shortage' }).click();
  await expect(driver).toBeHidden();
});
