import type { NumberStyle } from './layout.ts';

/** What people write where there is nothing to write. */
const NOTHING = /^(?:[-–—−.?]+|n\/a|n\.a\.|#n\/a|null|nil|tbd|tbc)$/i;

/** Whether a text only says that there is nothing: "n/a", "-", "tbd". Pure. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}

const CURRENCY_SIGN = /[$€£¥₹₩₽₺₴₪฿₫₦₱\u20a0-\u20cf]/gu;
const CURRENCY_CODE =
  /^(?:US|CA|AU|NZ|HK|SG)?(?:[A-Z]{3})?\s*(?=[-+(]?[\d.,])|(?<=[\d.,)kmb%])\s*[A-Z]{3}$/g;
const BLANKS = /[\s\u00a0\u2007\u202f_'’]/g;
const SUFFIXES: readonly (readonly [RegExp, number])[] = [
  [/(?:k|tsd|thousand)\.?$/i, 3],
  [/(?:m|mn|mm|mio|million)\.?$/i, 6],
  [/(?:b|bn|mrd|billion)\.?$/i, 9],
];
const PLAIN = /^-?\d+(?:\.\d+)?$/;
const WHOLE = /^-?\d+$/;
const POINT = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const COMMA = /^(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d*)?(?:e[+-]?\d+)?$/i;

/**
 * The number a text says, written in a style: with a sign or code of a currency, groups parted by the style's own sign, a
 * blank or an apostrophe, a minus before or after or brackets for one, "%" for hundredths, and `hasSuffix` also "12k" and
 * "1.2 M". Undefined where it says none in this style. Digits are read as they stand, to the nearest double. Pure.
 *
 * @example readNumber('€ 1.234,50', 'comma', true) // 1234.5; of 'point' undefined
 */
export function readNumber(
  text: string,
  style: NumberStyle,
  hasSuffix: boolean,
): number | undefined {
  // Nearly every number is as plain as this, and there are hundreds of thousands.
  if ((style === 'point' ? PLAIN : WHOLE).test(text)) return Number(text) + 0;
  let digits = text.replace(CURRENCY_SIGN, '').trim().replace(CURRENCY_CODE, '').trim();
  let power = 0;
  if (digits.endsWith('%')) {
    digits = digits.slice(0, -1);
    power = -2;
  } else if (hasSuffix) {
    const suffix = SUFFIXES.find(([pattern]) => pattern.test(digits));
    if (suffix !== undefined) {
      digits = digits.replace(suffix[0], '');
      power = suffix[1];
    }
  }
  digits = digits.replaceAll(BLANKS, '').replaceAll('−', '-');
  let sign = '';
  const bracketed = /^\((.*)\)$/.exec(digits)?.[1];
  if (bracketed !== undefined) [sign, digits] = ['-', bracketed];
  else if (/^[+-]/.test(digits)) [sign, digits] = [digits[0] === '-' ? '-' : '', digits.slice(1)];
  else if (digits.endsWith('-')) [sign, digits] = ['-', digits.slice(0, -1)];
  if (!/\d/.test(digits) || !(style === 'point' ? POINT : COMMA).test(digits)) return undefined;
  const plain =
    style === 'point' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.');
  // The power is written and not multiplied, so that no digit is lost: 0.1k is 100, 7% is 0.07.
  const [mantissa = '', exponent = '0'] = plain.toLowerCase().split('e');
  return Number(`${sign}${mantissa}e${String(Number(exponent) + power)}`) + 0; // + 0: "-0" is 0
}

/**
 * In which style texts are written, by those that can be read in one alone; null where none tells. A text of
 * both signs, or with a sign that cannot part groups, tells. Pure.
 */
export function guessNumberStyle(texts: Iterable<string>): NumberStyle | null {
  let point = 0;
  let comma = 0;
  for (const text of texts) {
    const isPoint = readNumber(text, 'point', true) !== undefined;
    const isComma = readNumber(text, 'comma', true) !== undefined;
    if (isPoint && !isComma) point += 1;
    if (isComma && !isPoint) comma += 1;
    // "0.125" could be the group of a million nobody writes with a leading zero.
    if (isPoint && isComma && /^0\.\d{3}$/.test(text)) point += 1;
    if (isPoint && isComma && /^0,\d{3}$/.test(text)) comma += 1;
  }
  if (point === comma) return null;
  return point > comma ? 'point' : 'comma';
}
