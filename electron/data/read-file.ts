import { open } from 'node:fs/promises';
import { MAX_FILE_BYTES } from '../../model/file/limits.ts';
import type { FileRefusal } from '../../model/file/refusal.ts';
import { fail, succeed, type Result } from '../../model/result.ts';
import { isSystemError, systemErrorWords } from './system-error.ts';

/** The system would not let the file be read. */
export interface UnreadableFile {
  readonly kind: 'unreadable';
  /** Ends a sentence: "The file cannot be read: …". */
  readonly reason: string;
}

type TooLarge = Extract<FileRefusal, { kind: 'too-large' }>;

/** A file's bytes. Its size is looked at before the first of them is read. */
export async function readFile(
  path: string,
): Promise<Result<Uint8Array, UnreadableFile | TooLarge>> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (stat.isDirectory()) return fail({ kind: 'unreadable', reason: 'it is a folder' });
      // A pipe or a device may never end.
      if (!stat.isFile()) return fail({ kind: 'unreadable', reason: 'it is not a file' });
      if (stat.size > MAX_FILE_BYTES) {
        return fail({ kind: 'too-large', bytes: stat.size, limit: MAX_FILE_BYTES });
      }
      return succeed(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail({ kind: 'unreadable', reason: systemErrorWords(error) });
  }
}
