import { SetupError } from './setup-error.ts';

/**
 * Runs a script of this folder to its exit code. What can be expected to go wrong ends in its one sentence; a bug
 * keeps its stack.
 */
export async function runScript(script: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await script();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
