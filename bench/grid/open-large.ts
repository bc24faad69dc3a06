import { projectFolder, type Runtime } from '../../scripts/setup/prepare-runtime.ts';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import type { Bench, Measurement } from '../bench.ts';
import { startDiverge } from '../cold-start.ts';
import { timeToSignal } from '../launch.ts';
import { keepPortfolio } from './kept-portfolio.ts';

const runs = 9;

/** From the launch to the painted grid of 50,000 deployments, which take keys from then on; and of 5,000. */
export const openLarge: readonly Bench[] = [50_000, 5_000].map((deployments) => ({
  name: `app.open${deployments / 1000}k`,
  unit: 'ms',
  better: 'lower',
  measure: (runtime) => measure(runtime, deployments),
}));

async function measure(runtime: Runtime, deployments: number): Promise<Measurement> {
  await using userData = await temporaryFolder();
  keepPortfolio(userData.path, deployments);
  const start = () =>
    timeToSignal(runtime, projectFolder, 'DIVERGE_FIRST_GRID', {
      DIVERGE_BENCH: '1',
      DIVERGE_USER_DATA: userData.path,
    });
  // The first launch of each brings its files into memory and counts for neither.
  await start();
  await startDiverge(runtime);
  const values: number[] = [];
  const peerValues: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    values.push(await start());
    peerValues.push(await startDiverge(runtime));
  }
  return { values, peer: { name: 'a start with the sample of 13', values: peerValues } };
}
