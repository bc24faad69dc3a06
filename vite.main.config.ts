import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vite';
import { copyNativeBinding } from './scripts/build/copy-native-binding.ts';

/** The processes of Electron that have Node: the main one, and the data process that owns SQLite, with its thread. */
export default defineConfig(({ command }) => ({
  // Forge's development server says by the first of these where it is; a build has none.
  define:
    command === 'build'
      ? {
          MAIN_WINDOW_VITE_DEV_SERVER_URL: 'undefined',
          MAIN_WINDOW_VITE_NAME: JSON.stringify('main_window'),
        }
      : {},
  resolve: { conditions: ['node'], mainFields: ['module', 'main'] },
  root: import.meta.dirname,
  build: {
    target: 'node20.18',
    outDir: path.join(import.meta.dirname, '.vite/build'),
    emptyOutDir: false,
    copyPublicDir: false,
    sourcemap: true,
    // A stack trace from a user's desk should be readable.
    minify: false,
    lib: {
      entry: {
        main: 'electron/main.ts',
        'data-process': 'electron/data-process.ts',
        'table-worker': 'electron/table-worker.ts',
      },
      formats: ['cjs'],
      fileName: () => '[name].cjs',
    },
    rolldownOptions: {
      external: ['electron', /^electron\//, ...builtinModules, /^node:/],
      output: { chunkFileNames: '[name].cjs' },
    },
  },
  plugins: [copyNativeBinding()],
}));
