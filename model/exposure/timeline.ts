import { lossBefore } from './amounts.ts';
import { BLOCKED } from './calendar.ts';
import type { LossClass } from './compile.ts';
import type { ExpectedClass } from './expected.ts';
import { CumulativeLosses } from './cumulative-losses.ts';
import { tabulateLoss } from './loss-tables.ts';
import { addAt, at, floatAt, intAt, item } from './numbers.ts';
import type { OutcomeSpace } from './outcome-space.ts';
import type { TimelinePoint } from './result.ts';
import { errorOfQuantile } from './standard-error.ts';
import { quantile } from './summary.ts';
import { runningMeasure, switchMeasure } from './trajectory.ts';
import { quantilesOf } from './weighted-quantile.ts';

const POINT_DAYS = 7;
const LOW = 0.05;
const HIGH = 0.95;

/** The days a timeline shows: 0, 7, 14, … below the horizon, and the horizon. Example: 10 → 0, 7, 10. */
export function timelineDays(horizonDays: number): readonly number[] {
  const days: number[] = [];
  for (let day = 0; day < horizonDays; day += POINT_DAYS) days.push(day);
  return [...days, horizonDays];
}

/** The part of a timeline that is expected values. */
export type ExpectedPoint = Pick<TimelinePoint, 'day' | 'expected' | 'blockedSpend'>;

/**
 * Loss over time, expected: at each point the loss of the days before it, and the spend whose primary use is
 * blocked on that day (on the last day, for the last point). Source: spec/exposure-model.md §7.
 */
export function expectTimeline(
  classes: readonly ExpectedClass[],
  horizonDays: number,
): readonly ExpectedPoint[] {
  const days = timelineDays(horizonDays);
  const expected = expectedLine(classes, days, horizonDays);
  const blocked = blockedLine(classes, days, horizonDays);
  return days.map((day, point) => ({
    day,
    expected: floatAt(expected, point),
    blockedSpend: floatAt(blocked, point),
  }));
}

/** The 5th and 95th percentile of a timeline's cumulative loss at one point. */
export type Band = Pick<TimelinePoint, 'p05' | 'p95' | 'standardError'>;

/** Up to so many outcomes all points are worked out together, which takes a number for each outcome and point. */
const TOGETHER = 2 ** 15;

/** The bands of a timeline, one point after the other, as each takes its time. */
export function* bandsOf(
  classes: readonly LossClass[],
  space: OutcomeSpace,
  horizonDays: number,
): Generator<Band, void> {
  const days = timelineDays(horizonDays);
  const lossesAtPoint = lossesAt(classes, space, days);
  for (let point = 0; point < days.length; point += 1) {
    const values = lossesAtPoint(point);
    if (space.method === 'exact') {
      const { probabilities } = space;
      const [p05 = 0, p95 = 0] = quantilesOf({ values, probabilities }, [LOW, HIGH]);
      yield { p05, p95 };
      continue;
    }
    const distribution = space.distributionOf(values);
    const error = (q: number) => errorOfQuantile(distribution, space.trials.count, q);
    yield {
      p05: quantile(distribution, LOW),
      p95: quantile(distribution, HIGH),
      standardError: { p05: error(LOW), p95: error(HIGH) },
    };
  }
}

/** The loss before the day of a point, in each outcome. */
function lossesAt(
  classes: readonly LossClass[],
  space: OutcomeSpace,
  days: readonly number[],
): (point: number) => Float64Array {
  if (space.method === 'sampled' || space.count <= TOGETHER) {
    const losses = new CumulativeLosses(classes, space, days);
    return (point) => losses.at(point);
  }
  return (point) => {
    const tables = tabulateLoss(classes, ({ routing, amounts }, trajectory) =>
      lossBefore(routing.trajectories, trajectory, amounts, at(days, point)),
    );
    const stacked = tables.map(({ scope, values }) => ({ scope, amounts: [values] }));
    return item(space.totalsOf(stacked, 1), 0);
  };
}

function expectedLine(
  classes: readonly ExpectedClass[],
  days: readonly number[],
  horizonDays: number,
): Float64Array {
  const ledger = new Ledger(horizonDays);
  for (const { routingClass, probabilities } of classes) ledger.add(routingClass, probabilities);
  return ledger.sumsBefore(days);
}

/** Expected spend blocked on each day shown. */
function blockedLine(
  classes: readonly ExpectedClass[],
  days: readonly number[],
  horizonDays: number,
): Float64Array {
  const changes = new Float64Array(horizonDays + 1);
  for (const { routingClass, primary } of classes) {
    routingClass.routing.primary.values.forEach(({ from, flags }, number) => {
      const spend = routingClass.annualSpend * floatAt(primary.probabilities, number);
      flags.forEach((held, span) => {
        if ((held & BLOCKED) === 0) return;
        addAt(changes, item(from, span), spend);
        addAt(changes, from[span + 1] ?? horizonDays, -spend);
      });
    });
  }
  const daily = new Float64Array(horizonDays);
  let blocked = 0;
  let scale = 0;
  for (let day = 0; day < horizonDays; day += 1) {
    blocked += floatAt(changes, day);
    scale = Math.max(scale, blocked);
    // What rounding leaves of sums that cancel is nothing.
    daily[day] = Math.abs(blocked) <= 1e-12 * scale ? 0 : blocked;
  }
  return Float64Array.from(days, (day) => floatAt(daily, Math.min(day, horizonDays - 1)));
}

/** Losses booked by day: how the daily loss changes, and what falls on one day. */
class Ledger {
  private readonly changes: Float64Array;
  private readonly once: Float64Array;

  constructor(horizonDays: number) {
    this.changes = new Float64Array(horizonDays);
    this.once = new Float64Array(horizonDays);
  }

  /** Books a class in each of its trajectories, as far as that is probable. */
  add({ routing, amounts }: LossClass, probabilities: Float64Array): void {
    const { changes, once } = this;
    const { count, fallbacks, spanStart, from, runs } = routing.trajectories;
    const { switchStart, switchDay, switchFallback } = routing.trajectories;
    for (let trajectory = 0; trajectory < count; trajectory += 1) {
      const share = floatAt(probabilities, trajectory);
      let rate = 0;
      const end = intAt(spanStart, trajectory + 1);
      for (let span = intAt(spanStart, trajectory); span < end; span += 1) {
        const next = share * floatAt(amounts, runningMeasure(intAt(runs, span)));
        addAt(changes, intAt(from, span), next - rate);
        rate = next;
      }
      const last = intAt(switchStart, trajectory + 1);
      for (let own = intAt(switchStart, trajectory); own < last; own += 1) {
        const amount = floatAt(amounts, switchMeasure(intAt(switchFallback, own), fallbacks));
        addAt(once, intAt(switchDay, own), share * amount);
      }
    }
  }

  /** The sum of the losses of all days before each of the given days, ascending. */
  sumsBefore(days: readonly number[]): Float64Array {
    const sums = new Float64Array(days.length);
    let rate = 0;
    let sum = 0;
    let day = 0;
    days.forEach((shown, point) => {
      for (; day < shown; day += 1) {
        rate += floatAt(this.changes, day);
        sum += rate + floatAt(this.once, day);
      }
      sums[point] = sum;
    });
    return sums;
  }
}
