import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Reply } from '../bridge.ts';
import type { DataAnswer } from '../contract.ts';
import { isSystemError, systemErrorWords } from '../data/system-error.ts';
import { writeAtomically } from '../data/write-atomically.ts';

/** Writes a file the user chose, whole or not at all, and says how it went. */
export async function writeFile(
  file: string,
  bytes: Uint8Array,
): Promise<Reply<DataAnswer<'export-workspace'>>> {
  const fileName = path.basename(file);
  try {
    await writeAtomically(file, bytes, randomUUID());
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message =
      `${fileName} could not be written: ${systemErrorWords(error)}. ` +
      'What stood there before is as it was. Choose another place.';
    return { ok: true, answer: { kind: 'failed', message } };
  }
  return { ok: true, answer: { kind: 'written', fileName, bytes: bytes.byteLength } };
}
