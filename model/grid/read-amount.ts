import { shortened } from '../file/found.ts';
import { MAX_AMOUNT } from '../values.ts';
import type { CellReading } from './cell-reading.ts';

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, bn: 1e9 };
const PLAIN = /^\+?(\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d+))?$/i;
const GROUPED = /^\+?\d{1,3}(?:[,' _\u00a0\u202f]\d{3})+(?:\.\d*)?$/u;

/**
 * A typed amount as a number of the workspace's currency, 0 to 10¹⁵, both included: thousands may be grouped and
 * shortened, and a sign of a currency may stand on either side. Decimals take a point: "1,5" could be meant both ways
 * and is refused with what to write. Deterministic.
 *
 * @example readAmount('$1,200.50') // { value: 1200.5 }
 * @example readAmount('1.2 M') // { value: 1200000 }
 */
export function readAmount(text: string): CellReading<number> {
  const typed = text.trim();
  if (typed === '') return { error: 'Needs an amount' };
  const bare = typed.replaceAll(/^\p{Sc}\s*|\s*\p{Sc}$|^[A-Z]{3}\s+|\s+[A-Z]{3}$/gu, '');
  const [, digits = bare, suffix = ''] = /^(.*\d\.?)\s*(k|m|b|bn)$/iu.exec(bare) ?? [];
  const scale = suffix === '' ? 1 : SCALES[suffix.toLowerCase()];
  const plain = GROUPED.test(digits) ? digits.replaceAll(/[,' _\u00a0\u202f]/gu, '') : digits;
  if (/^[-−(]/u.test(plain)) return { error: 'An amount cannot be below 0' };
  if (!PLAIN.test(plain) || scale === undefined) return { error: notAnAmount(typed) };
  // The scale moves the point of what is written: 1.1 M is 1,100,000 to the last digit.
  const value = scale === 1 ? Number(plain) : Number((Number(plain) * scale).toPrecision(15));
  if (value > MAX_AMOUNT) return { error: 'An amount is at most 1,000,000,000,000,000' };
  return { value };
}

function notAnAmount(typed: string): string {
  const decimal = /^\d+(?:[. ]\d{3})*,\d+$/u.test(typed);
  const meant = typed.replaceAll(/[. ]/gu, '').replace(',', '.');
  return decimal
    ? `Decimals take a point here: did you mean ${meant}?`
    : `Not an amount: ${shortened(typed)}`;
}
