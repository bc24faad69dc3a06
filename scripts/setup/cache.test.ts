import { readdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { cachedFolder, cacheFolder } from './cache.ts';

function writeInto(content: string): (folder: string) => Promise<void> {
  return (folder) => writeFile(path.join(folder, 'made.txt'), content);
}

describe('a cached folder', () => {
  it('is built once', async () => {
    await using cache = await temporaryFolder();
    await cachedFolder(cache.path, 'thing-1', writeInto('first'));
    const folder = await cachedFolder(cache.path, 'thing-1', () => {
      throw new Error('built again');
    });
    expect(folder).toBe(path.join(cache.path, 'thing-1'));
    expect(await readFile(path.join(folder, 'made.txt'), 'utf8')).toBe('first');
  });

  it('leaves nothing behind when building it fails half way', async () => {
    await using cache = await temporaryFolder();
    const attempt = cachedFolder(cache.path, 'thing-1', async (folder) => {
      await writeInto('half')(folder);
      throw new Error('interrupted');
    });
    await expect(attempt).rejects.toThrow('interrupted');
    expect(await readdir(cache.path)).toEqual([]);
  });

  it('is the first one finished of two built at the same time', async () => {
    await using cache = await temporaryFolder();
    const [left, right] = await Promise.all([
      cachedFolder(cache.path, 'thing-1', writeInto('left')),
      cachedFolder(cache.path, 'thing-1', writeInto('right')),
    ]);
    expect(left).toBe(right);
    expect(await readdir(cache.path)).toEqual(['thing-1']);
    expect(await readFile(path.join(left, 'made.txt'), 'utf8')).toMatch(/^(left|right)$/);
  });
});

describe('the folder of the cache', () => {
  it('is where the user keeps caches, if that is said', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/caches' }, 'linux')).toBe(
      path.join('/caches', 'diverge-setup'),
    );
  });

  it('is otherwise where the system keeps them', () => {
    expect(cacheFolder({}, 'linux')).toBe(path.join(homedir(), '.cache', 'diverge-setup'));
    expect(cacheFolder({}, 'darwin')).toBe(
      path.join(homedir(), 'Library', 'Caches', 'diverge-setup'),
    );
    expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe(
      path.join('/local', 'diverge-setup'),
    );
  });
});
