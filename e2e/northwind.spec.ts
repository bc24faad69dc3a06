import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { exampleFile, northwind } from './fixtures/examples.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { exportWhole } from './pages/export-dialog.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { openFile } from './pages/open-file.ts';
import { Sidebar } from './pages/sidebar.ts';

const scenarioNames = [
  'AWS follows',
  'Open question',
  'Move on announcement',
  'Use the notice',
  'Wait it out',
];

/** What the specification says a scenario comes to, rounded to the cents of the tables. */
function expectedFigures(scenario = 'follow') {
  const read: unknown = JSON.parse(
    readFileSync(exampleFile(`northwind.${scenario}.expected.json`), 'utf8'),
  );
  const number = (...keys: (string | number)[]): number => {
    const found = keys.reduce<unknown>((value, key) => Reflect.get(Object(value), key), read);
    if (typeof found !== 'number') throw new Error(`No number at ${keys.join('.')}`);
    return Math.round(found * 100) / 100;
  };
  const timeline: unknown = Reflect.get(Object(read), 'timeline');
  if (!Array.isArray(timeline)) throw new Error('No timeline');
  return { number, points: timeline.length };
}

test('the file of the specification opens with its five scenarios and exactly its figures', async ({
  app,
}) => {
  await openFile(app, northwind);
  const sidebar = new Sidebar(app.window);
  const exposure = new ExposurePanel(app.window);
  const { number, points } = expectedFigures();
  await expect(sidebar.scenario('AWS follows')).toHaveAttribute('aria-current', 'page');
  expect(await sidebar.scenarioNames()).toEqual(scenarioNames);

  await expect
    .poll(() => exposure.headline())
    .toEqual({
      expectedLoss: number('loss', 'expected'),
      cvar95: number('loss', 'cvar95'),
      exposedSpend: number('exposedSpend', 'expected'),
      outageDays: number('outageDays', 'expected'),
      stranded: number('strandedDeployments', 'expected'),
    });
  await expect(exposure.region).toContainText('$400 k by law, $1.20 M by channels');

  const by = (group: string, keys: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(keys).map(([name, key]) => [name, [number('lossBy', group, key)]]),
    );
  expect(await exposure.amountsOf('lossByUnit')).toEqual(
    by('unit', { Insurance: 'Insurance', 'Public sector': 'Public sector', Retail: 'Retail' }),
  );
  expect(await exposure.amountsOf('lossByCloud')).toEqual(
    by('channel', {
      'Amazon Web Services': 'aws',
      'Microsoft Azure': 'azure',
      'Google Cloud': 'gcp',
    }),
  );
  // Meta's Llama is a fallback only: nothing is deployed on it, so nothing of the loss is counted as its.
  expect(await exposure.amountsOf('lossByVendor')).toEqual(
    by('vendor', { Anthropic: 'anthropic', OpenAI: 'openai' }),
  );

  const overTime = await exposure.amountsOf('lossOverTime');
  const blocked = await exposure.amountsOf('blockedSpend');
  expect(Object.keys(overTime).length).toBe(points);
  for (let point = 0; point < points; point += 1) {
    const day = String(number('timeline', point, 'day'));
    const amounts = ['expected', 'p05', 'p95'].map((figure) => number('timeline', point, figure));
    expect(overTime[day], `loss before day ${day}`).toEqual(amounts);
    expect(blocked[day], `blocked on day ${day}`).toEqual([
      number('timeline', point, 'blockedSpend'),
    ]);
  }
  await keepScreenshots(app.window, 'northwind-follow');
});

test('scenarios with influences show their assumptions, and exactly their figures', async ({
  app,
}) => {
  await openFile(app, northwind);
  const sidebar = new Sidebar(app.window);
  const exposure = new ExposurePanel(app.window);
  const ids = ['open', 'preempt', 'notice', 'wait'];
  for (const [place, name] of scenarioNames.slice(1).entries()) {
    await sidebar.scenario(name).click();
    await expect(app.window.getByRole('region', { name, exact: true })).toBeVisible();
    const { number } = expectedFigures(ids[place]);
    await expect
      .poll(async () => {
        const { expectedLoss, cvar95, exposedSpend } = await exposure.headline();
        return [expectedLoss, cvar95, exposedSpend].map((figure) => Math.round(figure * 100) / 100);
      })
      .toEqual([
        number('loss', 'expected'),
        number('loss', 'cvar95'),
        number('exposedSpend', 'expected'),
      ]);
    const assumptions = app.window.getByRole('region', { name: 'Assumptions' });
    await expect(assumptions.getByLabel('Probability of Standing')).toHaveValue('60');
    const influences = assumptions
      .locator('section')
      .filter({ has: app.window.getByRole('heading', { name: 'Influences' }) });
    await expect(influences.getByRole('listitem')).toHaveText([
      'If Amazon Web Services follows, Google Cloud follows in 71% instead of 35%+3',
      'If Google Cloud follows, Amazon Web Services diverges in 18% instead of 40%−2',
      'If Microsoft Azure diverges, Amazon Web Services diverges in 47% instead of 40%+2',
      'If U.S. Department of Defense: Reversed, Amazon Web Services follows in 14% instead of 20%−1',
      'If Microsoft Azure diverges, Google Cloud diverges in 45% instead of 40%+1',
    ]);
  }
});

