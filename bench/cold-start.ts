import path from 'node:path';
import { projectFolder, type Runtime } from '../scripts/setup/prepare-runtime.ts';
import { temporaryFolder } from '../scripts/temporary-folder.ts';
import type { Bench } from './bench.ts';
import { timeToSignal } from './launch.ts';

const bareWindow = path.join(import.meta.dirname, 'bare-window');
const runs = 9;

/** From the launch, with an empty user-data folder, to the first chart on the screen. */
export const coldStart: Bench = {
  name: 'app.coldStart',
  unit: 'ms',
  better: 'lower',
  async measure(runtime) {
    // The first launch of each brings its files into memory and counts for neither.
    await startDiverge(runtime);
    await startBareWindow(runtime);
    const values: number[] = [];
    const peerValues: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      values.push(await startDiverge(runtime));
      peerValues.push(await startBareWindow(runtime));
    }
    return { values, peer: { name: 'a bare Electron window', values: peerValues } };
  },
};

/** Milliseconds from the launch, with nothing kept yet, to the first chart. */
export async function startDiverge(runtime: Runtime): Promise<number> {
  await using userData = await temporaryFolder();
  return await timeToSignal(runtime, projectFolder, 'DIVERGE_FIRST_CHART', {
    DIVERGE_BENCH: '1',
    DIVERGE_USER_DATA: userData.path,
  });
}

export async function startBareWindow(runtime: Runtime): Promise<number> {
  await using userData = await temporaryFolder();
  return await timeToSignal(runtime, bareWindow, 'BARE_WINDOW_SHOWN', {
    BARE_WINDOW_USER_DATA: userData.path,
  });
}
