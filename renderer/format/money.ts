const SCALES = [
  { from: 1e12, divisor: 1e12, suffix: '\u00a0T' },
  { from: 1e9, divisor: 1e9, suffix: '\u00a0B' },
  { from: 1e6, divisor: 1e6, suffix: '\u00a0M' },
  { from: 1e3, divisor: 1e3, suffix: '\u00a0k' },
] as const;

/** Three significant digits for charts and sentences, never broken across lines: $2.04 M, −$36.5 k, $0. */
export function shortMoney(amount: number, currency: string): string {
  const size = Number(Math.abs(withoutRest(amount)).toPrecision(3));
  const scale = SCALES.find(({ from }) => size >= from);
  const scaled = scale === undefined ? size : size / scale.divisor;
  // Below a hundred nothing is lost by saying cents only when there are some.
  const digits =
    scaled >= 100 ? 0 : scaled >= 10 ? 1 : scale === undefined && Number.isInteger(scaled) ? 0 : 2;
  const sign = amount < 0 && size > 0 ? '−' : '';
  return `${sign}${currencySymbol(currency)}${scaled.toFixed(digits)}${scale?.suffix ?? ''}`;
}

/** The same for the ticks of an axis, where trailing zeros are only noise: $4 M, $500 k, $1.5 M. */
export function tickMoney(amount: number, currency: string): string {
  return shortMoney(amount, currency)
    .replace(/(\.\d*?)0+(?=\D*$)/, '$1')
    .replace(/\.(?=\D*$)/, '');
}

/** Every digit that means something, for tables and hovers: $1,211,500; cents only when there are any. */
export function exactMoney(amount: number, currency: string): string {
  const cents = Math.abs(Math.round(amount * 100) % 100) > 0;
  return exactFormat(currency, cents ? 2 : 0)
    .format(withoutRest(amount))
    .replace('-', '−');
}

/** What is less than half a cent is what adding up left over, and no amount: it has no sign either. */
function withoutRest(amount: number): number {
  return Math.abs(amount) < 0.005 ? 0 : amount;
}

const exactFormats = new Map<string, Intl.NumberFormat>();

/** Kept, since making one takes longer than a hundred amounts in it. */
function exactFormat(currency: string, digits: number): Intl.NumberFormat {
  const key = `${currency} ${digits}`;
  const known = exactFormats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  exactFormats.set(key, format);
  return format;
}

const symbols = new Map<string, string>();

function currencySymbol(currency: string): string {
  const known = symbols.get(currency);
  if (known !== undefined) return known;
  const symbol =
    new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
      .formatToParts(0)
      .find((part) => part.type === 'currency')?.value ?? currency;
  // A code instead of a symbol needs its space: "CHF 2.04 M".
  const shown = /^[A-Z]{3}$/.test(symbol) ? `${symbol}\u00a0` : symbol;
  symbols.set(currency, shown);
  return shown;
}
