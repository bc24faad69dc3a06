import { hasProgram } from './find-program.ts';
import { lastLine, runCommand } from './run-command.ts';
import { SetupError } from './setup-error.ts';

/** A Debian package under the names it has had, the newest first: some releases add `t64`. */
export type DebianPackage = readonly [string, ...string[]];

const tenMinutes = 600_000;

/**
 * Installs packages where that needs nobody's leave: as root, on a system with apt. Elsewhere it stops with the
 * command that would. `need` says in a clause what is missing.
 */
export async function installDebianPackages(
  packages: readonly DebianPackage[],
  need: string,
  tellProgress: (line: string) => void,
  isRoot = process.getuid?.() === 0,
): Promise<void> {
  if (!hasProgram('apt-get')) {
    throw new SetupError(`${need}: please install them with the package manager of this system.`);
  }
  if (!isRoot) {
    const names = await Promise.all(packages.map(nameHere));
    throw new SetupError(`${need}: sudo apt-get install -y ${names.join(' ')}`);
  }
  tellProgress(`${need}; installing with apt.`);
  await apt(['update'], need);
  const names = await Promise.all(packages.map(nameHere));
  await apt(['install', '-y', '--no-install-recommends', ...names], need);
}

/** The name this release of the system knows the package by. */
async function nameHere(names: DebianPackage): Promise<string> {
  for (const name of names) {
    const shown = await runCommand('apt-cache', ['show', '--no-all-versions', name]);
    if (shown.kind === 'ended' && shown.exitCode === 0) return name;
  }
  return names.at(-1) ?? names[0];
}

async function apt(aptArguments: readonly string[], need: string): Promise<void> {
  const result = await runCommand('apt-get', aptArguments, {
    timeLimitMs: tenMinutes,
    environment: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.kind === 'ended' && result.exitCode === 0) return;
  const said = result.kind === 'not-found' ? 'apt-get was not found' : lastLine(result.output);
  throw new SetupError(`${need}, and apt could not install them: ${said}`);
}
