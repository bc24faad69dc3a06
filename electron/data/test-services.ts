import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Services } from './services.ts';
import { startServices, type RunningServices } from './start-services.ts';

/** The data process without its process: a real database in a folder of its own. */
export interface TestServices {
  readonly services: Services;
  readonly folder: string;
  /** What was logged, in order. */
  readonly logged: string[];
  readonly log: (what: string, error: unknown) => void;
  /** Closes the database and opens it again. */
  restart(): void;
  remove(): void;
}

export function startTestServices(): TestServices {
  const folder = mkdtempSync(join(tmpdir(), 'diverge-data-'));
  const logged: string[] = [];
  let ids = 0;
  function start(): RunningServices {
    const started = startServices({
      folder,
      nativeBinding: null,
      nodeApi: 10,
      appVersion: '0.0.0-test',
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
  return {
    get services() {
      return running.services;
    },
    folder,
    logged,
    log: (what) => logged.push(what),
    restart: () => {
      running.close();
      running = start();
    },
    remove: () => {
      running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
