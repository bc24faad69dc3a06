import { fallbackCount } from './amounts.ts';
import type { LossClass } from './compile.ts';
import { addAt, at, floatAt, intAt, item } from './numbers.ts';
import { NOTHING, runningMeasure, switchMeasure } from './trajectory.ts';
import type { Trials } from './trials.ts';

/**
 * The loss before each day shown, in each trial. Classes over the same variables are worked out together, once
 * for each joint state of those that came up, and a trial adds up one line for each set of variables.
 */
export class CumulativeLosses {
  private readonly points: number;
  private readonly trials: number;
  /** Per trial: its loss before each day shown. */
  private readonly lines: Float64Array;

  constructor(classes: readonly LossClass[], trials: Trials, days: readonly number[]) {
    this.points = days.length;
    this.trials = trials.count;
    this.lines = new Float64Array(this.trials * this.points);
    const byScope = new Map<string, LossClass[]>();
    for (const lossClass of classes) {
      const { key } = lossClass.routing.scope;
      const own = byScope.get(key);
      if (own) own.push(lossClass);
      else byScope.set(key, [lossClass]);
    }
    const writer = new LineWriter(days);
    for (const own of byScope.values()) this.add(own, trials, writer);
  }

  /** The loss of each trial before the day of a point. */
  at(point: number): Float64Array {
    const values = new Float64Array(this.trials);
    for (let trial = 0; trial < this.trials; trial += 1) {
      values[trial] = floatAt(this.lines, trial * this.points + point);
    }
    return values;
  }

  private add(classes: readonly LossClass[], trials: Trials, writer: LineWriter): void {
    const { points, lines } = this;
    const { scope } = item(classes, 0).routing;
    const positions = trials.positionsIn(scope);
    const lineOf = new Int32Array(scope.size).fill(-1);
    let count = 0;
    for (const position of positions) {
      if (intAt(lineOf, position) >= 0) continue;
      lineOf[position] = count;
      count += 1;
    }
    const own = new Float64Array(count * points);
    lineOf.forEach((line, position) => {
      if (line >= 0) writer.write(classes, position, own, line * points);
    });
    for (let trial = 0; trial < positions.length; trial += 1) {
      const from = intAt(lineOf, intAt(positions, trial)) * points;
      const to = trial * points;
      for (let point = 0; point < points; point += 1) {
        lines[to + point] = floatAt(lines, to + point) + floatAt(own, from + point);
      }
    }
  }
}

/**
 * Writes the cumulative loss of some classes in one joint state. Between two events it is a straight line, so
 * only changes of slope and of offset are booked, each at the first point after its day.
 */
class LineWriter {
  private readonly days: readonly number[];
  private readonly slopes: Float64Array;
  private readonly offsets: Float64Array;
  /** Per day: the first point that shows a later day. */
  private readonly pointAfter: Int32Array;

  constructor(days: readonly number[]) {
    this.days = days;
    this.slopes = new Float64Array(days.length + 1);
    this.offsets = new Float64Array(days.length + 1);
    let point = 0;
    this.pointAfter = Int32Array.from({ length: at(days, days.length - 1) + 1 }, (_, day) => {
      while (point < days.length && at(days, point) <= day) point += 1;
      return point;
    });
  }

  write(classes: readonly LossClass[], position: number, out: Float64Array, start: number): void {
    this.slopes.fill(0);
    this.offsets.fill(0);
    for (const { routing, amounts } of classes) {
      const { from, runs, switches } = item(
        routing.trajectories,
        intAt(routing.trajectoryOf, position),
      );
      const fallbacks = fallbackCount(amounts);
      let rate = 0;
      for (let span = 0; span < from.length; span += 1) {
        const day = from[span] ?? 0;
        const next = floatAt(amounts, runningMeasure(runs[span] ?? NOTHING));
        const point = intAt(this.pointAfter, day);
        addAt(this.slopes, point, next - rate);
        addAt(this.offsets, point, (rate - next) * day);
        rate = next;
      }
      for (const { day, fallback } of switches) {
        addAt(
          this.offsets,
          intAt(this.pointAfter, day),
          floatAt(amounts, switchMeasure(fallback, fallbacks)),
        );
      }
    }
    let slope = 0;
    let offset = 0;
    for (let point = 0; point < this.days.length; point += 1) {
      slope += floatAt(this.slopes, point);
      offset += floatAt(this.offsets, point);
      out[start + point] = slope * at(this.days, point) + offset;
    }
  }
}
