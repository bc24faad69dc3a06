import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { fetchInstalledElectron, findInstalledElectron } from './installed-electron.ts';

const version = '45.4.1';

async function writeRuntime(folder: string, downloadedVersion: string): Promise<void> {
  await mkdir(path.join(folder, 'dist'), { recursive: true });
  await writeFile(path.join(folder, 'dist', 'version'), downloadedVersion);
  await writeFile(path.join(folder, 'dist', 'electron'), '');
  await writeFile(path.join(folder, 'path.txt'), 'electron');
}

describe('the installed Electron', () => {
  it('is found where its runtime was downloaded', async () => {
    await using folder = await temporaryFolder();
    await writeRuntime(folder.path, version);
    expect(await findInstalledElectron({ folder: folder.path, version })).toBe(
      path.join(folder.path, 'dist', 'electron'),
    );
  });

  it('is not found where no runtime was downloaded', async () => {
    await using folder = await temporaryFolder();
    expect(await findInstalledElectron({ folder: folder.path, version })).toBeUndefined();
  });

  it('is not the runtime of another version', async () => {
    await using folder = await temporaryFolder();
    await writeRuntime(folder.path, '44.0.0');
    expect(await findInstalledElectron({ folder: folder.path, version })).toBeUndefined();
  });
});

describe('fetching it', () => {
  const fetches = `
    const fs = require('node:fs');
    const path = require('node:path');
    fs.mkdirSync(path.join(__dirname, 'dist'));
    fs.writeFileSync(path.join(__dirname, 'dist', 'version'), '${version}');
    fs.writeFileSync(path.join(__dirname, 'dist', 'electron'), '');
    fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');
  `;
  const fails = `
    require('node:fs').appendFileSync(require('node:path').join(__dirname, 'tries'), 'x');
    process.exit(1);
  `;

  it('answers the executable that the download script brought', async () => {
    await using folder = await temporaryFolder();
    await writeFile(path.join(folder.path, 'install.js'), fetches);
    const cache = path.join(folder.path, 'cache');
    const options = { askAgain: false };
    expect(await fetchInstalledElectron({ folder: folder.path, version }, cache, options)).toBe(
      path.join(folder.path, 'dist', 'electron'),
    );
    expect(existsSync(cache)).toBe(false);
  });

  it('is tried once a day where the release host cannot be reached', async () => {
    await using folder = await temporaryFolder();
    await writeFile(path.join(folder.path, 'install.js'), fails);
    const electronPackage = { folder: folder.path, version };
    const cache = path.join(folder.path, 'cache');
    const options = { askAgain: false };
    expect(await fetchInstalledElectron(electronPackage, cache, options)).toBeUndefined();
    expect(await fetchInstalledElectron(electronPackage, cache, options)).toBeUndefined();
    expect(await readFile(path.join(folder.path, 'tries'), 'utf8')).toBe('x');
  });

  it('is tried each time where there is nothing else to run on', async () => {
    await using folder = await temporaryFolder();
    await writeFile(path.join(folder.path, 'install.js'), fails);
    const electronPackage = { folder: folder.path, version };
    const cache = path.join(folder.path, 'cache');
    const options = { askAgain: true };
    expect(await fetchInstalledElectron(electronPackage, cache, options)).toBeUndefined();
    expect(await fetchInstalledElectron(electronPackage, cache, options)).toBeUndefined();
    expect(await readFile(path.join(folder.path, 'tries'), 'utf8')).toBe('xx');
  });
});
