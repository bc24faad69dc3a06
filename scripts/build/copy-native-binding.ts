import { copyFile, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { readRuntimeFile } from '../setup/runtime-file.ts';

/** Names the binary in place of the file the set-up leaves, which Forge deletes with the last build. */
export const nativeBindingVariable = 'DIVERGE_NATIVE_BINDING';

/**
 * Puts the SQLite binary beside the bundles, where the data process looks for it. It is renamed into place: writing
 * over the file that a running app has mapped would take that app down.
 */
export function copyNativeBinding(): Plugin {
  return {
    name: 'diverge:copy-native-binding',
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      const nativeBinding =
        process.env[nativeBindingVariable] ?? (await readRuntimeFile()).nativeBinding;
      const target = path.join(dir, 'better_sqlite3.node');
      const unfinished = `${target}.${process.pid}`;
      await mkdir(dir, { recursive: true });
      await copyFile(nativeBinding, unfinished);
      await rename(unfinished, target);
    },
  };
}
