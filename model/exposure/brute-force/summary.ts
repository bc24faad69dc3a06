/** What section 7 says of a random amount, found by counting. For tests: shares nothing with the engine. */

type Numbers = readonly number[];

export function bruteSummary(values: Numbers, p: Numbers) {
  return {
    expected: values.reduce((sum, value, state) => sum + value * (p[state] ?? 0), 0),
    sd: deviation(values, p),
    p05: bruteQuantile(values, p, 0.05),
    p50: bruteQuantile(values, p, 0.5),
    p95: bruteQuantile(values, p, 0.95),
    cvar95: bruteTail(values, p),
    max: bruteMaximum(values, p, Math.max(...values.map(Math.abs))),
  };
}

export function deviation(values: Numbers, p: Numbers): number {
  const mean = values.reduce((sum, value, state) => sum + value * (p[state] ?? 0), 0);
  return Math.sqrt(
    values.reduce((sum, value, state) => sum + (value - mean) ** 2 * (p[state] ?? 0), 0),
  );
}

export function bruteQuantile(values: Numbers, p: Numbers, q: number): number {
  const reaches = (x: number) =>
    values.reduce((sum, value, state) => sum + (value <= x ? (p[state] ?? 0) : 0), 0) >= q - 1e-9;
  return [...values].sort((a, b) => a - b).find(reaches) ?? NaN;
}

function bruteTail(values: Numbers, p: Numbers): number {
  const worst = values.map((value, state) => ({ value, p: p[state] ?? 0 }));
  worst.sort((a, b) => b.value - a.value);
  let left = 0.05;
  let sum = 0;
  for (const state of worst) {
    const share = Math.min(left, state.p);
    sum += share * state.value;
    left -= share;
  }
  return sum / 0.05;
}

export function bruteMaximum(values: Numbers, p: Numbers, largest: number): number {
  const reached = (x: number) =>
    values.reduce(
      (sum, value, state) => sum + (value >= x - 1e-9 * largest ? (p[state] ?? 0) : 0),
      0,
    ) >= 1e-9;
  return [...values].sort((a, b) => b - a).find(reached) ?? NaN;
}

export function bruteAbove(values: Numbers, p: Numbers, limit: number): number {
  const largest = Math.max(...values.map(Math.abs));
  return values.reduce(
    (sum, value, state) => sum + (value > limit + 1e-9 * largest ? (p[state] ?? 0) : 0),
    0,
  );
}
