import { crc32 } from 'node:zlib';

/** A ZIP archive of entries as they are, not deflated: for a reader in this very process. */
export function storedZip(entries: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, bytes] of entries) {
    const path = Buffer.from(name, 'utf8');
    const sum = crc32(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    writeSizes(local, 14, sum, bytes.length, path.length);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    writeSizes(entry, 16, sum, bytes.length, path.length);
    entry.writeUInt32LE(at, 42);
    parts.push(local, path, bytes);
    directory.push(entry, path);
    at += local.length + path.length + bytes.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.size, 8);
  end.writeUInt16LE(entries.size, 10);
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  const all = [...parts, ...directory, end];
  const whole = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of all) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole.buffer;
}

/** The sum and both sizes, which are the same, then the length of the name: alike in both kinds of header. */
function writeSizes(header: Buffer, at: number, sum: number, size: number, name: number): void {
  header.writeUInt32LE(sum, at);
  header.writeUInt32LE(size, at + 4);
  header.writeUInt32LE(size, at + 8);
  header.writeUInt16LE(name, at + 12);
}
