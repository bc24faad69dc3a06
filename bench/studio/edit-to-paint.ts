import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { DivergeApp } from '../../e2e/fixtures/diverge-app.ts';
import { openFile } from '../../e2e/pages/open-file.ts';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import type { Bench, Measurement } from '../bench.ts';
import { makePortfolio } from '../engine/large-portfolio.ts';
import { percentile95 } from '../percentile.ts';
import { centreOf, measurePaint, showPeer } from './paint.ts';

const rounds = 5;
const editsARound = 24;

/** All figures are of the newest draft, those of views out of sight as well. */
const SETTLED =
  '[aria-label="Exposure"][aria-busy="false"]:not(:has([data-chart][aria-busy="true"]))';
/** The marks of what the window shows of the views when it opens: it is not scrolled meanwhile. */
const CHARTS_IN_SIGHT = '[data-section="when"] figure > :last-child';

/**
 * From a click on a stance to the frame with the expected loss after it and, if that is a later one, with the last of
 * the charts in sight: 95% of the edits are quicker. What needs the distribution, or is out of sight, may follow.
 */
export const editToPaint: Bench = {
  name: 'studio.editToPaint',
  unit: 'ms',
  better: 'lower',
  measure: () => measureApp(() => Promise.resolve()),
};

/** The same with 50,000 deployments of 400 routings, opened from a file. */
export const editToPaint50k: Bench = {
  name: 'studio.editToPaint50k',
  unit: 'ms',
  better: 'lower',
  measure: () =>
    measureApp(async (app, folder) => {
      const file = path.join(folder, 'large.diverge');
      const size = { deployments: 50_000, routings: 400, horizonDays: 365, plans: 0 };
      const { workspace, scenario } = makePortfolio(size);
      const document = { format: 'diverge', version: 1, workspace, scenarios: [scenario] };
      await writeFile(file, JSON.stringify(document));
      await openFile(app, file);
    }),
};

async function measureApp(
  prepare: (app: DivergeApp, folder: string) => Promise<void>,
): Promise<Measurement> {
  await using folder = await temporaryFolder();
  const app = await DivergeApp.launch(path.join(folder.path, 'user-data'));
  try {
    await prepare(app, folder.path);
    const { window } = app;
    const settled = window.locator(SETTLED);
    await settled.waitFor();
    const figures = window.locator(`[data-figure="expected-loss"], ${CHARTS_IN_SIGHT}`);
    const number = await showPeer(window);
    const values: number[] = [];
    const peerValues: number[] = [];
    const stance = stancesOf(window);
    for (let round = 0; round <= rounds; round += 1) {
      const edits: number[] = [];
      const bare: number[] = [];
      for (let edit = 0; edit < editsARound; edit += 1) {
        edits.push(await measurePaint(window, figures, settled, await centreOf(stance.next())));
        bare.push(await measurePaint(window, number, settled, await centreOf(number)));
      }
      // The first round warms up and counts for neither.
      if (round === 0) continue;
      values.push(percentile95(edits));
      peerValues.push(percentile95(bare));
    }
    return { values, peer: { name: 'a bare number in the same window', values: peerValues } };
  } finally {
    await app.close();
  }
}

/** The choices of the first two stances, one after another without end, so that each click is a change. */
function stancesOf(window: Page): { readonly next: () => Locator } {
  const rows = window.getByRole('region', { name: 'Assumptions' }).getByRole('radiogroup');
  let clicks = 0;
  return {
    next: () => {
      const kind = Math.floor(clicks / 2) % 3;
      const choice = rows
        .nth(clicks % 2)
        .locator('label')
        .nth(kind);
      clicks += 1;
      return choice;
    },
  };
}
