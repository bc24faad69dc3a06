const CHUNK = 1 << 16;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** From here on a character is more than one byte. */
const BEYOND_ASCII = 0x80;
const FIRST_PRINTED = 0x20;

/**
 * Text as UTF-8, handed on in chunks as it comes: a large document is never there as one text, and what is ASCII, which is
 * nearly all of it, goes from character to byte without a text in between. What is handed on is only good until the call
 * returns.
 */
export class Utf8Writer {
  readonly #hand: (bytes: Uint8Array) => void;
  readonly #chunk = new Uint8Array(CHUNK);
  readonly #encoder = new TextEncoder();
  #end = 0;

  constructor(hand: (bytes: Uint8Array) => void) {
    this.#hand = hand;
  }

  /** Text as it stands. */
  write(text: string): void {
    if (!this.#hasRoom(text.length) || !this.#isTaken(text, 0)) this.#writeEncoded(text);
  }

  /** Text as JSON writes it, in quotes. It has no half characters. */
  writeQuoted(text: string): void {
    const isPlain = this.#hasRoom(text.length + 2) && this.#isTakenQuoted(text);
    if (!isPlain) this.#writeEncoded(JSON.stringify(text));
  }

  /** Hands on what is left. */
  finish(): void {
    this.#hand(this.#chunk.subarray(0, this.#end));
    this.#end = 0;
  }

  #isTakenQuoted(text: string): boolean {
    const start = this.#end;
    this.#chunk[this.#end++] = QUOTE;
    const isTaken = this.#isTaken(text, FIRST_PRINTED);
    if (isTaken) this.#chunk[this.#end++] = QUOTE;
    else this.#end = start;
    return isTaken;
  }

  /** Writes text that is plain ASCII; anything else, and what would have to be escaped, leaves all as it was. */
  #isTaken(text: string, lowest: number): boolean {
    const chunk = this.#chunk;
    let end = this.#end;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < lowest || code >= BEYOND_ASCII) return false;
      if (lowest > 0 && (code === QUOTE || code === BACKSLASH)) return false;
      chunk[end++] = code;
    }
    this.#end = end;
    return true;
  }

  #writeEncoded(text: string): void {
    this.finish();
    this.#hand(this.#encoder.encode(text));
  }

  /** Hands on what is there where so many bytes would not fit behind it; whether they fit at all. */
  #hasRoom(bytes: number): boolean {
    if (this.#end + bytes > CHUNK) this.finish();
    return bytes <= CHUNK;
  }
}
