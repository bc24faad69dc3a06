import { closeDatabase, openDatabase } from '../../db/open.ts';
import { storeOf } from '../../db/store.ts';
import { sampleDocument } from '../../model/examples/sample.ts';
import { toContent } from '../../model/file/content-document.ts';
import { fail, succeed, type Result } from '../../model/result.ts';
import type { StartFailure } from '../contract.ts';
import type { TableProgress } from '../import-contract.ts';
import { createPreviews } from './previews.ts';
import { installSampleOnce } from './sample.ts';
import type { Services } from './services.ts';
import { createTables } from './tables.ts';

export interface StartOptions {
  readonly folder: string;
  readonly nativeBinding: string | null;
  readonly nodeApi: number;
  readonly appVersion: string;
  readonly now: () => string;
  readonly newId: () => string;
  /** The script of the thread that reads and writes tables, and who hears how far it is. */
  readonly tableWorker: string;
  readonly onTableProgress: (progress: TableProgress) => void;
}

export interface RunningServices {
  readonly services: Services;
  /** Everything into the one file, and the file closed. */
  readonly close: () => void;
}

/** Opens the database and has all that answering needs; on the very first start the sample is put there. */
export function startServices(options: StartOptions): Result<RunningServices, StartFailure> {
  const { folder, nativeBinding, nodeApi, appVersion, now, newId } = options;
  const tables = createTables(options.tableWorker, options.onTableProgress);
  const opened = openDatabase({ folder, nativeBinding, nodeApi, at: now() });
  if (!opened.ok) return opened;
  const db = opened.value;
  const services: Services = {
    store: storeOf(db),
    now,
    newId,
    appVersion,
    previews: createPreviews(),
    tables,
    sample: () => toContent(sampleDocument()),
  };
  const installed = installSampleOnce(services);
  if (!installed.ok) {
    db.close();
    return fail({ kind: 'disk', message: installed.problem.message });
  }
  return succeed({
    services,
    close: () => {
      tables.stop();
      closeDatabase(db);
    },
  });
}
