import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageVersion } from './package-version.ts';
import { runCommand } from './run-command.ts';

export interface ElectronPackage {
  readonly folder: string;
  readonly version: string;
}

const fiveMinutes = 300_000;
const oneDay = 86_400_000;

export async function readElectronPackage(projectFolder: string): Promise<ElectronPackage> {
  const folder = path.join(projectFolder, 'node_modules', 'electron');
  return { folder, version: await packageVersion(folder) };
}

/** The executable of the installed electron package, if its runtime was downloaded and is of its version. */
export async function findInstalledElectron(
  electronPackage: ElectronPackage,
): Promise<string | undefined> {
  const { folder, version } = electronPackage;
  const versionFile = path.join(folder, 'dist', 'version');
  const pathFile = path.join(folder, 'path.txt');
  if (!existsSync(versionFile) || !existsSync(pathFile)) return undefined;
  const downloaded = (await readFile(versionFile, 'utf8')).trim().replace(/^v/, '');
  const executable = path.join(folder, 'dist', await readFile(pathFile, 'utf8'));
  return downloaded === version && existsSync(executable) ? executable : undefined;
}

/**
 * Runs the package's own download script, which keeps to the mirrors and proxies its users have set. Where the
 * release host cannot be reached this is tried once a day, so that each start does not wait for it again.
 */
export async function fetchInstalledElectron(
  electronPackage: ElectronPackage,
  cache: string,
  options: { readonly askAgain: boolean },
): Promise<string | undefined> {
  const mark = path.join(cache, `electron-${electronPackage.version}-unreachable`);
  if (!options.askAgain && (await isYoungerThanADay(mark))) return undefined;

  const script = path.join(electronPackage.folder, 'install.js');
  await runCommand(process.execPath, [script], { timeLimitMs: fiveMinutes });
  const executable = await findInstalledElectron(electronPackage);
  if (executable === undefined) {
    await mkdir(cache, { recursive: true });
    await writeFile(mark, '');
  }
  return executable;
}

async function isYoungerThanADay(file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const { mtimeMs } = await stat(file);
  return Date.now() - mtimeMs < oneDay;
}
