import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { requireCompiler } from './compiler.ts';
import { installDebianPackages, type DebianPackage } from './debian-packages.ts';
import { writeFakePrograms } from './fake-programs.ts';

const packages: readonly DebianPackage[] = [['libasound2t64', 'libasound2'], ['libnss3']];
const silent = () => undefined;

afterEach(() => vi.unstubAllEnvs());

describe('on a system without apt', () => {
  it('says in one sentence that there is no compiler', async () => {
    await using empty = await temporaryFolder();
    vi.stubEnv('PATH', empty.path);
    await expect(requireCompiler(silent)).rejects.toThrow(
      'No compiler to build SQLite with (missing: g++, make, python3): ' +
        'please install them with the package manager of this system.',
    );
  });
});

// The programs put on the path below are shell scripts.
if (process.platform !== 'win32') {
  /** A Debian of a release that knows only the older name of a package. */
  const apt = {
    'apt-cache': 'case "$3" in libasound2t64) exit 100;; *) exit 0;; esac',
    'apt-get': 'echo "$@" >> "$(dirname "$0")/called"',
  };

  describe('on Debian', () => {
    it('names the command where it may not install', async () => {
      await using folder = await temporaryFolder();
      await writeFakePrograms(folder.path, apt);
      vi.stubEnv('PATH', `${folder.path}:/usr/bin:/bin`);
      await expect(
        installDebianPackages(packages, 'Libraries are missing', silent, false),
      ).rejects.toThrow('Libraries are missing: sudo apt-get install -y libasound2 libnss3');
    });

    it('installs as root, by the names this release knows', async () => {
      await using folder = await temporaryFolder();
      await writeFakePrograms(folder.path, apt);
      vi.stubEnv('PATH', `${folder.path}:/usr/bin:/bin`);
      await installDebianPackages(packages, 'Libraries are missing', silent, true);
      expect(await readFile(path.join(folder.path, 'called'), 'utf8')).toBe(
        'update\ninstall -y --no-install-recommends libasound2 libnss3\n',
      );
    });

    it('repeats what apt said where it fails', async () => {
      await using folder = await temporaryFolder();
      await writeFakePrograms(folder.path, {
        ...apt,
        'apt-get': 'echo "E: Unable to fetch some archives"; exit 100',
      });
      vi.stubEnv('PATH', `${folder.path}:/usr/bin:/bin`);
      await expect(
        installDebianPackages(packages, 'Libraries are missing', silent, true),
      ).rejects.toThrow(
        'Libraries are missing, and apt could not install them: E: Unable to fetch some archives',
      );
    });
  });
}
