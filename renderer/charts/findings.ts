import type { ExpectedExposure, Exposure, MapCell } from '../../model/exposure/result.ts';
import { shortMoney } from '../format/money.ts';
import { percent } from '../format/number.ts';

/** Chart titles: each says what its chart shows, in words made from the numbers. */

/** When the loss falls: how much by the end, and by which day half of it is there. */
export function lossOverTimeFinding(exposure: ExpectedExposure, currency: string): string {
  const end = exposure.timeline.at(-1);
  const total = exposure.loss.expected;
  if (end === undefined || total === 0) return 'No loss is expected in this scenario';
  const day = String(end.day);
  if (total < 0)
    return `The company is expected to gain ${shortMoney(-total, currency)} by day ${day}`;
  const half = exposure.timeline.find((point) => point.expected >= total / 2);
  const loss = `Expected loss reaches ${shortMoney(total, currency)} by day ${day}`;
  return half === undefined || half.day >= end.day
    ? loss
    : `${loss}, half of it before day ${String(half.day)}`;
}

/** How much spend is blocked at the worst, and from when. */
export function blockedSpendFinding(exposure: ExpectedExposure, currency: string): string {
  const peak = exposure.timeline.reduce((most, point) => Math.max(most, point.blockedSpend), 0);
  // Sums of the same amounts differ in their last digits from day to day: that is no new peak.
  const first = exposure.timeline.find((point) => point.blockedSpend >= peak * (1 - 1e-9));
  if (peak === 0 || first === undefined) return 'No spend is blocked on any day';
  const when = first.day === 0 ? 'from the first day' : `from about day ${String(first.day)}`;
  return `At most ${shortMoney(peak, currency)} of yearly spend is blocked, ${when}`;
}

/** Which group bears how much of the loss. */
export function breakdownFinding(
  what: string,
  bars: readonly { readonly name: string; readonly amount: number }[],
  total: number,
): string {
  const first = bars[0];
  if (first === undefined || total <= 0 || first.amount <= 0)
    return `No ${what} is expected to lose`;
  const losing = bars.filter((bar) => bar.amount > 0);
  if (losing.length === 1) return `All of the loss falls on ${first.name}`;
  return `${first.name} bears ${percent(Math.min(1, first.amount / total))} of the loss`;
}

/** Where most spend is at risk. */
export function useMapFinding(
  cells: readonly MapCell[],
  nameOf: (cell: MapCell) => string,
  currency: string,
): string {
  const atRisk = (cell: MapCell) => (cell.blockedShare ?? 0) * cell.annualSpend;
  const first = cells.reduce<MapCell | undefined>(
    (most, cell) => (most === undefined || atRisk(cell) > atRisk(most) ? cell : most),
    undefined,
  );
  if (first === undefined) return 'Nothing is deployed yet';
  if (atRisk(first) === 0) return 'No use is blocked';
  const share = first.blockedShare ?? 0;
  const chance =
    share > 1 - 1e-9 ? 'certain to be blocked' : `${percent(share)} likely to be blocked`;
  return `Most at risk: ${nameOf(first)}, ${shortMoney(first.annualSpend, currency)} a year, ${chance}`;
}

/** How likely the loss passes what can be borne; without a tolerance, how bad the worst twentieth is. */
export function exceedanceFinding(
  exposure: Exposure,
  tolerance: number | undefined,
  currency: string,
): string {
  const { loss } = exposure;
  if (loss.overTolerance !== undefined && tolerance !== undefined) {
    const amount = shortMoney(tolerance, currency);
    if (loss.overTolerance === 0) return `The loss never passes the tolerable ${amount}`;
    if (loss.overTolerance > 1 - 1e-9) return `The loss is certain to pass the tolerable ${amount}`;
    return `The loss passes the tolerable ${amount} with a chance of ${percent(loss.overTolerance)}`;
  }
  if (loss.sd === 0) return `The loss is certain: ${shortMoney(loss.expected, currency)}`;
  return `One time in twenty the loss is ${shortMoney(loss.p95, currency)} or more, ${shortMoney(loss.cvar95, currency)} on average`;
}
