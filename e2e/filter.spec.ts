import { expect } from '@playwright/test';
import { northwind } from './fixtures/examples.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { readAmount } from './pages/amount.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { openFile } from './pages/open-file.ts';
import { Sidebar } from './pages/sidebar.ts';

test('a click on a mark tells its part apart in the other charts and lists the deployments', async ({
  app,
}) => {
  await openFile(app, northwind);
  const exposure = new ExposurePanel(app.window);
  const units = await exposure.amountsOf('lossByUnit');
  const [retail = NaN] = units['Insurance'] ?? [];
  await exposure.mark('lossByUnit', 'Insurance').click();
  await expect(exposure.chosen()).toContainText(/of 4 deployments, \$592\sk of \$1\.21\sM/u);

  await test.step('the list has its deployments, and their losses add up to its bar', async () => {
    const rows = await exposure.listed();
    expect(new Set(rows.map(([, unit]) => unit))).toEqual(new Set(['Insurance']));
    const losses = rows.map((row) => readAmount(row[3] ?? ''));
    expect(losses.reduce((sum, loss) => sum + loss, 0)).toBeCloseTo(retail, 1);
    expect(losses).toEqual(losses.toSorted((one, other) => other - one));
  });

  await test.step('the other charts show the part beside the whole', async () => {
    const clouds = await exposure.amountsOf('lossByCloud');
    const part = Object.values(clouds).map(([own = NaN]) => own);
    expect(part.reduce((sum, loss) => sum + loss, 0)).toBeCloseTo(retail, 1);
    const overTime = await exposure.amountsOf('lossOverTime');
    expect(overTime['365']?.slice(0, 2)).toEqual([retail, 1_211_500]);
    await expect(exposure.titleOf('blockedSpend')).toContainText('Among the chosen: ');
    await expect(exposure.view('How bad')).toContainText('of the whole portfolio');
    await keepScreenshots(app.window, 'filtered');
  });

  await test.step('a second mark narrows it, a chip lets go of one', async () => {
    await exposure.mark('lossByCloud', 'Google Cloud').click();
    await expect(exposure.chosen().getByRole('listitem')).toHaveText([
      'Unit: Insurance ×',
      'Cloud: Google Cloud ×',
    ]);
    await exposure.chosen().getByRole('button', { name: 'Let go of Unit: Insurance' }).click();
    await expect(exposure.chosen().getByRole('listitem')).toHaveText(['Cloud: Google Cloud ×']);
  });

  await test.step('another scenario keeps what is chosen, with its own figures', async () => {
    await new Sidebar(app.window).scenario('Open question').click();
    await expect(exposure.region).toHaveAttribute('data-scenario', 'open');
    await expect(exposure.chosen()).toContainText('of 4 deployments');
  });
});

test('choosing and clearing work by keyboard alone', async ({ app }) => {
  const { window } = app;
  const exposure = new ExposurePanel(window);
  const map = exposure.mark('map', 'Claude Opus 5.5 on Amazon Web Services');
  await map.focus();
  await window.keyboard.press('Enter');
  await expect(exposure.chosen().getByRole('listitem')).toHaveText([
    'Model: Claude Opus 5.5 ×',
    'Cloud: Amazon Web Services ×',
  ]);
  await expect(map).toHaveAttribute('aria-pressed', 'true');
  const list = exposure.region.getByRole('table', { name: 'Chosen deployments' });
  await list.focus();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  const names = (await exposure.listed()).map(([name = '']) => name);
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)));

  await window.keyboard.press('Escape');
  await expect(exposure.chosen()).toBeHidden();
  await expect(list).toBeHidden();
  await expect(exposure.titleOf('map')).not.toContainText('Among the chosen');
});

test('choices that no deployment has all of at once say what to do', async ({ app }) => {
  const exposure = new ExposurePanel(app.window);
  await exposure.mark('lossByCloud', 'Oracle Cloud').click();
  await exposure.mark('lossByVendor', 'Anthropic').click();
  await expect(exposure.region).toContainText('No deployment is all of this at once.');
  await expect(exposure.chosen()).toContainText('0 of 13 deployments');
});

test('the ways of the spend add up, and a way can be chosen by mouse and keyboard', async ({
  app,
}) => {
  const { window } = app;
  const exposure = new ExposurePanel(window);
  const rows = await exposure.tableOf('flow');
  const blocked = rows.reduce((sum, row) => sum + readAmount(row[5] ?? ''), 0);
  expect(blocked).toBeCloseTo((await exposure.headline()).exposedSpend, 0);

  await exposure.mark('flow', 'Anthropic → Amazon Web Services').click();
  await expect(exposure.chosen().getByRole('listitem')).toHaveText([
    'Vendor: Anthropic ×',
    'Cloud: Amazon Web Services ×',
  ]);
  await exposure.mark('flow', 'Insurance:').focus();
  await window.keyboard.press('Enter');
  await expect(exposure.chosen().getByRole('listitem')).toHaveCount(3);
  await expect(exposure.titleOf('flow')).toContainText('Among the chosen: ');
  await keepScreenshots(window, 'flow');
});
