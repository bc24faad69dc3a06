import type { Calendar } from './calendar.ts';

/** Nothing runs. */
export const NOTHING = -1;
/** The primary use runs; fallback i of the list is `i + 1`. */
export const PRIMARY = 0;

/**
 * What runs when, for deployments of one routing, in one joint state: spans in which the same runs (from
 * `from[i]` to the next span or the horizon), and the switches that start.
 */
export interface Trajectory {
  readonly from: readonly number[];
  /** Per span: NOTHING, PRIMARY, or a fallback's place in the list plus 1. */
  readonly runs: readonly number[];
  /** Day and fallback of each switch that starts, in order of time. */
  readonly switches: readonly { readonly day: number; readonly fallback: number }[];
  /** When the primary use is blocked, whether or not it is still in hand. */
  readonly primary: Calendar;
}

/**
 * The measures of a trajectory that amounts are multiplied with, in one list: outage days, days on the
 * primary, days on each fallback, switches started to each fallback. Length 2 + 2 · fallbacks; whole
 * numbers, 0 to the horizon.
 *
 * Example: horizon 100, primary until 30, nothing until 50, fallback 0 from then, one switch → 20, 30, 50, 1.
 */
export function measure(
  trajectory: Trajectory,
  fallbacks: number,
  horizonDays: number,
): Float64Array {
  const measures = new Float64Array(measureCount(fallbacks));
  trajectory.from.forEach((from, span) => {
    const until = trajectory.from[span + 1] ?? horizonDays;
    const position = runningMeasure(trajectory.runs[span] ?? NOTHING);
    measures[position] = (measures[position] ?? 0) + until - from;
  });
  for (const { fallback } of trajectory.switches) {
    const position = switchMeasure(fallback, fallbacks);
    measures[position] = (measures[position] ?? 0) + 1;
  }
  return measures;
}

/** How many measures a trajectory over so many fallbacks has. */
export function measureCount(fallbacks: number): number {
  return 2 + 2 * fallbacks;
}

/** The place of the days on which nothing, the primary or a fallback runs. */
export function runningMeasure(runs: number): number {
  return runs + 1;
}

/** The place of the switches to a fallback. */
export function switchMeasure(fallback: number, fallbacks: number): number {
  return 2 + fallbacks + fallback;
}

/** Whether nothing runs on the last day. */
export function isStranded(trajectory: Trajectory): boolean {
  return trajectory.runs.at(-1) === NOTHING;
}
