import path from 'node:path';
import * as z from 'zod';
import { lastLine, runCommand } from '../../scripts/setup/run-command.ts';
import { threeClouds } from './three-clouds.ts';

const benchFolder = path.join(import.meta.dirname, '..');
const installWords = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];

const answerSchema = z.object({
  /** Milliseconds of each run. */
  times: z.array(z.number()),
  mean: z.number(),
  p95: z.number(),
});
type SquiggleAnswer = z.infer<typeof answerSchema>;

let asked: Promise<SquiggleAnswer> | undefined;

/** Asks Squiggle about three clouds with a million trials, seven times, once a bench run; installs it before. */
export function askSquiggle(trials: number): Promise<SquiggleAnswer> {
  asked ??= ask(trials);
  return asked;
}

async function ask(trials: number): Promise<SquiggleAnswer> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await outputOf(npm, [...installWords, '--prefix', benchFolder]);
  const question = JSON.stringify({ trials, runs: 7, warmUps: 1, clouds: threeClouds });
  const peer = path.join(import.meta.dirname, 'squiggle-peer.mjs');
  const output = await outputOf(process.execPath, [peer, question]);
  return answerSchema.parse(JSON.parse(lastLine(output)));
}

async function outputOf(command: string, words: readonly string[]): Promise<string> {
  const result = await runCommand(command, words);
  if (result.kind === 'ended' && result.exitCode === 0) return result.output;
  const said = result.kind === 'not-found' ? 'it was not found' : result.output;
  throw new Error(`${command} ${words[0] ?? ''} failed: ${said}`);
}
