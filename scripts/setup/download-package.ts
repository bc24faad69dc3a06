import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { lastLine, runCommand } from './run-command.ts';
import { SetupError } from './setup-error.ts';

const tenMinutes = 600_000;

/** Fetches a package's tarball into `folder`, from the registry npm is set up for; answers the tarball's path. */
export async function downloadPackage(specifier: string, folder: string): Promise<string> {
  const [command, leading] = npmCommand();
  const result = await runCommand(
    command,
    [...leading, 'pack', specifier, '--pack-destination', folder, '--loglevel', 'error'],
    { timeLimitMs: tenMinutes },
  );
  const problem = problemOf(result);
  if (problem !== undefined) {
    throw new SetupError(`The npm package ${specifier} could not be downloaded: ${problem}`);
  }
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) {
    throw new SetupError(`npm said it downloaded ${specifier}, but there is no file of it.`);
  }
  return path.join(folder, tarball);
}

/** The npm that started this script, if one did: it need not be the one on the path. */
function npmCommand(): [string, readonly string[]] {
  const script = process.env['npm_execpath'];
  return script === undefined ? ['npm', []] : [process.execPath, [script]];
}

function problemOf(result: Awaited<ReturnType<typeof runCommand>>): string | undefined {
  switch (result.kind) {
    case 'not-found':
      return 'npm is not on the path.';
    case 'too-slow':
      return 'it took longer than ten minutes.';
    case 'ended':
      return result.exitCode === 0 ? undefined : npmProblem(result.output);
  }
}

/** npm ends with the path of its log; the first line says what happened. */
function npmProblem(output: string): string {
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!) /.test(line));
  const said = lines.find((line) => !/ (code|errno|syscall) /.test(line)) ?? lastLine(output);
  return said.replace(/^npm (error|ERR!) (\d+ )?/, '').trim();
}
