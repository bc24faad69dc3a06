import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

function runBody(body: string) {
  const address = (name: string) =>
    JSON.stringify(pathToFileURL(path.join(import.meta.dirname, name)).href);
  const script = `
    import { runScript } from ${address('run-script.ts')};
    import { SetupError } from ${address('setup-error.ts')};
    await runScript(async () => { ${body} });
  `;
  return runCommand(process.execPath, ['--input-type=module', '-e', script]);
}

it('ends with the exit code of the script', async () => {
  expect(await runBody('return 7')).toEqual({ kind: 'ended', exitCode: 7, output: '' });
});

it('prints what went wrong as its sentence alone', async () => {
  expect(await runBody('throw new SetupError("There is no network.")')).toEqual({
    kind: 'ended',
    exitCode: 1,
    output: 'There is no network.\n',
  });
});

it('keeps the stack of a bug', async () => {
  const result = await runBody('throw new TypeError("a bug")');
  expect(result).toMatchObject({ kind: 'ended', exitCode: 1 });
  expect(result.kind === 'ended' && result.output).toMatch(/TypeError: a bug\n\s+at /);
});
