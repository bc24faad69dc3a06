import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { evaluateHeadless, numberAt } from './fixtures/headless.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import type { DivergeDocument } from '../model/document.ts';
import { CompareScreen } from './pages/compare-screen.ts';
import { openFile } from './pages/open-file.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

const sample = path.join(import.meta.dirname, '..', 'model', 'examples', 'sample.diverge.json');

/** Where the headless command says what a row of the screen says. */
const rows = {
  expected: ['loss', 'expected'],
  sd: ['loss', 'sd'],
  p95: ['loss', 'p95'],
  cvar95: ['loss', 'cvar95'],
  max: ['loss', 'max'],
  exposedSpend: ['exposedSpend', 'expected'],
  exposedLegal: ['exposedSpend', 'legal'],
  outageDays: ['outageDays', 'expected'],
  stranded: ['strandedDeployments', 'expected'],
} as const;

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

test('two scenarios have the figures of the headless command, and the bridge sums to the change', async ({
  app,
}) => {
  const compare = new CompareScreen(app.window);
  await compare.open();
  await compare.choose('Scenario A', 'AWS follows');
  await compare.settle();

  const answers = [
    await evaluateHeadless(sample, 'one-stays'),
    await evaluateHeadless(sample, 'aws-follows'),
  ];
  for (const [row, keys] of Object.entries(rows)) {
    const figures = (await compare.figure(row)).map(cents);
    expect(figures, row).toEqual(answers.map((answer) => cents(numberAt(answer, ...keys))));
  }
  expect(await compare.changesOf('expected')).toEqual(['−$1.12 M']);
  await expect(compare.figures.getByRole('heading')).toHaveText(
    '“AWS follows” costs $1.12 M less than “One cloud stays, the others decide”',
  );

  const { 'All of the change': whole = Number.NaN, ...shares } = await compare.sharesOf('A');
  const [before = Number.NaN, after = Number.NaN] = await compare.figure('expected');
  expect(whole).toBeCloseTo(after - before, 1);
  expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(whole, 1);
  expect(Object.keys(shares)).toEqual([
    ...['Google Cloud', 'Amazon Web Services', 'U.S. Department of War', 'Snowflake'],
  ]);
  await expect(compare.bridgeTo('A').getByRole('heading')).toHaveText(
    /Google Cloud saves \$1\.37.M, the rest adds \$247.k back/,
  );

  await expect(compare.assumptions.getByRole('row', { name: /^Google Cloud/ })).toHaveText(
    'Google CloudFollow 35% · Partial: Europe 25% · Diverge 40%Diverge',
  );
  await keepScreenshots(app.window, 'compare-two');
});

test('up to four stand side by side, and the choice outlasts other screens', async ({ app }) => {
  const { window } = app;
  const compare = new CompareScreen(window);
  const sidebar = new Sidebar(window);
  await compare.open();
  await compare.add();
  await compare.add();
  await expect(compare.region.getByRole('button', { name: '+ Add a scenario' })).toBeHidden();
  await compare.settle();
  const names = [
    ...['One cloud stays, the others decide', 'The clouds watch each other'],
    ...['AWS follows', 'A court reverses it'],
  ];
  expect(await compare.chosen()).toEqual(names);
  const before = await compare.figure('expected');
  expect(before.filter(Number.isFinite)).toHaveLength(4);
  await keepScreenshots(window, 'compare-four');

  await test.step('an edit elsewhere is there on the way back', async () => {
    await sidebar.scenario('AWS follows').click();
    await new ScenarioScreen(window).stance('Google Cloud', 'Anthropic').take('Follow');
    await app.waitUntilSaved();
    await compare.open();
    await compare.settle();
    expect(await compare.chosen()).toEqual(names);
    const after = await compare.figure('expected');
    expect(after[2]).toBeGreaterThan(before[2] ?? Number.NaN);
    expect([after[0], after[1], after[3]]).toEqual([before[0], before[1], before[3]]);
  });

  await test.step('the base changes places with another', async () => {
    await compare.choose('Base', 'A court reverses it');
    await compare.settle();
    const [base = '', ...others] = await compare.chosen();
    expect([base, others.at(-1)]).toEqual([names[3], names[0]]);
    expect((await compare.figure('expected'))[0]).toBe(before[3]);
  });

  await test.step('one that is removed is compared no more', async () => {
    await sidebar.choose('AWS follows', 'Remove');
    await expect.poll(() => compare.chosen()).not.toContain('AWS follows');
    await compare.settle();
    await app.chooseMenu('undo');
    await expect(sidebar.scenario('AWS follows')).toBeVisible();
  });
});

