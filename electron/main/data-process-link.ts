import { utilityProcess } from 'electron';
import type { DataLink } from './data-client.ts';

export interface DataProcessPlace {
  readonly script: string;
  /** The folder that holds the database. */
  readonly folder: string;
  readonly nativeBinding: string;
  readonly appVersion: string;
  /** The script of its thread for tables. */
  readonly tableWorker: string;
}

/** Starts the process that owns the database, and tells it to open it. */
export function startDataProcess(place: DataProcessPlace, tell: (what: string) => void): DataLink {
  const child = utilityProcess.fork(place.script, [], {
    serviceName: 'Diverge data',
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  child.stderr?.on('data', (text: Buffer) => {
    tell(`The data process says: ${text.toString().trimEnd()}`);
  });
  child.postMessage({
    kind: 'start',
    folder: place.folder,
    nativeBinding: place.nativeBinding,
    nodeApi: nodeApiOfBinding(),
    appVersion: place.appVersion,
    tableWorker: place.tableWorker,
  });
  return {
    post: (message) => {
      child.postMessage(message);
    },
    onMessage: (hear) => child.on('message', hear),
    onExit: (hear) => child.on('exit', hear),
    kill: () => child.kill(),
  };
}

/**
 * better-sqlite3 is shipped for Node-API 10. For a runtime that has less, the set-up builds it for 9 from the same
 * source and puts that one beside the bundle instead.
 */
function nodeApiOfBinding(): number {
  return Number(process.versions['napi']) < 10 ? 9 : 10;
}
