import path from 'node:path';
import { projectFolder } from '../setup/prepare-runtime.ts';
import { runCommand } from '../setup/run-command.ts';
import { addTallies, type Tally } from './tally.ts';

/** A part of the check, run in this terminal under a heading of its own. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Tally>;
  /** The name of a step without whose success this one would only waste time; it fails without being run. */
  readonly after?: string;
}

/** Runs the steps, whatever the ones before say, and ends with the one line that adds them up. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const tallies: Tally[] = [];
  const failedNames: string[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const tally = await runStep(step, failedNames);
    tallies.push(tally);
    if (tally.failed > 0) failedNames.push(step.name);
  }
  if (failedNames.length > 0) console.log(`\nFailed: ${failedNames.join(', ')}`);
  const { passed, failed } = addTallies(tallies);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

async function runStep(step: Step, failedNames: readonly string[]): Promise<Tally> {
  if (step.after === undefined || !failedNames.includes(step.after)) return step.run();
  console.log(`Not run, since this failed: ${step.after}`);
  return { passed: 0, failed: 1 };
}

/** Runs a tool of `node_modules` by its script, which needs no shell on any system; answers its exit code. */
export async function runTool(script: string, toolArguments: readonly string[]): Promise<number> {
  const file = path.join(projectFolder, 'node_modules', script);
  const result = await runCommand(process.execPath, [file, ...toolArguments], {
    folder: projectFolder,
    output: 'show',
  });
  return result.kind === 'ended' ? result.exitCode : 1;
}
