import type { RememberedLayout } from '../../model/import/layout.ts';
import type { TableProgress } from '../import-contract.ts';
import { startTableWorker, type TableWorker } from './table-worker.ts';

/** The table that is being imported. */
export interface OpenTable {
  readonly fileName: string;
  readonly worker: TableWorker;
  /** The workspace, at a revision, that the thread holds it against; null: none yet. */
  held: string | null;
  /** How it was shaped last, to be remembered when it is taken. */
  shaped: { readonly signature: string; readonly layout: RememberedLayout } | null;
}

/** Tables come in one at a time: a window shows one, and a second may be on its way while the first is being closed. */
export interface Tables {
  /** Starts a thread for a table; whatever was open is given up. */
  readonly start: () => TableWorker;
  readonly keep: (token: string, table: OpenTable) => void;
  /** Null: it was dropped, or another was opened. */
  readonly find: (token: string) => OpenTable | null;
  readonly drop: (token: string) => void;
  /** Ends whatever is under way. */
  readonly stop: () => void;
}

export function createTables(
  script: string,
  onProgress: (progress: TableProgress) => void,
): Tables {
  let current: TableWorker | null = null;
  let open: { readonly token: string; readonly table: OpenTable } | null = null;
  const stop = () => {
    current?.stop();
    current = null;
    open = null;
  };
  return {
    start: () => {
      stop();
      current = startTableWorker(script, onProgress);
      return current;
    },
    keep: (token, table) => {
      open = { token, table };
    },
    find: (token) => (open?.token === token ? open.table : null),
    drop: (token) => {
      if (open?.token === token) stop();
    },
    stop,
  };
}
