/** Ticks a reader can count by: 1, 2 or 5 times a power of ten, a handful of them, zero among them. */
export function niceTicks(low: number, high: number, wanted = 4): readonly number[] {
  const from = Math.min(0, low);
  const to = Math.max(0, high);
  if (from === to) return [0];
  const rough = (to - from) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const first = Math.floor(from / step);
  const last = Math.ceil(to / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** Day ticks at whole quarters, months or weeks, whichever leaves a handful; the last day is one. */
export function dayTicks(horizonDays: number): readonly number[] {
  const step = [7, 14, 30, 60, 90, 180, 365, 730].find((days) => horizonDays / days <= 7) ?? 730;
  const ticks = [0];
  for (let day = step; day <= horizonDays - step / 2; day += step) ticks.push(day);
  return [...ticks, horizonDays];
}
