import type { Bridge } from '../../model/exposure/bridge.ts';
import { seriesAt } from '../charts/compared-series.ts';
import type { Subject } from './subject.ts';

/** Several snapshots side by side, the first the base, as the charts that compare take them. */
export function comparedOf(subjects: readonly Subject[]) {
  return subjects.map(({ scenario, exposure }, place) => ({
    scenario,
    exposure,
    series: seriesAt(place, scenario.name),
    isRefused: false,
    expected: exposure,
    whole: exposure,
  }));
}

/** A bridge with its two ends; null where one is missing. */
export function bridgeOf(
  subjects: readonly Subject[],
  bridge: Bridge | undefined,
): { readonly bridge: Bridge; readonly from: Subject; readonly to: Subject } | null {
  const [from, to] = subjects;
  return bridge && from && to ? { bridge, from, to } : null;
}
