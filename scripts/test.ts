import { endToEndTests } from './check/end-to-end-tests.ts';
import { packaging } from './check/packaging.ts';
import { staticChecks } from './check/static-checks.ts';
import { runSteps } from './check/step.ts';
import { unitTests } from './check/unit-tests.ts';
import { prepareRuntime } from './setup/prepare-runtime.ts';
import { runScript } from './setup/run-script.ts';

/** `npm test`: everything. */
await runScript(async () => {
  const runtime = await prepareRuntime();
  return runSteps([...staticChecks, unitTests, packaging(runtime), endToEndTests()]);
});
