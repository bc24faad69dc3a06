import { open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: beside its place, onto the disk, then renamed into it. Killed at any
 * moment, or without room on the disk, the old file is as it was. `suffix` is unlike any other writer's.
 * Errors of the system are thrown, what was written aside removed.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  suffix: string,
): Promise<void> {
  const target = await followed(path);
  const aside = join(dirname(target), `.${suffix}.diverge-part`);
  try {
    const file = await open(aside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

/** Where a link leads: the file it names is replaced, and not the link. A file yet to be made is its own. */
async function followed(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

/** The new name itself has to reach the disk. Windows has no such thing for folders, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
