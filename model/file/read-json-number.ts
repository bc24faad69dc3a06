/** A number in a JSON text: what it says and where it ends, or where it stops being one. */
export type NumberEnd =
  | { readonly kind: 'number'; readonly at: number; readonly value: number }
  | { readonly kind: 'broken'; readonly at: number; readonly message: string };

const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const UPPER_E = 0x45;
const LOWER_E = 0x65;

/** Whole numbers of fewer digits are exact in a double, whichever way they are added up. */
const EXACT_DIGITS = 16;

/** Not JSON, but read for what they mean, so that they are reported with their place like 1e999. */
const NOT_FINITE: readonly (readonly [word: string, value: number])[] = [
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
];

/** Whether a character can be the first of a number. */
export function startsNumber(code: number): boolean {
  return code === MINUS || (code >= ZERO && code <= NINE);
}

/**
 * Where a number ends that is nothing but a few digits, as most are; 0 for any other. A quick way around
 * `readNumber`, to be followed by `digitsValue`.
 */
export function plainNumberEnd(text: string, start: number): number {
  const end = digitsEnd(text, start);
  const after = text.charCodeAt(end);
  const isPlain = after !== DOT && after !== LOWER_E && after !== UPPER_E;
  const isShort = end - start < EXACT_DIGITS && end > start;
  const startsWell = text.charCodeAt(start) !== ZERO || end === start + 1;
  return isPlain && isShort && startsWell ? end : 0;
}

/** Reads the number that starts at `start`; −0 is 0, and what a double cannot hold is ±∞. Pure. */
export function readNumber(text: string, start: number): NumberEnd {
  const isNegative = text.charCodeAt(start) === MINUS;
  const whole = isNegative ? start + 1 : start;
  const wholeEnd = digitsEnd(text, whole);
  if (wholeEnd === whole) return readNotFinite(text, start) ?? broken(whole, 'a digit is expected');
  if (wholeEnd - whole > 1 && text.charCodeAt(whole) === ZERO) {
    return broken(whole, 'a number cannot start with 0');
  }
  let at = wholeEnd;
  if (text.charCodeAt(at) === DOT) {
    at = digitsEnd(text, wholeEnd + 1);
    if (at === wholeEnd + 1) return broken(at, 'a digit is expected');
  }
  const code = text.charCodeAt(at);
  if (code === LOWER_E || code === UPPER_E) {
    const sign = text.charCodeAt(at + 1);
    const exponent = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
    at = digitsEnd(text, exponent);
    if (at === exponent) return broken(at, 'a digit is expected');
  }
  const isShort = at === wholeEnd && at - whole < EXACT_DIGITS;
  const size = isShort ? digitsValue(text, whole, at) : Number(text.slice(whole, at));
  return { kind: 'number', at, value: isNegative && size !== 0 ? -size : size };
}

/** NaN, Infinity or −Infinity written out, if one starts here. */
export function readNotFinite(text: string, start: number): NumberEnd | undefined {
  for (const [word, value] of NOT_FINITE) {
    if (text.startsWith(word, start)) return { kind: 'number', at: start + word.length, value };
  }
  return undefined;
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(at)) {
    at += 1;
  }
  return at;
}

/** What digits say; exact for fewer than 16 of them. */
export function digitsValue(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + (text.charCodeAt(at) - ZERO);
  return value;
}

function broken(at: number, message: string): NumberEnd {
  return { kind: 'broken', at, message };
}
