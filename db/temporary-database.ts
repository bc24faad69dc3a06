import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { OpenProblem } from './open-problem.ts';
import { closeDatabase, openDatabase, type OpenOptions } from './open.ts';
import { storeOf, type Store } from './store.ts';
import type { Result } from '../model/result.ts';

/** A folder with a real database in it, for tests. */
export interface TemporaryDatabase {
  readonly folder: string;
  readonly file: string;
  /** The open database with its statements. */
  readonly store: Store;
  /** Tries to open it as it stands. */
  open(options?: Partial<OpenOptions>): Result<Database, OpenProblem>;
  /** Closes it and opens it again. */
  reopen(): void;
  close(): void;
  remove(): void;
}

export const AT = '2026-11-23T10:00:00.000Z';

export function temporaryDatabase(): TemporaryDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'diverge-db-'));
  const open = (options: Partial<OpenOptions> = {}): Result<Database, OpenProblem> =>
    openDatabase({ folder, nativeBinding: null, nodeApi: 10, at: AT, ...options });
  function mustOpen(): Store {
    const opened = open();
    if (!opened.ok) throw new Error(opened.problem.message);
    return storeOf(opened.value);
  }
  let store = mustOpen();
  return {
    folder,
    file: join(folder, 'diverge.sqlite'),
    get store() {
      return store;
    },
    open,
    reopen: () => {
      closeDatabase(store.db);
      store = mustOpen();
    },
    close: () => {
      closeDatabase(store.db);
    },
    remove: () => {
      closeDatabase(store.db);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
