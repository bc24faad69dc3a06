import type { LossClass } from './compile.ts';
import { addAt, at, floatAt, intAt } from './numbers.ts';
import type { Listing, PositionFinder } from './outcome-space.ts';
import { runningMeasure, switchMeasure } from './trajectory.ts';

/** So many outcomes are worked out side by side: their rows stay in a processor's cache. */
const AT_ONCE = 64;

/**
 * The loss before each day shown, in each outcome. Between two events it is a straight line, so an outcome books for
 * each class what changes, at the first point after the day it changes on, and is drawn through the points once
 * in the end.
 */
export class CumulativeLosses {
  private readonly days: readonly number[];
  private readonly count: number;
  /** Per point, per outcome: the loss before that day. */
  private readonly lines: Float64Array;

  constructor(classes: readonly LossClass[], outcomes: Listing, days: readonly number[]) {
    this.days = days;
    this.count = outcomes.count;
    this.lines = new Float64Array(days.length * this.count);
    const pointAfter = pointsAfter(days);
    const byScope = new Map<string, { finder: PositionFinder; bookings: Bookings[] }>();
    for (const lossClass of classes) {
      const bookings = new Bookings(lossClass, pointAfter);
      if (bookings.isEmpty) continue;
      const { scope } = lossClass.routing;
      const own = byScope.get(scope.key) ?? { finder: outcomes.finderOf(scope), bookings: [] };
      byScope.set(scope.key, own);
      own.bookings.push(bookings);
    }
    const positions = new Int32Array(AT_ONCE);
    // Per outcome and point: how the slope changes there, and the offset.
    const book = new Float64Array(AT_ONCE * (days.length + 1) * 2);
    for (let first = 0; first < this.count; first += AT_ONCE) {
      const end = Math.min(first + AT_ONCE, this.count);
      book.fill(0);
      for (const { finder, bookings } of byScope.values()) {
        finder.find(first, end, positions);
        for (const own of bookings) own.book(positions, end - first, book, days.length + 1);
      }
      this.draw(first, end, book);
    }
  }

  /** The loss of each outcome before the day of a point. */
  at(point: number): Float64Array {
    return this.lines.subarray(point * this.count, (point + 1) * this.count);
  }

  private draw(first: number, end: number, book: Float64Array): void {
    const { days, lines, count } = this;
    for (let outcome = first; outcome < end; outcome += 1) {
      let place = (outcome - first) * (days.length + 1) * 2;
      let slope = 0;
      let offset = 0;
      for (let point = 0; point < days.length; point += 1) {
        slope += floatAt(book, place);
        offset += floatAt(book, place + 1);
        lines[point * count + outcome] = slope * at(days, point) + offset;
        place += 2;
      }
    }
  }
}

/** Per day, up to the last one shown: the first point that shows a later day. */
function pointsAfter(days: readonly number[]): Int32Array {
  let point = 0;
  return Int32Array.from({ length: at(days, days.length - 1) + 1 }, (_, day) => {
    while (point < days.length && at(days, point) <= day) point += 1;
    return point;
  });
}

/** What a class books in each of its trajectories: at which point, what slope and what offset. */
class Bookings {
  readonly isEmpty: boolean;
  private readonly trajectoryOf: Int32Array;
  /** Per trajectory, and once more at the end: where its bookings start. */
  private readonly starts: Int32Array;
  private readonly points: Int32Array;
  /** Per booking: slope and offset. */
  private readonly changes: Float64Array;

  constructor({ routing, amounts }: LossClass, pointAfter: Int32Array) {
    const { count, fallbacks, spanStart, from, runs } = routing.trajectories;
    const { switchStart, switchDay, switchFallback } = routing.trajectories;
    this.trajectoryOf = routing.trajectoryOf;
    this.starts = new Int32Array(count + 1);
    this.points = new Int32Array(from.length + switchDay.length);
    this.changes = new Float64Array(2 * this.points.length);
    let booked = 0;
    const add = (day: number, slope: number, offset: number) => {
      if (slope === 0 && offset === 0) return;
      this.points[booked] = intAt(pointAfter, day);
      this.changes[2 * booked] = slope;
      this.changes[2 * booked + 1] = offset;
      booked += 1;
    };
    for (let trajectory = 0; trajectory < count; trajectory += 1) {
      let rate = 0;
      const end = intAt(spanStart, trajectory + 1);
      for (let span = intAt(spanStart, trajectory); span < end; span += 1) {
        const day = intAt(from, span);
        const next = floatAt(amounts, runningMeasure(intAt(runs, span)));
        add(day, next - rate, (rate - next) * day);
        rate = next;
      }
      const last = intAt(switchStart, trajectory + 1);
      for (let own = intAt(switchStart, trajectory); own < last; own += 1) {
        const place = switchMeasure(intAt(switchFallback, own), fallbacks);
        add(intAt(switchDay, own), 0, floatAt(amounts, place));
      }
      this.starts[trajectory + 1] = booked;
    }
    this.isEmpty = booked === 0;
  }

  /** Books so many outcomes, given the state of the class's scope in each: each in a row of so many points. */
  book(positions: Int32Array, count: number, book: Float64Array, points: number): void {
    const { trajectoryOf, starts, changes } = this;
    for (let outcome = 0; outcome < count; outcome += 1) {
      const trajectory = intAt(trajectoryOf, intAt(positions, outcome));
      const last = intAt(starts, trajectory + 1);
      const row = outcome * points;
      for (let own = intAt(starts, trajectory); own < last; own += 1) {
        const place = 2 * (row + intAt(this.points, own));
        addAt(book, place, floatAt(changes, 2 * own));
        addAt(book, place + 1, floatAt(changes, 2 * own + 1));
      }
    }
  }
}
