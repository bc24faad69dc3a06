import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{model,db,electron,renderer,cli,bench,scripts}/**/*.test.{ts,tsx}'],
    // A test left alone with .only would leave the others out in silence.
    allowOnly: false,
    passWithNoTests: false,
  },
});
