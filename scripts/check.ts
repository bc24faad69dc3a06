import { staticChecks } from './check/static-checks.ts';
import { runSteps } from './check/step.ts';
import { unitTests } from './check/unit-tests.ts';
import { runScript } from './setup/run-script.ts';

/** `npm run check`: all that needs no window. */
await runScript(() => runSteps([...staticChecks, unitTests]));
