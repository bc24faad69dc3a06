/** What holds of one use (a model through a channel) between two days. Bits of `Calendar.flags`. */
export const BLOCKED_BY_LAW = 1;
export const BLOCKED_BY_CHANNEL = 2;
/** A standing designation binds the deployment on that channel. */
export const UNDER_NOTICE = 4;
/** A standing designation concerns the model. */
export const CONCERNED = 8;

export const BLOCKED = BLOCKED_BY_LAW | BLOCKED_BY_CHANNEL;

/**
 * One use over time, as spans in which nothing changes: span i runs from `from[i]` to the next span, the
 * last one on without end. `from[0]` is day 0.
 */
export interface Calendar {
  readonly from: readonly number[];
  readonly flags: readonly number[];
  /** Per span: the earliest day on which a notice the use is under runs out; Infinity when under none. */
  readonly noticeRunsOut: readonly number[];
}

/** A stretch of days [from, until) on which something is so; `until` may be Infinity. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly flags: number;
  readonly noticeRunsOut: number;
}

/**
 * Lays stretches over one another: a day has the flags of every stretch that covers it, and the earliest
 * of their notices. Neighbouring spans that are alike are one. Days are whole, from 0 below `horizonDays`.
 *
 * Example: law on [10, 20), channel on [15, ∞) → spans from 0 (free), 10 (law), 15 (both), 20 (channel).
 */
export function layStretches(stretches: readonly Stretch[], horizonDays: number): Calendar {
  const days = new Set([0]);
  for (const stretch of stretches) {
    if (stretch.from < horizonDays) days.add(stretch.from);
    if (stretch.until < horizonDays) days.add(stretch.until);
  }
  const from: number[] = [];
  const flags: number[] = [];
  const noticeRunsOut: number[] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    let held = 0;
    let runsOut = Infinity;
    for (const stretch of stretches) {
      if (stretch.from <= day && day < stretch.until) {
        held |= stretch.flags;
        runsOut = Math.min(runsOut, stretch.noticeRunsOut);
      }
    }
    if (held !== flags.at(-1) || runsOut !== noticeRunsOut.at(-1)) {
      from.push(day);
      flags.push(held);
      noticeRunsOut.push(runsOut);
    }
  }
  return { from, flags, noticeRunsOut };
}

/** The span of a calendar that holds a day, 0 or later. */
export function spanOn(calendar: Calendar, day: number): number {
  const { from } = calendar;
  let span = from.length - 1;
  while (span > 0 && (from[span] ?? 0) > day) span -= 1;
  return span;
}

/** Whether any of the given flags holds on some day below the horizon. */
export function everHolds(calendar: Calendar, flags: number): boolean {
  return calendar.flags.some((held) => (held & flags) !== 0);
}
