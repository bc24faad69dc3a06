import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

const unix = 3;

/**
 * Writes the given Electron as a zip into `target`, under the name that packaging looks for: that of the installed
 * package's version, whatever is inside.
 */
export async function writeElectronZip(
  electronFolder: string,
  installedVersion: string,
  target: string,
): Promise<void> {
  const name = `electron-v${installedVersion}-${process.platform}-${process.arch}.zip`;
  await writeFile(path.join(target, name), zipSync(await readEntries(electronFolder)));
}

async function readEntries(folder: string): Promise<Zippable> {
  const entries: Zippable = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const { mode } = await stat(file);
    const nameInZip = path.relative(folder, file).split(path.sep).join('/');
    // The upper half of a zip's attributes is the Unix mode. Not compressed: it is unpacked at once.
    entries[nameInZip] = [await readFile(file), { level: 0, os: unix, attrs: mode << 16 }];
  }
  // Installers ask for Electron's licence by the name it has in a release.
  const license = entries['LICENSE.electron.txt'];
  return license === undefined ? entries : { ...entries, LICENSE: license };
}
