import { exactMoney, shortMoney } from './money.ts';

/** Pixels of the signs of an amount at the base size; digits are as wide as each other. Rounded up: too wide is only shorter words. */
const DIGIT = 8.4;
const POINT = 4.2;
const OTHER = 9.5;

/**
 * An amount as exactly as a width in pixels can hold: to the cent, rounded to the whole, or to three significant digits.
 * Digits that are cut off would read as another amount. Deterministic.
 *
 * Example: 1,234,500.5 in 72 pixels → "$1,234,501".
 */
export function fittingMoney(amount: number, currency: string, width: number): string {
  const exact = exactMoney(amount, currency);
  if (widthOf(exact) <= width) return exact;
  const whole = exactMoney(Math.round(amount), currency);
  return widthOf(whole) <= width ? whole : shortMoney(amount, currency);
}

function widthOf(words: string): number {
  let width = 0;
  for (const sign of words) {
    if (sign >= '0' && sign <= '9') width += DIGIT;
    else width += sign === ',' || sign === '.' || sign === '\u00a0' ? POINT : OTHER;
  }
  return width;
}
