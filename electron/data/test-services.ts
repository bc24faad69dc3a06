import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TableProgress } from '../import-contract.ts';
import type { Services } from './services.ts';
import { startServices, type RunningServices } from './start-services.ts';

/** The data process without its process: a real database in a folder of its own. */
export interface TestServices {
  readonly services: Services;
  readonly folder: string;
  /** What was logged, in order. */
  readonly logged: string[];
  /** How far the thread for tables said it was, in order. */
  readonly told: readonly TableProgress[];
  readonly log: (what: string, error: unknown) => void;
  /** Closes the database, for another process to have it until it is opened again. */
  close(): void;
  /** Closes the database where it is open, and opens it again. */
  restart(): void;
  remove(): void;
}

const TABLE_WORKER = fileURLToPath(new URL('../table-worker.ts', import.meta.url));

export function startTestServices(): TestServices {
  const folder = mkdtempSync(join(tmpdir(), 'diverge-data-'));
  const logged: string[] = [];
  const told: TableProgress[] = [];
  let ids = 0;
  function start(): RunningServices {
    const started = startServices({
      folder,
      nativeBinding: null,
      nodeApi: 10,
      appVersion: '0.0.0-test',
      tableWorker: TABLE_WORKER,
      onTableProgress: (progress) => told.push(progress),
      now: () => '2026-11-23T10:00:00.000Z',
      newId: () => {
        ids += 1;
        return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
      },
    });
    if (!started.ok) throw new Error(started.problem.message);
    return started.value;
  }
  let running = start();
  let isOpen = true;
  const close = () => {
    if (isOpen) running.close();
    isOpen = false;
  };
  return {
    get services() {
      return running.services;
    },
    folder,
    logged,
    told,
    log: (what) => logged.push(what),
    close,
    restart: () => {
      close();
      running = start();
      isOpen = true;
    },
    remove: () => {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
