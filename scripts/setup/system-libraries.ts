import { installDebianPackages, type DebianPackage } from './debian-packages.ts';
import { hasProgram } from './find-program.ts';
import { runCommand } from './run-command.ts';
import { SetupError } from './setup-error.ts';

const electronPackages: readonly DebianPackage[] = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libxss1'],
];

/** Sees to it that the shared libraries Electron needs on Linux are there. Elsewhere it brings its own. */
export async function requireSystemLibraries(
  executable: string,
  tellProgress: (line: string) => void,
): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  if (missing.length === 0) return;
  const need = `Electron needs system libraries that are missing here (${someOf(missing)})`;
  await installDebianPackages(electronPackages, need, tellProgress);

  const stillMissing = await missingLibraries(executable);
  if (stillMissing.length > 0) {
    throw new SetupError(
      `Electron still lacks ${stillMissing.join(', ')} after apt installed what usually brings them.`,
    );
  }
}

async function missingLibraries(executable: string): Promise<readonly string[]> {
  const result = await runCommand('ldd', [executable]);
  return result.kind === 'ended' ? parseMissingLibraries(result.output) : [];
}

function someOf(names: readonly string[]): string {
  const shown = 3;
  if (names.length <= shown) return names.join(', ');
  return `${names.slice(0, shown).join(', ')} and ${names.length - shown} more`;
}

/** The names in lines such as `libgtk-3.so.0 => not found` of what `ldd` prints. */
export function parseMissingLibraries(output: string): readonly string[] {
  const names = output.split('\n').flatMap((line) => {
    const found = /^\s*(\S+) => not found/.exec(line);
    return found?.[1] === undefined ? [] : [found[1]];
  });
  return [...new Set(names)];
}

/** Sees to it that windows can be opened without a screen, for the tests. */
export async function requireVirtualDisplay(tellProgress: (line: string) => void): Promise<void> {
  if (hasProgram('xvfb-run') && hasProgram('xauth')) return;
  await installDebianPackages(
    [['xvfb'], ['xauth']],
    'The tests open windows and there is no display, nor a virtual one (xvfb-run)',
    tellProgress,
  );
}
