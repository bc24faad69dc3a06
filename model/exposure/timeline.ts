import { forEachChange } from './amounts.ts';
import { BLOCKED } from './calendar.ts';
import type { RoutingClass } from './compile.ts';
import type { ExpectedClass } from './expected.ts';
import { spreadOver, tabulateLoss } from './loss-tables.ts';
import { addAt, at, item } from './numbers.ts';
import type { TimelinePoint } from './result.ts';
import type { Scope } from './scope.ts';
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

/**
 * Loss over time: at each point the loss of the days before it, expected and its 5th and 95th percentile, and
 * the expected spend whose primary use is blocked on that day (on the last day, for the last point).
 * Source: spec/exposure-model.md §7.
 */
export function timelineOf(
  classes: readonly ExpectedClass[],
  scope: Scope,
  probabilities: Float64Array,
  horizonDays: number,
): readonly TimelinePoint[] {
  const days = timelineDays(horizonDays);
  const expected = expectedLine(classes, days, horizonDays);
  const blocked = blockedLine(classes, days, horizonDays);
  const rows = new Map(
    classes.map(({ routingClass }) => [routingClass, lossRows(routingClass, days, horizonDays)]),
  );
  return days.map((day, point) => {
    const tables = tabulateLoss([...rows.keys()], (routingClass, trajectory) =>
      at(rows.get(routingClass)?.[trajectory] ?? [], point),
    );
    const values = spreadOver(scope, tables);
    const [p05 = 0, p95 = 0] = quantilesOf({ values, probabilities }, [LOW, HIGH]);
    return { day, expected: at(expected, point), p05, p95, blockedSpend: at(blocked, point) };
  });
}

/** Cumulative loss of each trajectory of a class at each day shown. */
function lossRows(
  routingClass: RoutingClass,
  days: readonly number[],
  horizonDays: number,
): readonly Float64Array[] {
  return routingClass.routing.trajectories.map((trajectory) => {
    const ledger = new Ledger(horizonDays);
    ledger.add(routingClass, trajectory, 1);
    return ledger.sumsBefore(days);
  });
}

function expectedLine(
  classes: readonly ExpectedClass[],
  days: readonly number[],
  horizonDays: number,
): Float64Array {
  const ledger = new Ledger(horizonDays);
  for (const { routingClass, probabilities } of classes) {
    routingClass.routing.trajectories.forEach((trajectory, number) => {
      ledger.add(routingClass, trajectory, at(probabilities, number));
    });
  }
  return ledger.sumsBefore(days);
}

/** Expected spend blocked on each day shown. */
function blockedLine(
  classes: readonly ExpectedClass[],
  days: readonly number[],
  horizonDays: number,
): Float64Array {
  const line = new Float64Array(days.length);
  for (const { routingClass, probabilities } of classes) {
    routingClass.routing.trajectories.forEach(({ primary }, number) => {
      const spend = routingClass.annualSpend * at(probabilities, number);
      primary.flags.forEach((flags, span) => {
        if ((flags & BLOCKED) === 0) return;
        const from = item(primary.from, span);
        const until = primary.from[span + 1] ?? horizonDays;
        days.forEach((day, point) => {
          const shown = Math.min(day, horizonDays - 1);
          if (from <= shown && shown < until) addAt(line, point, spend);
        });
      });
    });
  }
  return line;
}

/** Losses booked by day: how the daily loss changes, and what falls on one day. */
class Ledger {
  private readonly changes: Float64Array;
  private readonly once: Float64Array;

  constructor(horizonDays: number) {
    this.changes = new Float64Array(horizonDays);
    this.once = new Float64Array(horizonDays);
  }

  add(
    routingClass: RoutingClass,
    trajectory: RoutingClass['routing']['trajectories'][number],
    share: number,
  ): void {
    forEachChange(
      trajectory,
      routingClass.amounts,
      (day, by) => {
        addAt(this.changes, day, share * by);
      },
      (day, amount) => {
        addAt(this.once, day, share * amount);
      },
    );
  }

  /** The sum of the losses of all days before each of the given days, ascending. */
  sumsBefore(days: readonly number[]): Float64Array {
    const sums = new Float64Array(days.length);
    let rate = 0;
    let sum = 0;
    let day = 0;
    days.forEach((shown, point) => {
      for (; day < shown; day += 1) {
        rate += at(this.changes, day);
        sum += rate + at(this.once, day);
      }
      sums[point] = sum;
    });
    return sums;
  }
}
