import { exactMoney } from '../../../format/money.ts';
import { fittingMoney } from '../../../format/fitting-money.ts';
import { CELL_PADDING } from './grid-size.ts';

/** What the cell of an amount says in its width, and all its digits where those did not fit. */
export function amountCell(
  amount: number,
  currency: string,
  width: number,
): { readonly text: string; readonly full: string | undefined } {
  const text = fittingMoney(amount, currency, width - 2 * CELL_PADDING);
  const full = exactMoney(amount, currency);
  return { text, full: text === full ? undefined : full };
}
