import { closeSync, openSync, readSync } from 'node:fs';

export interface FileHeader {
  readonly applicationId: number;
  readonly userVersion: number;
}

const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;

/**
 * What a SQLite file says of itself in its first 100 bytes (https://www.sqlite.org/fileformat.html §1.3),
 * read without SQLite, so that not even a `-wal` beside it appears. Null: these are not SQLite's bytes.
 */
export function readHeader(path: string): FileHeader | null {
  const bytes = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, bytes, 0, HEADER_BYTES, 0) < HEADER_BYTES) return null;
  } finally {
    closeSync(file);
  }
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
  return { userVersion: bytes.readInt32BE(60), applicationId: bytes.readInt32BE(68) };
}
