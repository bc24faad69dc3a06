import { packageApp } from './build/package-app.ts';
import { endToEndTests } from './check/end-to-end-tests.ts';
import { staticChecks } from './check/static-checks.ts';
import { runSteps, type Step } from './check/step.ts';
import { unitTests } from './check/unit-tests.ts';
import { prepareRuntime } from './setup/prepare-runtime.ts';
import { runScript } from './setup/run-script.ts';

/** `npm test`: everything. Packaging builds the app as well, so the end-to-end tests run the same build. */
await runScript(async () => {
  const runtime = await prepareRuntime();
  const packaging: Step = {
    name: 'build and package',
    run: async () =>
      (await packageApp(runtime)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  };
  return runSteps([...staticChecks, unitTests, packaging, endToEndTests()]);
});
