import { randomUUID } from 'node:crypto';
import type { Reply } from '../bridge.ts';
import type { DataAnswer } from '../contract.ts';
import { writeChosenFile } from '../data/write-chosen-file.ts';

/** Writes a file the user chose, whole or not at all, and says how it went. */
export async function writeFile(
  file: string,
  bytes: Uint8Array,
): Promise<Reply<DataAnswer<'export-workspace'>>> {
  return { ok: true, answer: await writeChosenFile(file, bytes, randomUUID()) };
}
