import type { NumberStyle } from './layout.ts';
import type { MappedColumn } from './read-rows.ts';
import type { RowProblems } from './row-problems.ts';
import type { SheetRow } from './sheet.ts';

/** The signs and codes that name a currency for sure; "$" is many, and still not the euro. */
const CURRENCY = /[$€£¥₹₩]|\b(?:USD|EUR|GBP|CHF|JPY|CAD|AUD|INR|CNY|KRW|SEK|NOK|DKK|PLN|BRL)\b/;
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  CAD: '$',
  AUD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CNY: '¥',
  INR: '₹',
  KRW: '₩',
};

/** "1,200" with a decimal comma is one and a fifth, and looks like a thousand and two hundred. */
const LIKE_GROUPS: Readonly<Record<NumberStyle, RegExp>> = {
  point: /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])/,
  comma: /(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,])/,
};
const OTHER_STYLE: Readonly<Record<NumberStyle, string>> = {
  point: '1.234,56',
  comma: '1,234.56',
};

interface NamedAmount {
  readonly row: number;
  readonly header: string;
  readonly text: string;
  readonly currency: string;
}

/**
 * Puts down amounts that can be read and are probably not what was meant. One in another currency than most is left
 * out with its row, since nothing here converts; one whose decimals look like thousands is only pointed to.
 */
export function reportDoubtfulAmounts(
  rows: readonly SheetRow[],
  columns: readonly MappedColumn[],
  style: NumberStyle,
  problems: RowProblems,
): void {
  const amounts = columns.filter(({ kind }) => kind.kind === 'amount');
  const named: NamedAmount[] = [];
  for (const { row, cells } of rows) {
    for (const { index, header } of amounts) {
      const text = cells[index];
      if (typeof text !== 'string' || text === '') continue;
      const currency = CURRENCY.exec(text)?.[0];
      if (currency !== undefined) {
        named.push({ row, header, text, currency: SIGNS[currency] ?? currency });
      }
      if (LIKE_GROUPS[style].test(text)) {
        const message = `“${text}” is read as a number with three decimals`;
        const mend = `if it is thousands, choose ${OTHER_STYLE[style]} as the way numbers are written, or write it without the sign`;
        problems.note(row, header, message, mend);
      }
    }
  }
  const usual = commonest(named.map(({ currency }) => currency));
  for (const { row, header, text, currency } of named) {
    if (currency === usual) continue;
    const message = `“${text}” is in another currency than most amounts, which are in ${String(usual)}`;
    problems.add(row, header, message, 'convert it: all amounts are in one currency');
  }
}

/** The one that is there most often, the earliest of several; undefined of none. */
function commonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts.keys()].find((name) => counts.get(name) === most);
}
