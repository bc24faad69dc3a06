/** The first bytes by which common sorts of files are known. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x42, 0x4d], 'a BMP picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'a TIFF picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a TIFF picture'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an Office file (.xlsx, .docx)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an older Office file (.xls, .doc)'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x4d, 0x5a, 0x90], 'a program'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], 'an SQLite database'],
  [[0xff, 0xfe], 'text in UTF-16; save it as UTF-8'],
  [[0xfe, 0xff], 'text in UTF-16; save it as UTF-8'],
];

/** A WebP picture has this from its ninth byte on. */
const WEBP: readonly number[] = [0x57, 0x45, 0x42, 0x50];
/** Text never holds this; nearly every binary file does, early. */
const NUL = 0;
const LOOKED_AT = 8192;

/**
 * What a file that cannot be text is known as by its first bytes, to complete "it looks like …";
 * undefined when it may be text. Pure.
 */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const signature = SIGNATURES.find(([start]) => startsWith(bytes, start, 0));
  if (signature !== undefined) return signature[1];
  if (startsWith(bytes, WEBP, 8)) return 'a WebP picture';
  return bytes.subarray(0, LOOKED_AT).includes(NUL) ? 'binary data' : undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[], offset: number): boolean {
  return start.every((byte, index) => bytes[offset + index] === byte);
}
