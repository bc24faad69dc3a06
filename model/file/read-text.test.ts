import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const LIMIT = 64 * 1024 * 1024;

describe('the text of a file', () => {
  test('is its UTF-8, without the byte order mark', () => {
    expect(readText(encode('héllo 😀'))).toEqual({ ok: true, value: 'héllo 😀' });
    expect(readText(encode('\uFEFFa\uFEFF'))).toEqual({ ok: true, value: 'a\uFEFF' });
    expect(readText('\uFEFFa')).toEqual({ ok: true, value: 'a' });
  });

  test.each([
    [[0x61, 0xff, 0x62], 1],
    [[0xe9, 0x61], 1],
    [[0x61, 0xc3], 2],
    [[0x61, 0x62, 0xed, 0xa0, 0x80], 3],
    [[...encode('é😀é'), 0x80, 0x61], 8],
  ])('is refused at the first byte that is not UTF-8: %j', (bytes, offset) => {
    expect(readText(Uint8Array.from(bytes))).toEqual({
      ok: false,
      problem: { kind: 'not-utf-8', offset },
    });
  });

  test('may have 64 MiB and not a byte more, counted as UTF-8', { timeout: 30_000 }, () => {
    expect(readText(new Uint8Array(LIMIT).fill(0x20)).ok).toBe(true);
    expect(readText(new Uint8Array(LIMIT + 1))).toEqual({
      ok: false,
      problem: { kind: 'too-large', bytes: LIMIT + 1, limit: LIMIT },
    });
    expect(readText('é'.repeat(LIMIT / 2)).ok).toBe(true);
    expect(readText(`${'é'.repeat(LIMIT / 2)}a`)).toEqual({
      ok: false,
      problem: { kind: 'too-large', bytes: LIMIT + 1, limit: LIMIT },
    });
    expect(readText('😀'.repeat(LIMIT / 4)).ok).toBe(true);
  });

  test.each([
    [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'a PNG picture'],
    [[0xff, 0xd8, 0xff, 0xe0], 'a JPEG picture'],
    [[0x50, 0x4b, 0x03, 0x04, 0x14], 'a ZIP archive or an Office file (.xlsx, .docx)'],
    [[...encode('%PDF-1.7')], 'a PDF'],
    [[...encode('SQLite format 3\0')], 'an SQLite database'],
    [[...encode('RIFF\x01\x02\x03\x04WEBP')], 'a WebP picture'],
    [[0xff, 0xfe, 0x7b, 0x00], 'text in UTF-16; save it as UTF-8'],
    [[0x7b, 0x00, 0x22], 'binary data'],
    [[0, 0, 0, 0], 'binary data'],
  ])('is not looked for in what is plainly something else: %j is %s', (bytes, looksLike) => {
    expect(readText(Uint8Array.from(bytes))).toEqual({
      ok: false,
      problem: { kind: 'binary', looksLike },
    });
  });
});
