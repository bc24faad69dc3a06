import { endToEndTests } from './check/end-to-end-tests.ts';
import { packaging } from './check/packaging.ts';
import { runSteps } from './check/step.ts';
import { prepareRuntime } from './setup/prepare-runtime.ts';
import { runScript } from './setup/run-script.ts';

/** `npm run e2e`: the end-to-end tests alone, on a fresh build. Arguments after `--` go to Playwright. */
await runScript(async () => {
  const runtime = await prepareRuntime();
  return runSteps([packaging(runtime), endToEndTests(process.argv.slice(2))]);
});
