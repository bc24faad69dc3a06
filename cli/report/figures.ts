/** Amounts with as many digits as all of them together deserve: cents only where none reaches a thousand. */
export function amountWords(amounts: Iterable<number>): (amount: number) => string {
  let largest = 0;
  for (const amount of amounts) largest = Math.max(largest, Math.abs(amount));
  const digits = largest < 1000 ? 2 : 0;
  return (amount) => numberWords(amount, digits);
}

/** `1,234.5`; no minus before a zero. */
export function numberWords(number: number, digits: number): string {
  return number.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  });
}

/** A probability or share: `45.4%`, `<0.1%` where rounding would make it nothing, `>99.9%` where all. */
export function shareWords(share: number): string {
  if (share > 0 && share < 0.0005) return '<0.1%';
  if (share < 1 && share >= 0.9995) return '>99.9%';
  return `${numberWords(share * 100, 1)}%`;
}
