import { parseArgs } from 'node:util';
import { didYouMean } from '../model/file/nearest.ts';
import { fail, succeed, type Result } from '../model/result.ts';
import type { Arguments, Command } from './command.ts';
import type { WrongUsage } from './outcome.ts';
import { helpText, usageLine } from './usage.ts';

export type Question =
  | { readonly kind: 'help' }
  | { readonly kind: 'command'; readonly command: Command; readonly arguments: Arguments };

/**
 * What is asked by the words of a command line, or what is wrong with them: a command or flag that there is
 * not, a flag twice or without its value, a file too few or too many.
 */
export function parseArguments(
  words: readonly string[],
  commands: readonly Command[],
): Result<Question, WrongUsage> {
  if (words.some((word) => word === '--help' || word === '-h')) return succeed({ kind: 'help' });
  const [name, ...rest] = words;
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) return parseWords(command, rest);
  const message =
    name === undefined
      ? 'no command given'
      : `${JSON.stringify(name)} is not a command${didYouMean(name, namesOf(commands))}`;
  return fail({ kind: 'wrong-usage', message, usage: helpText(commands).trimEnd() });
}

function namesOf(commands: readonly Command[]): readonly string[] {
  return commands.map(({ name }) => name);
}

function parseWords(command: Command, words: readonly string[]): Result<Question, WrongUsage> {
  const wrong = (message: string): WrongUsage => ({
    kind: 'wrong-usage',
    message,
    usage: usageLine(command),
  });
  const files: string[] = [];
  const values = new Map<string, string>();
  const switches = new Set<string>();
  for (const token of tokensOf(command, words)) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      files.push(token.value);
      continue;
    }
    const problem = flagProblem(command, token, values.has(token.name) || switches.has(token.name));
    if (problem !== undefined) return fail(wrong(problem));
    if (token.value === undefined) switches.add(token.name);
    else values.set(token.name, token.value);
  }
  const problem = filesProblem(command, files);
  if (problem !== undefined) return fail(wrong(problem));
  return succeed({ kind: 'command', command, arguments: { files, values, switches, wrong } });
}

/** Not strict: Node's own messages advise what is of no use here. */
function tokensOf(command: Command, words: readonly string[]) {
  const options = Object.fromEntries(
    command.values.map((name) => [name, { type: 'string' }] as const),
  );
  return parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

interface Flag {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function flagProblem(command: Command, flag: Flag, isSecond: boolean): string | undefined {
  const { name, rawName, value, inlineValue } = flag;
  const takesValue = command.values.includes(name);
  if (!rawName.startsWith('--') || (!takesValue && !command.switches.includes(name))) {
    const known = [...command.values, ...command.switches].map((one) => `--${one}`);
    return `${command.name} has no flag ${rawName}${didYouMean(rawName, known)}`;
  }
  if (isSecond) return `${rawName} is given twice`;
  if (!takesValue) return value === undefined ? undefined : `${rawName} takes no value`;
  // A flag in the place of the value; one that does start with a dash can be written with an equals sign.
  const isMissing = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
  return isMissing ? `${rawName} needs a value` : undefined;
}

function filesProblem({ name, files: wanted }: Command, files: readonly string[]) {
  const extra = files[wanted.length];
  if (extra !== undefined) {
    const most = wanted.length === 0 ? 'no file' : wanted.length === 1 ? 'one file' : 'two files';
    return `${name} takes ${most}; ${JSON.stringify(extra)} is one too many`;
  }
  const missing = wanted[files.length];
  return missing === undefined ? undefined : `${missing} is missing`;
}
