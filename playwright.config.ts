import { defineConfig } from '@playwright/test';
import { hasDisplay } from './scripts/setup/display.ts';

/** Drives the built app in the Electron the set-up left in `.vite/runtime.json`. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // Each test starts its own Electron: two at a time are what two cores can carry. On a desktop they would take the
  // pointer and the clipboard from each other.
  workers: hasDisplay() ? 1 : 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
