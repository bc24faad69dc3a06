import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../setup/prepare-runtime.ts';
import { tallyOfRun, type Tally } from './tally.ts';

/** Runs tests that write a report to `file`, and adds the report up; an older report is never read for a new one. */
export async function tallyFromReport(
  file: string,
  runTests: (file: string) => Promise<number>,
  tallyOf: (report: unknown) => Tally,
): Promise<Tally> {
  const report = path.join(projectFolder, file);
  await mkdir(path.dirname(report), { recursive: true });
  await rm(report, { force: true });
  const exitCode = await runTests(report);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  return tallyOfRun(exitCode, tallyOf(JSON.parse(await readFile(report, 'utf8'))));
}
