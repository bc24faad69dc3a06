import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Where the set-up keeps what took long to get: outside `node_modules`, so that `npm ci` does not throw it away,
 * and one for all checkouts, each entry named after the versions it was made from.
 */
export function cacheFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  return path.join(cacheHome(environment, platform), 'diverge-setup');
}

function cacheHome(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const named = environment['XDG_CACHE_HOME'];
  if (named !== undefined && named !== '') return named;
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Caches');
  if (platform === 'win32') {
    return environment['LOCALAPPDATA'] ?? path.join(homedir(), 'AppData', 'Local');
  }
  return path.join(homedir(), '.cache');
}

/**
 * The folder `cache/name`, made by `build` if it is not there. It is built under another name and renamed when
 * it is whole: an interrupted set-up leaves nothing that looks finished, and of two set-ups at the same time
 * the first one wins.
 */
export async function cachedFolder(
  cache: string,
  name: string,
  build: (folder: string) => Promise<void>,
): Promise<string> {
  const finished = path.join(cache, name);
  if (existsSync(finished)) return finished;

  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(path.join(cache, `.unfinished-${name}-`));
  try {
    await build(unfinished);
    await renameUnlessThere(unfinished, finished);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return finished;
}

async function renameUnlessThere(unfinished: string, finished: string): Promise<void> {
  try {
    await rename(unfinished, finished);
  } catch (error) {
    if (!existsSync(finished)) throw error;
  }
}
