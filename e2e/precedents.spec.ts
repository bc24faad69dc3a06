import { expect } from '@playwright/test';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { PrecedentsScreen } from './pages/precedents-screen.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

test('the library narrows down to rows, rates and sources', async ({ app }) => {
  const precedents = new PrecedentsScreen(app.window);
  await precedents.open();
  await expect(precedents.region.getByText('60 rows of 17 cases')).toBeVisible();
  await expect(precedents.region.getByText('never a frequency')).toBeVisible();
  await keepScreenshots(app.window, 'precedents');

  await test.step('a filter leaves its rows, and the rates count them by case', async () => {
    await precedents.choose('Actor', 'Clouds');
    await precedents.choose('Bound by law', 'Free choice');
    expect(await precedents.rowIds()).toEqual(['DS-01', 'DS-02', 'DS-03', 'NY-01']);
    // Two cases: DeepSeek's three rows share one. (½ + 1)/3.5, (½ + ⅓)/3.5, (½ + ⅔)/3.5.
    expect((await precedents.rateTable())[0]).toEqual([
      ...['Clouds, Free choice', '2', '4'],
      ...['43%', '7.6%', '83%', '24%', '1%', '64%', '33%', '3.5%', '75%'],
    ]);
    await expect(precedents.rates.getByRole('heading')).toHaveText(
      '43% followed, 33% diverged: 2 cases are too few to tell which is likelier',
    );
  });

  await test.step('a stance narrows the rows and leaves the rates', async () => {
    const before = await precedents.rateTable();
    await precedents.choose('Stance', 'Diverge');
    expect(await precedents.rowIds()).toEqual(['DS-02', 'DS-03']);
    expect(await precedents.rateTable()).toEqual(before);
  });

  await test.step('a row opens to its source, which is text and no link', async () => {
    await precedents.row('AWS (Bedrock)').click();
    await expect(precedents.region.getByText('Still listed 2026-10-03')).toBeVisible();
    await expect(precedents.region.getByText('https://anchor.is/')).toBeVisible();
    await expect(precedents.region.getByRole('link')).toHaveCount(0);
  });

  await test.step('what was chosen is still chosen after another screen', async () => {
    await new Sidebar(app.window).portfolio.click();
    await precedents.open();
    expect(await precedents.rowIds()).toEqual(['DS-02', 'DS-03']);
    await precedents.region.getByRole('button', { name: 'Show all' }).click();
    expect(await precedents.rowIds()).toHaveLength(60);
  });

  await test.step('a rate leads to the rows behind it', async () => {
    await precedents.rates.getByRole('button', { name: 'Retailers' }).click();
    await expect(precedents.region.getByText('8 rows of 3 cases')).toBeVisible();
  });
});

test('a stance starts from precedents in one step, with its origin, and undo takes it back', async ({
  app,
}) => {
  const { window } = app;
  const google = new ScenarioScreen(window).stance('Google Cloud', 'Anthropic');
  const exposure = new ExposurePanel(window);
  await expect(google.probability('Follow')).toHaveValue('35');
  await expect(exposure.titleOf('map')).toBeVisible();
  const before = await exposure.headline();

  await google.group.getByRole('button', { name: 'Start Google Cloud from precedents' }).click();
  const dialog = window.getByRole('dialog', { name: 'Start Google Cloud from precedents' });
  await expect(dialog.getByRole('row', { name: /^Follow/ })).toHaveText('Follow35%41%41%, 16–69%');
  await expect(dialog.getByRole('row', { name: /^Diverge/ })).toHaveText('Diverge40%26%25%, 6–52%');
  await keepScreenshots(window, 'start-from-precedents');
  await dialog.getByRole('button', { name: 'Set these probabilities' }).click();

  await expect(google.probability('Follow')).toHaveValue('41');
  await expect(google.probability('Diverge')).toHaveValue('26');
  await expect
    .poll(async () => (await exposure.headline()).expectedLoss)
    .not.toBe(before.expectedLoss);
  await google.open();
  await expect(
    google.group.getByText(/Clouds: follow 41% \(90%: 16–69%\)\. 7 cases/),
  ).toBeVisible();

  await expect.poll(() => app.menuLabel('undo')).toBe('Undo Start Google Cloud from precedents');
  await app.chooseMenu('undo');
  await expect(google.probability('Follow')).toHaveValue('35');
  await expect.poll(() => exposure.headline()).toEqual(before);
});

test('from the library to a stance by keyboard alone', async ({ app }) => {
  const { window } = app;
  const precedents = new PrecedentsScreen(window);
  await app.chooseMenu('go-precedents');
  await precedents.region.getByLabel('Bound by law', { exact: true }).focus();
  await window.keyboard.press('f');
  await expect(precedents.region.getByText('19 rows of 9 cases')).toBeVisible();

  await precedents.row('Best Buy').first().focus();
  await window.keyboard.press('Enter');
  await expect(precedents.region.getByText('45-day free swap for customers')).toBeVisible();

  await precedents.region.getByRole('button', { name: 'Use for a stance…' }).focus();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Start a stance from precedents' });
  await dialog.getByLabel('Stance in “One cloud stays, the others decide”').focus();
  await window.keyboard.press('s');
  await dialog.getByRole('button', { name: 'Set these probabilities' }).focus();
  await window.keyboard.press('Enter');
  const snowflake = new ScenarioScreen(window).stance('Snowflake', 'Anthropic');
  await expect(snowflake.probability('Follow')).toHaveValue('42');
});

test('a locked scenario is not set', async ({ app }) => {
  const { window } = app;
  await new Sidebar(window).choose('One cloud stays, the others decide', 'Lock');
  const google = new ScenarioScreen(window).stance('Google Cloud', 'Anthropic');
  await google.group.getByRole('button', { name: 'Start Google Cloud from precedents' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByText('is locked')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Set these probabilities' })).toBeDisabled();
});
