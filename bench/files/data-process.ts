import { fileURLToPath } from 'node:url';
import { startData } from '../../electron/data/start-data.ts';
import type { RunningServices } from '../../electron/data/start-services.ts';

/** As it ships: unbuilt, most of the time would go into stripping types. */
const TABLE_WORKER = fileURLToPath(new URL('../../.vite/build/table-worker.cjs', import.meta.url));

export function startBuiltData(folder: string): RunningServices {
  return startData(folder, TABLE_WORKER);
}
