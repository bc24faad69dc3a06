/**
 * A text of a file on one line of a terminal: what would move the cursor, change colours or turn the
 * reading direction is shown as a symbol. Names are free text, and files come from others.
 */
export function readableLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
