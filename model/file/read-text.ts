import { fail, succeed, type Result } from '../result.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { binaryKind } from './looks-like.ts';
import type { FileRefusal } from './refusal.ts';

type TextRefusal =
  | Extract<FileRefusal, { kind: 'too-large' | 'not-utf-8' }>
  | { readonly kind: 'binary'; readonly looksLike: string };

/**
 * The text of a file: at most 64 MiB of UTF-8, a byte order mark taken off. Pure.
 *
 * Errors: `too-large`; `binary` when the first bytes are those of a picture, an archive and so on;
 * `not-utf-8` with the number of bytes before the first wrong one.
 */
export function readText(source: string | Uint8Array): Result<string, TextRefusal> {
  const bytes = typeof source === 'string' ? byteLength(source) : source.byteLength;
  if (bytes > MAX_FILE_BYTES) return fail({ kind: 'too-large', bytes, limit: MAX_FILE_BYTES });
  if (typeof source === 'string') return readString(source);
  const looksLike = binaryKind(source);
  if (looksLike !== undefined) return fail({ kind: 'binary', looksLike });
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(source));
  } catch {
    return fail({ kind: 'not-utf-8', offset: firstWrongByte(source) });
  }
}

function readString(source: string): Result<string, TextRefusal> {
  if (source.slice(0, 8192).includes('\0'))
    return fail({ kind: 'binary', looksLike: 'binary data' });
  return succeed(source.startsWith('\uFEFF') ? source.slice(1) : source);
}

/** How long a text is as UTF-8; half a character counts as the three bytes of its replacement. */
function byteLength(text: string): number {
  // No text is longer in UTF-8 than three bytes for each of its code units.
  if (text.length * 3 <= MAX_FILE_BYTES || text.length > MAX_FILE_BYTES) return text.length;
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPair = code >= 0xd800 && code <= 0xdbff && isLow(text.charCodeAt(at + 1));
    if (isPair) at += 1;
    bytes += isPair ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Halves the range until the longest start that is fine is known. */
function firstWrongByte(bytes: Uint8Array): number {
  let fine = 0;
  let wrong = bytes.byteLength;
  while (fine < wrong) {
    const middle = Math.ceil((fine + wrong) / 2);
    if (isStartOfUtf8(bytes.subarray(0, middle))) fine = middle;
    else wrong = middle - 1;
  }
  return fine;
}

function isStartOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
