import path from 'node:path';
import { runCommand } from './run-command.ts';
import { SetupError } from './setup-error.ts';

/** Unpacks a tarball of npm into `folder`; answers the folder of the package in it. */
export async function unpackTarball(tarball: string, folder: string): Promise<string> {
  const result = await runCommand('tar', ['-xzf', tarball, '-C', folder]);
  if (result.kind === 'ended' && result.exitCode === 0) return path.join(folder, 'package');
  throw new SetupError(`${path.basename(tarball)} could not be unpacked with tar.`);
}
