import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from './setup/run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const launcher = path.join(import.meta.dirname, 'with-node.cjs');

it('runs the script with the Node the project brings, and ends as it does', async () => {
  const script = 'console.log(process.argv.slice(1).join()); process.exitCode = 5';
  const result = await runCommand(process.execPath, [launcher, '-e', script, 'one', 'two']);
  expect(result).toEqual({ kind: 'ended', exitCode: 5, output: 'one,two\n' });
});

it('puts that Node first on the path of what the script starts', async () => {
  const script = `
    const { execFileSync } = require('node:child_process');
    const seen = execFileSync('node', ['-p', 'process.version']).toString().trim();
    console.log(seen === process.version);
  `;
  const result = await runCommand(process.execPath, [launcher, '-e', script]);
  expect(result).toEqual({ kind: 'ended', exitCode: 0, output: 'true\n' });
});

it('says what is missing where there is no Node of the project and this one is too old', async () => {
  await using folder = await temporaryFolder();
  const copy = path.join(folder.path, 'scripts', 'with-node.cjs');
  await mkdir(path.dirname(copy));
  await copyFile(launcher, copy);
  const old = path.join(folder.path, 'old.cjs');
  await writeFile(
    old,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } });`,
  );
  const result = await runCommand(process.execPath, ['--require', old, copy, '-e', '0']);
  expect(result).toEqual({
    kind: 'ended',
    exitCode: 1,
    output:
      `Diverge's scripts need Node 24 or newer and this is 20.19.0. npm ci brings one for Linux, ` +
      `macOS and Windows, unless optional packages are left out.\n`,
  });
});
