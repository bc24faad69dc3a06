import { parseArguments } from './arguments.ts';
import { commands } from './commands.ts';
import type { Outcome } from './outcome.ts';
import { callerFolder } from './surroundings.ts';
import { helpText } from './usage.ts';
import { writeOutcome } from './write-outcome.ts';

/** Runs the command that this process was asked for. The process ends by itself, once all is written. */
export async function main(): Promise<void> {
  try {
    const outcome = await outcomeOf(process.argv.slice(2));
    process.exitCode = await writeOutcome(outcome, process.stdout, process.stderr);
  } catch (error) {
    // A bug: what can be expected to go wrong is an outcome.
    console.error('Diverge has ended because of an error of its own; no file was changed.', error);
    process.exitCode = 1;
  }
}

async function outcomeOf(words: readonly string[]): Promise<Outcome> {
  const parsed = parseArguments(words, commands);
  if (!parsed.ok) return parsed.problem;
  const question = parsed.value;
  if (question.kind === 'help') return { kind: 'done', output: [helpText(commands)], warnings: [] };
  const run = await question.command.load();
  return run(question.arguments, {
    folder: callerFolder(process.env, process.cwd()),
    standardInput: process.stdin,
  });
}
