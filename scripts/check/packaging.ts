import { packageApp } from '../build/package-app.ts';
import type { Runtime } from '../setup/prepare-runtime.ts';
import type { Step } from './step.ts';

/** Builds and packages the app, so that the end-to-end tests run what is in the package. Counts as one. */
export function packaging(runtime: Runtime): Step {
  return {
    name: 'build and package',
    run: async () =>
      (await packageApp(runtime)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  };
}
