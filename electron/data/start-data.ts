import { randomUUID } from 'node:crypto';
import { startServices, type RunningServices } from './start-services.ts';

/** The process that owns the data, without its process: on a real database in a folder, for benches and tests. */
export function startData(folder: string, tableWorker: string): RunningServices {
  const started = startServices({
    folder,
    nativeBinding: null,
    nodeApi: 9,
    appVersion: '0',
    now: () => new Date().toISOString(),
    newId: randomUUID,
    tableWorker,
    onTableProgress: () => undefined,
  });
  if (!started.ok) throw new Error(started.problem.message);
  return started.value;
}
