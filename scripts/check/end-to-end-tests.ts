import { hasDisplay } from '../setup/display.ts';
import { requireVirtualDisplay } from '../setup/system-libraries.ts';
import { packagingName } from './packaging.ts';
import { tallyFromReport } from './report-file.ts';
import { runTool, type Step } from './step.ts';
import { tallyOfPlaywright } from './tally.ts';

/** The tests of the whole app in its window. */
export function endToEndTests(playwrightArguments: readonly string[] = []): Step {
  return {
    name: 'end-to-end tests',
    after: packagingName,
    run: async () => {
      // Each worker starts a display of its own there.
      if (!hasDisplay()) await requireVirtualDisplay(console.log);
      return tallyFromReport(
        'test-results/e2e.json',
        () => runTool('@playwright/test/cli.js', ['test', ...playwrightArguments]),
        tallyOfPlaywright,
      );
    },
  };
}
