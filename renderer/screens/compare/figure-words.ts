import { realChange, signedMoney } from '../../format/change.ts';
import { exactMoney, shortMoney } from '../../format/money.ts';
import { expectedCount, percent } from '../../format/number.ts';
import type { FigureRow } from './figure-rows.ts';

/** A figure rounded for the eye, and exact for a hover and a table. */
export function figureWords(
  { unit }: FigureRow,
  value: number | null,
  currency: string,
): { readonly short: string; readonly exact: string } {
  if (value === null) return { short: '–', exact: '–' };
  switch (unit) {
    case 'money':
      return { short: shortMoney(value, currency), exact: exactMoney(value, currency) };
    case 'chance':
      return { short: percent(value), exact: `${String(Number((value * 100).toFixed(6)))}%` };
    case 'count':
      return { short: expectedCount(value), exact: String(value) };
  }
}

/** How a figure changes from one scenario to another, its sign always said; "" where one of them has none. */
export function changeWords(
  { unit }: FigureRow,
  before: number | null,
  after: number | null,
  currency: string,
): string {
  if (before === null || after === null) return '';
  const change = realChange(after, before);
  if (change === 0) return 'same';
  const sign = change > 0 ? '+' : '−';
  switch (unit) {
    case 'money':
      return signedMoney(change, currency);
    case 'chance':
      return `${sign}${(Math.abs(change) * 100).toFixed(Math.abs(change) < 0.1 ? 1 : 0)} points`;
    case 'count':
      return `${sign}${expectedCount(Math.abs(change))}`;
  }
}