test('comparing works from the keyboard alone', async ({ app }) => {
  const { window } = app;
  const compare = new CompareScreen(window);
  await app.chooseMenu('go-compare');
  await compare.place('Scenario A').focus();
  await window.keyboard.press('o');
  await window.keyboard.press('o');
  await expect.poll(() => compare.chosen()).toContain('One model goes dark everywhere');
  await compare.region.getByRole('button', { name: '+ Add a scenario' }).focus();
  await window.keyboard.press('Enter');
  await compare.settle();
  expect(await compare.chosen()).toHaveLength(3);
  await compare.region.getByRole('button', { name: 'Compare without B' }).focus();
  await window.keyboard.press('Enter');
  await expect.poll(() => compare.chosen()).toHaveLength(2);
  await compare.figures.getByRole('button', { name: 'View as table' }).focus();
  await window.keyboard.press('Enter');
  await expect(compare.figures.getByRole('cell', { name: 'No plan' }).first()).toBeVisible();
});

test('a comparison can be read and used with assistive technology', async ({ app }) => {
  const compare = new CompareScreen(app.window);
  await compare.open();
  await compare.add();
  await compare.settle();
  expect(await findBarriers(app.window), 'three scenarios').toEqual([]);
  await compare.bridgeTo('A').getByRole('button', { name: 'View as table' }).click();
  expect(await findBarriers(app.window), 'a bridge as a table').toEqual([]);
});

test('with one scenario there is nothing to compare, and the screen says what to do', async ({
  app,
}) => {
  const { window } = app;
  const sidebar = new Sidebar(window);
  await expect(sidebar.scenario('AWS follows')).toBeVisible();
  for (const name of (await sidebar.scenarioNames()).slice(1).reverse()) {
    await sidebar.choose(name, 'Remove');
    await expect(sidebar.scenario(name)).toBeHidden();
  }
  await sidebar.region.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(
    window.getByRole('heading', { name: 'One scenario, nothing to compare it with' }),
  ).toBeVisible();
  await app.chooseMenu('undo');
  const compare = new CompareScreen(window);
  await compare.open();
  await compare.settle();
  expect(await compare.chosen()).toHaveLength(2);
});

/**
 * The sample's portfolio 900 times over, each with fallbacks that take their own time: work enough to be stopped in.
 */
function largePortfolio(): string {
  const document: unknown = JSON.parse(readFileSync(sample, 'utf8'));
  if (!isDocument(document)) throw new Error(`${sample} is no workspace`);
  const { workspace } = document;
  const deployments = Array.from({ length: 900 }, (_, copy) =>
    workspace.deployments.map((deployment) => ({
      ...deployment,
      // Plans speak of the first copy.
      id: copy === 0 ? deployment.id : `${deployment.id}-${String(copy)}`,
      fallbacks: deployment.fallbacks?.map((fallback) => ({ ...fallback, switchDays: copy })),
    })),
  ).flat();
  return JSON.stringify({
    ...document,
    workspace: { ...workspace, name: 'A large portfolio', deployments },
  });
}

function isDocument(value: unknown): value is DivergeDocument {
  return typeof value === 'object' && value !== null && 'workspace' in value;
}

test('a long comparison says how far it is, stops at once and goes on where it was', async ({
  app,
  folder,
}) => {
  const { window } = app;
  const compare = new CompareScreen(window);
  const file = path.join(folder, 'large.diverge');
  await writeFile(file, largePortfolio());
  await openFile(app, file);
  await compare.open();
  await compare.choose('Scenario A', 'AWS follows');
  const first = await compare.recordStatus('what brings the change to A');
  await expect.poll(first).toContainEqual(expect.stringContaining('what brings the change to A'));
  await expect(compare.region).toHaveAttribute('aria-busy', 'false');
  await expect(compare.bridgeTo('A')).toContainText('still to be worked out');
  const expected = await compare.figure('expected');
  expect(expected.filter(Number.isFinite)).toHaveLength(2);
  await keepScreenshots(window, 'compare-stopped');

  const rest = await compare.recordStatus();
  await compare.region.getByRole('button', { name: 'Work out the rest' }).click();
  await expect
    .poll(rest)
    .toContainEqual(expect.stringMatching(/what brings the change to A.*, 1 of 1/));
  await new Sidebar(window).portfolio.click();
  await compare.open();
  expect(await compare.figure('expected')).toEqual(expected);
});
