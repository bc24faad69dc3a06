import { hasDisplay } from '../setup/display.ts';
import { requireVirtualDisplay } from '../setup/system-libraries.ts';
import { tallyFromReport } from './report-file.ts';
import { runTool, type Step } from './step.ts';
import { tallyOfPlaywright } from './tally.ts';

const virtualDisplay = ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24'];

/** The tests of the whole app in its window, on a virtual display where there is no other. */
export function endToEndTests(playwrightArguments: readonly string[] = []): Step {
  return {
    name: 'end-to-end tests',
    run: async () => {
      const needsDisplay = !hasDisplay();
      if (needsDisplay) await requireVirtualDisplay(console.log);
      return tallyFromReport(
        'test-results/e2e.json',
        () =>
          runTool(
            '@playwright/test/cli.js',
            ['test', ...playwrightArguments],
            needsDisplay ? virtualDisplay : [],
          ),
        tallyOfPlaywright,
      );
    },
  };
}
