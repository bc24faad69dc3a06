import { commands } from './commands.ts';
import { parseArguments } from './arguments.ts';
import type { Outcome } from './outcome.ts';
import { callerFolder } from './surroundings.ts';
import { helpText } from './usage.ts';
import { writeOutcome } from './write-outcome.ts';

/** Runs the command that this process was asked for. The process ends by itself, once all is written. */
export async function main(): Promise<void> {
  const outcome = await outcomeOf(process.argv.slice(2));
  process.exitCode = await writeOutcome(outcome, process.stdout, process.stderr);
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
