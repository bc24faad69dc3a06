import { inflateRawSync } from 'node:zlib';
import { fail, succeed, type Result } from '../../model/result.ts';

type ZipProblem =
  | { readonly kind: 'damaged' }
  | { readonly kind: 'encrypted' }
  /** It holds more than any honest file does. */
  | { readonly kind: 'inflates-too-much' };

export interface ZipEntries {
  readonly names: readonly string[];
  /** The bytes of an entry; null: there is none of this name. */
  readonly read: (name: string) => Result<Uint8Array | null, ZipProblem>;
}

/** All entries read of one archive together, whatever its headers claim. */
const MOST_INFLATED = 256 * 2 ** 20;
const MOST_ENTRIES = 20_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly bytes: number;
  readonly at: number;
}

/**
 * The entries of a ZIP archive by its directory, each inflated when it is read and no further than the limit for all of
 * them: the sizes the archive claims are never believed.
 */
export function zipEntries(
  archive: Uint8Array,
  mostInflated = MOST_INFLATED,
): Result<ZipEntries, ZipProblem> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  let entries: ReadonlyMap<string, Entry>;
  try {
    entries = directoryOf(bytes);
  } catch (error) {
    if (error instanceof RangeError) return fail({ kind: 'damaged' });
    throw error;
  }
  if (entries.size === 0) return fail({ kind: 'damaged' });
  let left = mostInflated;
  return succeed({
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return succeed(null);
      if (entry.isEncrypted) return fail({ kind: 'encrypted' });
      const inflated = inflate(bytes, entry, left);
      if (inflated.ok) left -= inflated.value.byteLength;
      return inflated;
    },
  });
}

/** Throws a RangeError where it reads beyond the end. */
function directoryOf(bytes: Buffer): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const end = endRecord(bytes);
  let at = bytes.readUInt32LE(end + 16);
  const count = Math.min(bytes.readUInt16LE(end + 10), MOST_ENTRIES);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry here');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name.replaceAll('\\', '/'), {
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      bytes: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The directory is found from behind: a comment of any length may follow its end. */
function endRecord(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new RangeError('no end of a directory');
}

function inflate(archive: Buffer, entry: Entry, most: number): Result<Uint8Array, ZipProblem> {
  try {
    if (archive.readUInt32LE(entry.at) !== LOCAL) return fail({ kind: 'damaged' });
    const start =
      entry.at + 30 + archive.readUInt16LE(entry.at + 26) + archive.readUInt16LE(entry.at + 28);
    const packed = archive.subarray(start, start + entry.bytes);
    if (entry.method === STORED) {
      return packed.length > most ? fail({ kind: 'inflates-too-much' }) : succeed(packed);
    }
    if (entry.method !== DEFLATED) return fail({ kind: 'damaged' });
    return succeed(
      inflateRawSync(packed, { maxOutputLength: Math.max(most, 1), chunkSize: 2 ** 20 }),
    );
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return fail({ kind: code === 'ERR_BUFFER_TOO_LARGE' ? 'inflates-too-much' : 'damaged' });
  }
}