test('what drives an open question, how bad it is and which plan to choose', async ({ app }) => {
  await openFile(app, northwind);
  const sidebar = new Sidebar(app.window);
  const exposure = new ExposurePanel(app.window);
  await sidebar.scenario('Open question').click();
  const { number } = expectedFigures('open');

  const plans = await exposure.amountsOf('plans');
  const figures = ['cost', 'expected', 'cvar95', 'max', 'maxRegret'];
  const planFigures = (place: number) => figures.map((figure) => number('plans', place, figure));
  expect(plans).toEqual({
    'No plan': planFigures(0),
    'Qualify a second source': planFigures(1),
    'Move to GPT now': planFigures(2),
  });

  const rows = await exposure.tableOf('drivers');
  const slow = rows.find(([name]) => name === 'How hard migrations turn out: Slow');
  expect(slow?.slice(1, 3)).toEqual([
    '40%',
    `$${number('sensitivity', 4, 'expectedLossGiven', 'slow').toLocaleString('en-US')}`,
  ]);

  await expect(exposure.titleOf('howBad')).toHaveText(
    /^The loss passes the tolerable \$2\.50\sM with a chance of 45%$/,
  );
  await keepScreenshots(app.window, 'open-question');
});

test('a branch stands under its parent, and removing it leaves the others as they were', async ({
  app,
}) => {
  await openFile(app, northwind);
  const sidebar = new Sidebar(app.window);
  await sidebar.choose('AWS follows', 'Branch…');
  await app.window.getByRole('dialog').getByLabel('Name').fill('AWS follows late');
  await app.window.keyboard.press('Enter');
  await expect(sidebar.scenario('AWS follows late')).toHaveAttribute('aria-current', 'page');
  expect(await sidebar.scenarioNames()).toEqual([
    'AWS follows',
    'AWS follows late',
    ...scenarioNames.slice(1),
  ]);

  await sidebar.choose('AWS follows late', 'Lock');
  await app.window.getByLabel('Horizon').fill('30');
  await app.window.keyboard.press('Enter');
  await expect(app.window.getByText('“AWS follows late” is locked.')).toBeVisible();
  await expect(app.window.getByLabel('Horizon')).toHaveValue('365');

  await sidebar.choose('AWS follows late', 'Remove');
  await expect.poll(() => sidebar.scenarioNames()).toEqual(scenarioNames);
  await app.chooseMenu('undo');
  await expect.poll(async () => (await sidebar.scenarioNames()).length).toBe(6);
});

test('exported again, the file has lost nothing', async ({ app, folder }) => {
  await openFile(app, northwind);
  const exported = path.join(folder, 'again.diverge');
  await exportWhole(app, exported);
  expect(contentOf(exported)).toEqual(contentOf(northwind));

  await test.step('and opens as the same', async () => {
    await openFile(app, exported);
    const sidebar = new Sidebar(app.window);
    expect(await sidebar.scenarioNames()).toEqual(scenarioNames);
    expect((await sidebar.workspaceNames()).own).toEqual([
      'Northwind AI portfolio',
      'Northwind AI portfolio',
    ]);
    const exposure = new ExposurePanel(app.window);
    const { number } = expectedFigures();
    await expect
      .poll(async () => (await exposure.headline()).expectedLoss)
      .toBe(number('loss', 'expected'));
  });
});

/** A file's content without what names the file itself: who wrote it, its hash, and the workspace's id. */
function contentOf(file: string): unknown {
  const document = without(JSON.parse(readFileSync(file, 'utf8')), [
    'producer',
    'content',
    'parents',
  ]);
  return { ...document, workspace: without(document['workspace'], ['id']) };
}

function without(value: unknown, names: readonly string[]): Record<string, unknown> {
  const fields: [string, unknown][] = typeof value === 'object' ? Object.entries(value ?? {}) : [];
  return Object.fromEntries(fields.filter(([name]) => !names.includes(name)));
}
