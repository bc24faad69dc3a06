import path from 'node:path';

/** Where the parts of the built app lie. */
export interface Folders {
  readonly preload: string;
  readonly dataProcess: string;
  readonly tableWorker: string;
  /** The native half of better-sqlite3: the set-up puts the one that fits the runtime beside the bundles. */
  readonly nativeBinding: string;
  readonly renderer: string;
}

/** `buildFolder` is the one that main's own bundle lies in, `.vite/build`. */
export function findFolders(buildFolder: string): Folders {
  return {
    preload: path.join(buildFolder, 'preload.cjs'),
    dataProcess: path.join(buildFolder, 'data-process.cjs'),
    tableWorker: path.join(buildFolder, 'table-worker.cjs'),
    nativeBinding: path.join(unpacked(buildFolder), 'better_sqlite3.node'),
    renderer: path.join(buildFolder, '..', 'renderer', 'main_window'),
  };
}

/** The system loads native code from real files only, which a package keeps beside its archive. */
function unpacked(folder: string): string {
  return folder.replace(/app\.asar(?=$|[\\/])/, 'app.asar.unpacked');
}
