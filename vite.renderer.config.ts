import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What the window shows, served by the main process under `app://`, or by Vite while developing. */
export default defineConfig({
  root: path.join(import.meta.dirname, 'renderer'),
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  // It finds its WebAssembly beside itself, which it would no longer be when Vite bundles it ahead for development.
  optimizeDeps: { exclude: ['highs'] },
  build: {
    // The oldest Electron Diverge runs on is 33.
    target: 'chrome130',
    outDir: path.join(import.meta.dirname, '.vite/renderer/main_window'),
    emptyOutDir: true,
    rolldownOptions: {
      input: ['index.html', 'notes.html', 'paper/paper.html'].map((page) =>
        path.join(import.meta.dirname, 'renderer', page),
      ),
      output: {
        // What pages share is one chunk, in the order it is imported in: in chunks of its own, schemas would be made before
        // zod is told how. One file is also read sooner than five.
        codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
      },
    },
    sourcemap: true,
    // The content security policy allows files of the app and no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read from the disk beside it, the size of a chunk is no matter.
    chunkSizeWarningLimit: 4000,
  },
});
