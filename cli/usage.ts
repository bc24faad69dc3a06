import type { Command } from './command.ts';

const PROGRAM = 'npm run --silent diverge --';

export function usageLine({ name, usage }: Command): string {
  return `usage: ${[PROGRAM, name, usage].join(' ').trimEnd()}`;
}

/** Which commands there are; the answer to --help, and to a command that is missing. */
export function helpText(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ name, usage, purpose }) => [
    `  ${`${name} ${usage}`.trimEnd()}`,
    `      ${purpose}`,
  ]);
  return [
    `usage: ${PROGRAM} COMMAND`,
    '',
    ...lines,
    '',
    'FILE is a .diverge file, or - for standard input. Exit code: 0 done, 1 the file has problems or the',
    'question has no answer, 2 wrong usage. cli/README.md describes what --json prints.',
    '',
  ].join('\n');
}
