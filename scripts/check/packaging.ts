import { packageApp } from '../build/package-app.ts';
import type { Runtime } from '../setup/prepare-runtime.ts';
import type { Step } from './step.ts';

export const packagingName = 'build and package';

/** Builds and packages the app, so that the end-to-end tests run what is in the package. Counts as one. */
export function packaging(runtime: Runtime): Step {
  return {
    name: packagingName,
    run: async () =>
      (await packageApp(runtime)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  };
}
