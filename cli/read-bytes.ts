import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { refusalSentence } from '../model/file/describe-refusal.ts';
import { MAX_FILE_BYTES } from '../model/file/limits.ts';
import { fail, succeed, type Result } from '../model/result.ts';
import type { Surroundings } from './surroundings.ts';

/** Why a file's bytes are not there; `sentence` follows the file's name and a colon. */
export interface NoBytes {
  readonly kind: 'no-bytes';
  readonly sentence: string;
}

const MORE_THAN_CAN_BE_READ = `The file is too large: more than ${MAX_FILE_BYTES / 2 ** 20} MiB.`;

/** What a file is called in messages. */
export function fileLabel(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** The bytes of a file, or of standard input for `-`. Its size is looked at before the first of them is read. */
export async function readBytes(
  file: string,
  { folder, standardInput }: Surroundings,
): Promise<Result<Uint8Array, NoBytes>> {
  try {
    if (file === '-') return await readLimited(standardInput);
    const place = path.resolve(folder, file);
    const known = await stat(place);
    if (known.isDirectory()) return noBytes('this is a folder; a file is wanted');
    if (known.size > MAX_FILE_BYTES) {
      const { size: bytes } = known;
      return noBytes(refusalSentence({ kind: 'too-large', bytes, limit: MAX_FILE_BYTES }));
    }
    return await readLimited(createReadStream(place, { highWaterMark: 1 << 20 }));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return noBytes(systemWords(error.code, error.message));
  }
}

/** A pipe has no size, and a file may grow while it is read. */
async function readLimited(stream: Readable): Promise<Result<Uint8Array, NoBytes>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > MAX_FILE_BYTES) return noBytes(MORE_THAN_CAN_BE_READ);
  }
  return succeed(Buffer.concat(chunks));
}

function noBytes(sentence: string): Result<never, NoBytes> {
  return fail({ kind: 'no-bytes', sentence });
}

function systemWords(code: unknown, message: string): string {
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'ENOTDIR':
      return 'there is no such file: part of its path is not a folder';
    case 'EACCES':
    case 'EPERM':
      return 'the file cannot be read: the system does not allow it';
    case 'EISDIR':
      return 'this is a folder; a file is wanted';
    default:
      return `the file cannot be read: ${message}`;
  }
}
