import { tallyFromReport } from './report-file.ts';
import { runTool, type Step } from './step.ts';
import { tallyOfVitest } from './tally.ts';

export const unitTests: Step = {
  name: 'unit tests',
  run: () =>
    tallyFromReport(
      'test-results/unit.json',
      (file) =>
        runTool('vitest/vitest.mjs', [
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${file}`,
        ]),
      tallyOfVitest,
    ),
};
