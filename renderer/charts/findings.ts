import type { MapCell } from '../../model/exposure/result.ts';
import type { ShownExpected, ShownExposure } from '../engine/shown-exposure.ts';
import { shortMoney } from '../format/money.ts';
import { count, percent } from '../format/number.ts';

/** Chart titles: each says what its chart shows, in words made from the numbers. */

/** Of the whole portfolio or of a part. */
type Overview = Pick<ShownExpected, 'loss' | 'timeline'>;

/** When the loss falls: how much by the end, and by which day half of it is there. */
export function lossOverTimeFinding(exposure: Overview, currency: string): string {
  const end = exposure.timeline.at(-1);
  const total = exposure.loss.expected;
  // Less than a cent either way is what rounding leaves.
  if (end === undefined || Math.abs(total) < 0.005) return 'No loss is expected in this scenario';
  const day = String(end.day);
  if (total < 0)
    return `The company is expected to gain ${shortMoney(-total, currency)} by day ${day}`;
  const half = exposure.timeline.find((point) => point.expected >= total / 2);
  const loss = `Expected loss reaches ${shortMoney(total, currency)} by day ${day}`;
  return half === undefined || half.day >= end.day
    ? loss
    : `${loss}, half of it before day ${String(half.day)}`;
}

/** How much spend is expected to be blocked at the peak, and from when. */
export function blockedSpendFinding(exposure: Overview, currency: string): string {
  const peak = exposure.timeline.reduce((most, point) => Math.max(most, point.blockedSpend), 0);
  // Sums of the same amounts differ in their last digits from day to day: that is no new peak.
  const first = exposure.timeline.find((point) => point.blockedSpend >= peak * (1 - 1e-9));
  if (peak === 0 || first === undefined) return 'No spend is blocked on any day';
  const when = first.day === 0 ? 'from the first day' : `from about day ${String(first.day)}`;
  return `${shortMoney(peak, currency)} of yearly spend is expected to be blocked at the peak, ${when}`;
}

/** Where most spend is at risk. */
export function mapFinding(
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
  if (atRisk(first) === 0) return 'No spend is at risk of being blocked';
  const share = first.blockedShare ?? 0;
  const chance =
    share > 1 - 1e-9 ? 'certain to be blocked' : `${percent(share)} likely to be blocked`;
  return `Most at risk: ${nameOf(first)}, ${shortMoney(first.annualSpend, currency)} a year, ${chance}`;
}

/** How likely the loss passes what can be borne; without a tolerance, how bad the worst twentieth is (CVaR 95). */
export function exceedanceFinding(
  exposure: ShownExposure,
  tolerance: number | undefined,
  currency: string,
): string {
  const { loss, trials } = exposure;
  if (loss.overTolerance !== undefined && tolerance !== undefined) {
    const amount = shortMoney(tolerance, currency);
    const passes = `The loss passes the tolerable ${amount}`;
    const isNever = loss.overTolerance === 0;
    const isSure = loss.overTolerance > 1 - 1e-9;
    // What no trial showed may happen all the same.
    if (trials !== undefined && (isNever || isSure)) {
      return `${passes} in ${isNever ? 'none of' : 'all'} ${count(trials)} trials`;
    }
    if (isNever) return `The loss never passes the tolerable ${amount}`;
    if (isSure) return `The loss is certain to pass the tolerable ${amount}`;
    return `${passes} with a chance of ${percent(loss.overTolerance)}`;
  }
  if (loss.sd === 0) return `The loss is certain: ${shortMoney(loss.expected, currency)}`;
  if (loss.cvar95 <= 0) return 'Even in the worst twentieth of cases nothing is lost';
  return `In the worst twentieth of cases the loss is ${shortMoney(loss.cvar95, currency)} on average`;
}
