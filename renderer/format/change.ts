import { shortMoney } from './money.ts';

/** A change of an amount, its sign always said: "+$1.20 M", "−$36.5 k", "no change". */
export function signedMoney(change: number, currency: string): string {
  const short = shortMoney(change, currency);
  if (Number(change.toPrecision(3)) === 0) return 'no change';
  return change > 0 ? `+${short}` : short;
}

/** What is left of a difference of two sums once their last digits are taken for what they are: noise. */
export function realChange(after: number, before: number): number {
  const change = after - before;
  return Math.abs(change) <= 1e-9 * Math.max(Math.abs(after), Math.abs(before)) ? 0 : change;
}
