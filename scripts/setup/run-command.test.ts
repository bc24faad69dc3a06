import { expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

function runNode(script: string, timeLimitMs?: number) {
  return runCommand(
    process.execPath,
    ['-e', script],
    timeLimitMs === undefined ? {} : { timeLimitMs },
  );
}

it('answers the exit code and all that was written', async () => {
  const script = 'process.stdout.write("out "); console.error("and error"); process.exitCode = 3';
  const result = await runNode(script);
  expect(result).toEqual({ kind: 'ended', exitCode: 3, output: 'out and error\n' });
});

it('tells a program that is not there from one that fails', async () => {
  expect(await runCommand('no-such-program-anywhere', [])).toEqual({ kind: 'not-found' });
});

it('ends a program that takes too long', async () => {
  const result = await runNode('setInterval(() => {}, 1000)', 200);
  expect(result).toEqual({ kind: 'too-slow', output: '' });
});
