const wholes = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** A percentage to the point a reader can use: 27%, 3.5%, under 0.1%. */
export function percent(share: number): string {
  const value = share * 100;
  if (value > 0 && value < 0.1) return 'under 0.1%';
  if (value > 99.9 && value < 100) return 'over 99.9%';
  const digits = value < 10 && Math.abs(value - Math.round(value)) >= 0.05 ? 1 : 0;
  return `${value.toFixed(digits)}%`;
}

/** A count with thousands separated: 12,400. */
export function count(value: number): string {
  return wholes.format(value);
}

/** An expected number of days or deployments: 65, 3.4, 0.2. */
export function expectedCount(value: number): string {
  if (value >= 100 || Math.abs(value - Math.round(value)) < 0.005) return wholes.format(value);
  return value.toFixed(value >= 10 ? 1 : 2).replace(/0$/, '');
}

/** "1 deployment", "3 deployments". */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}
