import { STANCE_KINDS } from '../../model/edit/stance.ts';
import type { BaseRate } from '../../model/precedents/base-rate.ts';
import type { DaysToAct } from '../../model/precedents/days-to-act.ts';
import type { StanceKind } from '../../model/scenario.ts';
import { percent, plural } from '../format/number.ts';

/** What those did who are counted, in the past tense. */
const DID: Readonly<Record<StanceKind, string>> = {
  follow: 'followed',
  partial: 'went partial',
  diverge: 'diverged',
};

/** Which stance was taken most, and whether so few cases can tell. */
export function baseRateFinding(base: BaseRate): string {
  if (base.precedents.length === 0) return 'No precedent fits these filters';
  const [first, second] = STANCE_KINDS.toSorted(
    (one, other) => base.rates[other].mean - base.rates[one].mean,
  );
  if (first === undefined || second === undefined) return '';
  const most = base.rates[first];
  const next = base.rates[second];
  const cases = plural(base.cases.length, 'case');
  if (next.high > most.low) {
    const pair = `${percentOf(most.mean)} ${DID[first]}, ${percentOf(next.mean)} ${DID[second]}`;
    return base.cases.length === 1
      ? `${pair}: one case cannot tell which is likelier`
      : `${pair}: ${cases} are too few to tell which is likelier`;
  }
  return `${percentOf(most.mean)} ${DID[first]}, over ${cases}; the true share is likely ${rangeWords(most)}`;
}

/** How fast those who withdrew were. */
export function daysFinding({ median, known, unknown }: DaysToAct): string {
  if (known.length + unknown.length === 0) return 'Nobody among these withdrew';
  if (median === null) return 'It is not known how fast these acted';
  const when =
    median < 0
      ? `by ${plural(-median, 'day')} before the designation`
      : median === 0
        ? 'on the day of the designation'
        : `by day ${String(median)}`;
  return `Half of those who withdrew had acted ${when}`;
}

/** A share of so few cases has no digits after the point. */
export function percentOf(share: number): string {
  return percent(Math.round(share * 100) / 100);
}

/** The 90% interval: "16–69%". */
export function rangeWords({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${(low * 100).toFixed(0)}–${(high * 100).toFixed(0)}%`;
}
