import { readFileSync } from 'node:fs';
import { parseArguments, USAGE } from './arguments.ts';
import { runCommand, type Answer } from './run-command.ts';

/**
 * The headless command: arguments → model → text, on Node alone (spec/scenario-file.md, "Headless"). Answers go to
 * standard output, problems and warnings to standard error. Exit 0 done, 1 the file or the question is refused,
 * 2 wrong usage.
 */
function main(words: readonly string[]): number {
  const parsed = parseArguments(words);
  if (!parsed.ok) {
    process.stderr.write(`${parsed.problem.message}\n\n${USAGE}`);
    return 2;
  }
  const answer: Answer = runCommand(parsed.value, (path) => readFileSync(path));
  for (const line of answer.remarks) process.stderr.write(`${line}\n`);
  process.stdout.write(answer.output);
  return answer.exitCode;
}

// Whoever reads the output may stop in the middle: `diverge … | head` is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = main(process.argv.slice(2));
