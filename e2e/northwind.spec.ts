import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { openFile } from './pages/open-file.ts';
import { Sidebar } from './pages/sidebar.ts';

const examples = path.join(import.meta.dirname, '..', 'model', 'examples', 'spec');
const northwind = path.join(examples, 'northwind.diverge');

const scenarioNames = [
  'AWS follows',
  'Open question',
  'Move on announcement',
  'Use the notice',
  'Wait it out',
];

/** What the specification says `follow` comes to, rounded to the cents of the tables. */
function expectedFigures() {
  const read: unknown = JSON.parse(
    readFileSync(path.join(examples, 'northwind.follow.expected.json'), 'utf8'),
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

test('scenarios with influences show their assumptions, and say that figures come later', async ({
  app,
}) => {
  await openFile(app, northwind);
  const sidebar = new Sidebar(app.window);
  const exposure = new ExposurePanel(app.window);
  for (const name of scenarioNames.slice(1)) {
    await sidebar.scenario(name).click();
    await expect(app.window.getByRole('region', { name, exact: true })).toBeVisible();
    await expect(exposure.region).toContainText('No figures for this scenario');
    await expect(exposure.region).toContainText(
      'This scenario has 5 influences between outcomes; its figures come with the next version.',
    );
    const assumptions = app.window.getByRole('region', { name: 'Assumptions' });
    await expect(assumptions.getByLabel('Probability of Standing')).toHaveValue('60');
    const influences = assumptions
      .locator('section')
      .filter({ has: app.window.getByRole('heading', { name: 'Influences' }) });
    await expect(influences.getByRole('listitem')).toHaveText([
      'Microsoft Azure: diverge → Amazon Web Services: diverge +2',
      'Microsoft Azure: diverge → Google Cloud: diverge +1',
      'Amazon Web Services: follow → Google Cloud: follow +3',
      'Google Cloud: follow → Amazon Web Services: diverge −2',
      'U.S. Department of Defense: reversed → Amazon Web Services: follow −1',
    ]);
  }
  await keepScreenshots(app.window, 'influences');
});

test('exported again, the file has lost nothing', async ({ app, folder }) => {
  await openFile(app, northwind);
  const exported = path.join(folder, 'again.diverge');
  await app.answerSaveDialog(exported);
  await app.chooseMenu('export-workspace');
  await expect(app.window.getByText('Exported to again.diverge.')).toBeVisible();
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
  const document = without(JSON.parse(readFileSync(file, 'utf8')), ['producer', 'content']);
  return { ...document, workspace: without(document['workspace'], ['id']) };
}

function without(value: unknown, names: readonly string[]): Record<string, unknown> {
  const fields: [string, unknown][] = typeof value === 'object' ? Object.entries(value ?? {}) : [];
  return Object.fromEntries(fields.filter(([name]) => !names.includes(name)));
}
