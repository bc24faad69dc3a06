import path from 'node:path';
import { DivergeApp } from '../../e2e/fixtures/diverge-app.ts';
import { PortfolioGrid } from '../../e2e/pages/portfolio-grid.ts';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import type { Bench } from '../bench.ts';
import { percentile95 } from '../percentile.ts';
import { flingThrough, timeOfKey } from './in-the-page.ts';
import { keepPortfolio } from './kept-portfolio.ts';

type Measure = (app: DivergeApp, grid: PortfolioGrid) => Promise<readonly number[]>;

const rounds = 5;
const editsARound = 20;
const peer = 'the same with 5,000';

/** What looking through and editing 50,000 deployments costs, beside the same with 5,000: how cost grows. */
export const gridBenches: readonly Bench[] = [
  // The frames while the rows are flung through, a screenful a frame: 95% are quicker.
  bench('grid.scroll50k', 'ms', scroll),
  // From Enter on a cell that was typed into to the frame that shows it, and the disk that holds it: 95% are quicker.
  bench('grid.edit50k', 'ms', edit),
  // From a letter typed into the search of all columns to the frame with what is left: 95% are quicker.
  bench('grid.filter50k', 'ms', filter),
  // What the window's process holds after all of it, the sorted, grouped and searched grid looked through.
  bench('app.memory50k', 'MB', memory),
];

function bench(name: string, unit: string, measure: Measure): Bench {
  return {
    ...{ name, unit, better: 'lower' },
    measure: async () => ({
      values: await measured(50_000, measure),
      peer: { name: peer, values: await measured(5_000, measure) },
    }),
  };
}

async function measured(deployments: number, measure: Measure): Promise<readonly number[]> {
  await using folder = await temporaryFolder();
  const userData = path.join(folder.path, 'user-data');
  keepPortfolio(userData, deployments);
  const app = await DivergeApp.launch(userData);
  try {
    const grid = new PortfolioGrid(app.window);
    await grid.grid.waitFor();
    return await measure(app, grid);
  } finally {
    await app.close();
  }
}

async function scroll({ window }: DivergeApp): Promise<readonly number[]> {
  const values: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const frames = await flingThrough(window);
    if (round > 0) values.push(percentile95(frames));
  }
  return values;
}

async function edit(app: DivergeApp, { grid }: PortfolioGrid): Promise<readonly number[]> {
  const { window } = app;
  const { keyboard } = window;
  await grid.focus();
  await keyboard.press('ArrowRight');
  const values: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const times: number[] = [];
    for (let own = 0; own < editsARound; own += 1) {
      await keyboard.type(`unit ${round} ${own}`);
      times.push(await timeOfKey(window, 'Enter', 'saved'));
      await app.waitUntilSaved();
    }
    if (round > 0) values.push(percentile95(times));
  }
  return values;
}

async function filter({ window }: DivergeApp, grid: PortfolioGrid): Promise<readonly number[]> {
  await grid.search.focus();
  const values: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const times: number[] = [];
    for (const key of ['9', '9', '7', 'Backspace', 'Backspace', 'Backspace']) {
      times.push(await timeOfKey(window, key, 'painted'));
    }
    if (round > 0) values.push(percentile95(times));
  }
  return values;
}

async function memory(app: DivergeApp, grid: PortfolioGrid): Promise<readonly number[]> {
  await filter(app, grid);
  await grid.title('Unit').getByRole('button').first().click();
  await grid.choose('Group by', 'Unit');
  await scroll(app);
  await grid.choose('Group by', 'Unit');
  await edit(app, grid);
  const kilobytes = await app.electron.evaluate(({ app: own, BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    return own.getAppMetrics().find(({ pid }) => pid === window)?.memory.workingSetSize;
  });
  if (kilobytes === undefined) throw new Error('The window has no process.');
  return [Math.round(kilobytes / 1024)];
}
