/** Where a JSON string ends: at its closing quote, or where it stops being a string. */
export type StringEnd =
  | {
      readonly kind: 'closed';
      readonly at: number;
      readonly hasEscapes: boolean;
      /** Characters beyond U+FFFF, or halves of them, written out or escaped. */
      readonly hasSurrogates: boolean;
    }
  | { readonly kind: 'broken'; readonly at: number; readonly message: string };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Finds the end of the string whose first character is at `start`. Pure; looks at each character once. */
export function readStringEnd(text: string, start: number): StringEnd {
  let at = start;
  let hasEscapes = false;
  let hasSurrogates = false;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { kind: 'closed', at, hasEscapes, hasSurrogates };
    if (code === BACKSLASH) {
      const length = escapeLength(text, at);
      if (length === 0) return broken(at, 'this is not an escape JSON knows');
      hasEscapes = true;
      hasSurrogates ||= length > 2;
      at += length;
      continue;
    }
    if (Number.isNaN(code)) return broken(at, 'the closing quote is missing');
    if (code < SPACE) return broken(at, 'a line break or control character stands in a text');
    if (code >= 0xd800 && code <= 0xdfff) hasSurrogates = true;
    at += 1;
  }
}

/** The characters between the quotes with their escapes undone; only for strings `readStringEnd` closed. */
export function unescape(raw: string): string {
  const value: unknown = JSON.parse(`"${raw}"`);
  return typeof value === 'string' ? value : raw;
}

function escapeLength(text: string, at: number): number {
  ESCAPE.lastIndex = at;
  return ESCAPE.test(text) ? ESCAPE.lastIndex - at : 0;
}

function broken(at: number, message: string): StringEnd {
  return { kind: 'broken', at, message };
}
