import { basename } from 'node:path';
import type { Written } from '../written.ts';
import { isSystemError, systemErrorWords } from './system-error.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * Writes a file where the user chose, whole or not at all. `suffix` is unlike any other writer's; `safe` goes on after
 * "What stood there before is as it was", where more than that is safe.
 */
export async function writeChosenFile(
  path: string,
  content: string | Uint8Array,
  suffix: string,
  safe = '',
): Promise<Written> {
  const fileName = basename(path);
  try {
    await writeAtomically(path, content, suffix);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message =
      `${fileName} could not be written: ${systemErrorWords(error)}. ` +
      `What stood there before is as it was${safe}. Choose another place.`;
    return { kind: 'failed', message };
  }
  return { kind: 'written', fileName, bytes: Buffer.byteLength(content) };
}
