import path from 'node:path';
import { defineConfig } from 'vite';

/** The preload script: one file, since the sandbox it runs in has no `require` of others. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    target: 'chrome130',
    outDir: path.join(import.meta.dirname, '.vite/build'),
    emptyOutDir: false,
    copyPublicDir: false,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      external: ['electron', 'electron/renderer'],
      input: 'electron/preload.ts',
      output: {
        format: 'cjs',
        codeSplitting: false,
        entryFileNames: '[name].cjs',
        assetFileNames: '[name].[ext]',
      },
    },
  },
});
