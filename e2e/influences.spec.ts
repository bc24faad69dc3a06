import { expect } from '@playwright/test';
import { northwind } from './fixtures/examples.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { InfluenceMatrix } from './pages/influence-matrix.ts';
import { saveChart } from './pages/chart-files.ts';
import { openFile } from './pages/open-file.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

test('influences are judged in the matrix, with the chances that follow in words', async ({
  app,
}) => {
  const { window } = app;
  await openFile(app, northwind);
  await new Sidebar(window).scenario('Open question').click();
  const matrix = new InfluenceMatrix(window);
  await expect(matrix.summary.getByRole('listitem').first()).toContainText('instead of');
  await matrix.open();
  await keepScreenshots(window, 'influences');
  const awsOnGoogle = matrix.cell('If Amazon Web Services follows, Google Cloud follows');
  await expect(awsOnGoogle).toHaveText('+3');

  await test.step('by mouse: choose a cell, choose a weight', async () => {
    await awsOnGoogle.click();
    await keepScreenshots(window, 'influences-picking');
    await matrix.weight('−2, restricts').click();
    await expect(awsOnGoogle).toHaveText('−2');
    await expect.poll(() => app.menuLabel('undo')).toBe('Undo Change an influence');
    await app.chooseMenu('undo');
    await expect(awsOnGoogle).toHaveText('+3');
  });

  await test.step('by keyboard: arrows, digits, minus, Delete', async () => {
    await awsOnGoogle.focus();
    await window.keyboard.press('Delete');
    await expect(awsOnGoogle).toHaveText('');
    await expect(matrix.chosen).toContainText('Weight: 0, no influence');
    await window.keyboard.press('3');
    await expect(awsOnGoogle).toHaveText('+3');
    const before = await matrix.chosen.getByText(/^If Amazon/).textContent();
    await window.keyboard.press('-');
    await window.keyboard.press('1');
    await expect(awsOnGoogle).toHaveText('−1');
    await expect(matrix.chosen).not.toContainText(before ?? 'no sentence');
    await window.keyboard.press('ArrowRight');
    await expect(
      matrix.cell('If Amazon Web Services follows, Google Cloud goes partial'),
    ).toBeFocused();
    await window.keyboard.press('7');
    await expect(matrix.region.getByRole('status').filter({ hasText: 'A weight' })).toHaveText(
      'A weight is from −3 to +3.',
    );
  });

  await test.step('a loop and a reason are said', async () => {
    await matrix.cell('If Google Cloud follows, Amazon Web Services follows').focus();
    await window.keyboard.press('2');
    await expect(matrix.chosen).toContainText('The other way round it is −1');
    await matrix.chosen.getByLabel('Why').fill('They share a regulator');
    await window.keyboard.press('Enter');
    await expect(matrix.summary).toContainText('They share a regulator');
  });

  await test.step('strength 0 leaves every chance as stated', async () => {
    const screen = new ScenarioScreen(window);
    await screen.type(screen.field('Strength of influences'), '0');
    await expect(matrix.chosen).toContainText('as without it');
    await expect(matrix.region).toContainText('Switched off');
  });

  await test.step('closed variables sum up, and open again', async () => {
    await matrix.region.getByRole('button', { name: 'Close all' }).click();
    const summed = matrix.region.getByRole('gridcell', {
      name: 'Amazon Web Services on Google Cloud: 0 judgements promote, 1 restricts',
    });
    await expect(summed).toHaveText('1');
    await summed.focus();
    await window.keyboard.press('Enter');
    await expect(awsOnGoogle).toHaveText('−1');
    await expect(matrix.cell('If Google Cloud follows, DoD: Reversed')).toHaveCount(0);
  });

  await matrix.leave();
  await expect(window.getByRole('region', { name: 'Exposure', exact: true })).toBeVisible();
});

test('a picture of the matrix has all of it and nothing else, however far it was scrolled', async ({
  app,
  folder,
}) => {
  const { window } = app;
  await openFile(app, northwind);
  await new Sidebar(window).scenario('Open question').click();
  const matrix = new InfluenceMatrix(window);
  await matrix.open();
  await matrix.cell('If Google Cloud follows, Amazon Web Services diverges').click();
  await window.keyboard.press('Escape');
  const scroller = matrix.region.getByRole('grid').locator('..');
  await scroller.evaluate((element) => {
    element.scrollTop = 120;
  });
  const figure = matrix.region.getByRole('figure');
  const svg = (await saveChart(app, figure, 'SVG', folder)).toString();
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  expect(texts.slice(0, 2).join(' ')).toBe(await matrix.title.textContent());
  expect(texts.filter((text) => text === 'Slow')).toHaveLength(2);
  expect(texts.filter((text) => /^(Weight|Why|Strength)/.test(text ?? ''))).toEqual([]);
  expect(svg).toMatch(/rotate\(-90\)[^>]*>Not made</);
  const topOf = (text: string) =>
    Number(new RegExp(`<text[^>]* y="([^"]+)"[^>]*>${text}<`).exec(svg)?.[1]);
  expect(topOf('Not made'), 'the first row is under the head').toBeGreaterThan(
    topOf('if this holds ↓'),
  );
  expect(await scroller.evaluate((element) => element.scrollTop)).toBe(120);
});
