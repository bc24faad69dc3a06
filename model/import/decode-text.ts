import { fail, succeed, type Result } from '../result.ts';
import { binaryKind } from '../file/looks-like.ts';

export type TextEncoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

interface NotText {
  readonly kind: 'not-portfolio';
  /** Completes "it looks like …". */
  readonly looksLike: string;
}

/**
 * The text of a table, in whichever encoding spreadsheets write: UTF-8, UTF-16 of either byte order (by its mark, or by
 * where the zero bytes stand), and else Windows-1252, of which Latin-1 is a part. The mark is taken off. Pure.
 *
 * Error: `not-portfolio` when the first bytes are those of a picture, a program and so on.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, NotText> {
  const order = utf16Order(bytes);
  if (order !== null) return succeed({ text: decodeUtf16(bytes, order), encoding: 'UTF-16' });
  const looksLike = binaryKind(bytes);
  if (looksLike !== undefined) return fail({ kind: 'not-portfolio', looksLike });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return succeed({ text, encoding: 'UTF-8' });
  } catch {
    return succeed({ text: decodeWindows1252(bytes), encoding: 'Windows-1252' });
  }
}

type ByteOrder = 'little' | 'big';

const LOOKED_AT = 2048;

function utf16Order(bytes: Uint8Array): ByteOrder | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  // Text that is mostly Latin has a zero in every second byte.
  const start = bytes.subarray(0, LOOKED_AT);
  let even = 0;
  let odd = 0;
  start.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  const pairs = start.length / 2;
  if (odd > pairs * 0.6 && even === 0) return 'little';
  return even > pairs * 0.6 && odd === 0 ? 'big' : null;
}

function decodeUtf16(bytes: Uint8Array, order: ByteOrder): string {
  const swapped = order === 'little' ? bytes : bytesSwapped(bytes);
  return new TextDecoder('utf-16le').decode(swapped);
}

function bytesSwapped(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0;
    swapped[at + 1] = bytes[at] ?? 0;
  }
  return swapped;
}

/** What the bytes 0x80 to 0x9F are; all others are themselves. The runtime's own table is left out of some builds. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CHUNK = 8192;

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes = Array.from(bytes.subarray(start, start + CHUNK), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? HIGH.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
