import { IntList } from './int-list.ts';
import { addAt, intAt, item } from './numbers.ts';

/** Nothing runs. */
export const NOTHING = -1;
/** The primary use runs; fallback i of the list is `i + 1`. */
export const PRIMARY = 0;

/**
 * What runs when, in each way it can turn out for deployments of one routing. A trajectory is a row of spans in
 * which the same runs (from `from[i]` to the next span or the horizon), and the switches that start. They come
 * by the hundred thousand, so they lie one after the other in flat lists, and a trajectory is a number.
 */
export interface Trajectories {
  readonly count: number;
  readonly horizonDays: number;
  readonly fallbacks: number;
  /** Per trajectory, and once more at the end: where its spans start in `from` and `runs`. */
  readonly spanStart: Int32Array;
  readonly from: Int32Array;
  /** Per span: NOTHING, PRIMARY, or a fallback's place in the list plus 1. */
  readonly runs: Int32Array;
  /** Per trajectory, and once more at the end: where its switches start, in order of time. */
  readonly switchStart: Int32Array;
  readonly switchDay: Int32Array;
  readonly switchFallback: Int32Array;
  /**
   * Per trajectory, `measureCount(fallbacks)` numbers that amounts are multiplied with: outage days, days on the
   * primary, days on each fallback, switches started to each fallback. Whole numbers, 0 to the horizon.
   *
   * Example: horizon 100, primary until 30, nothing until 50, fallback 0 from then, one switch → 20, 30, 50, 1.
   */
  readonly measures: Float64Array;
}

/** A trajectory on its way in: what a walk leaves behind, in lists that may be longer than what counts. */
export interface Journey {
  readonly spans: number;
  readonly from: readonly number[];
  readonly runs: readonly number[];
  readonly switches: number;
  readonly switchDays: readonly number[];
  readonly switchFallbacks: readonly number[];
}

/** So many lists of trajectories, each of those whose hash ends alike. */
const BUCKETS = 2 ** 12;

/** Collects trajectories of one routing after another, each trajectory once. */
export class TrajectoryCollector {
  private readonly spanStart = new IntList();
  private readonly from = new IntList();
  private readonly runs = new IntList();
  private readonly switchStart = new IntList();
  private readonly switchDay = new IntList();
  private readonly switchFallback = new IntList();
  /** Per bucket: its latest trajectory, or −1; and per trajectory the one before it in its bucket, or −1. */
  private readonly latest = new Int32Array(BUCKETS);
  private readonly before = new IntList();

  /** Begins a routing. */
  clear(): void {
    const { spanStart, from, runs, switchStart, switchDay, switchFallback, before } = this;
    for (const list of [spanStart, from, runs, switchStart, switchDay, switchFallback, before]) {
      list.clear();
    }
    spanStart.push(0);
    switchStart.push(0);
    this.latest.fill(-1);
  }

  /** The number of a journey's trajectory, the same for the same journey. */
  add(journey: Journey): number {
    const bucket = hashOf(journey) & (BUCKETS - 1);
    const latest = intAt(this.latest, bucket);
    for (let number = latest; number >= 0; number = this.before.at(number)) {
      if (this.isThere(journey, number)) return number;
    }
    const number = this.before.length;
    this.latest[bucket] = number;
    this.before.push(latest);
    this.from.append(journey.from, journey.spans);
    this.runs.append(journey.runs, journey.spans);
    this.spanStart.push(this.from.length);
    this.switchDay.append(journey.switchDays, journey.switches);
    this.switchFallback.append(journey.switchFallbacks, journey.switches);
    this.switchStart.push(this.switchDay.length);
    return number;
  }

  /** All that were added, measured. */
  collect(fallbacks: number, horizonDays: number): Trajectories {
    const lists = {
      count: this.before.length,
      horizonDays,
      fallbacks,
      spanStart: this.spanStart.copy(),
      from: this.from.copy(),
      runs: this.runs.copy(),
      switchStart: this.switchStart.copy(),
      switchDay: this.switchDay.copy(),
      switchFallback: this.switchFallback.copy(),
    };
    return { ...lists, measures: measure(lists) };
  }

  private isThere(journey: Journey, number: number): boolean {
    const span = this.spanStart.at(number);
    const start = this.switchStart.at(number);
    return (
      this.spanStart.at(number + 1) - span === journey.spans &&
      this.switchStart.at(number + 1) - start === journey.switches &&
      isAt(this.from, span, journey.from, journey.spans) &&
      isAt(this.runs, span, journey.runs, journey.spans) &&
      isAt(this.switchDay, start, journey.switchDays, journey.switches) &&
      isAt(this.switchFallback, start, journey.switchFallbacks, journey.switches)
    );
  }
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
export function isStranded({ spanStart, runs }: Trajectories, trajectory: number): boolean {
  return intAt(runs, intAt(spanStart, trajectory + 1) - 1) === NOTHING;
}

/**
 * Adds a journey's measures (see `Trajectories.measures`), times a weight, to a row of a list that begins at `row`.
 * Deterministic.
 *
 * Example: horizon 100, primary until 30, nothing from then, weight 0.5 → adds 35 outage days and 15 days on the primary.
 */
export function addMeasures(
  measures: Float64Array,
  row: number,
  { spans, from, runs, switches, switchFallbacks }: Journey,
  { fallbacks, horizonDays }: Pick<Trajectories, 'fallbacks' | 'horizonDays'>,
  weight: number,
): void {
  for (let span = 0; span < spans; span += 1) {
    const until = span + 1 < spans ? item(from, span + 1) : horizonDays;
    addAt(measures, row + runningMeasure(item(runs, span)), weight * (until - item(from, span)));
  }
  for (let own = 0; own < switches; own += 1) {
    addAt(measures, row + switchMeasure(item(switchFallbacks, own), fallbacks), weight);
  }
}

function measure(trajectories: Omit<Trajectories, 'measures'>): Float64Array {
  const { count, horizonDays, fallbacks, spanStart, from, runs } = trajectories;
  const { switchStart, switchFallback } = trajectories;
  const width = measureCount(fallbacks);
  const measures = new Float64Array(count * width);
  for (let trajectory = 0; trajectory < count; trajectory += 1) {
    const row = trajectory * width;
    const end = intAt(spanStart, trajectory + 1);
    for (let span = intAt(spanStart, trajectory); span < end; span += 1) {
      const until = span + 1 < end ? intAt(from, span + 1) : horizonDays;
      const place = row + runningMeasure(intAt(runs, span));
      measures[place] = (measures[place] ?? 0) + until - intAt(from, span);
    }
    const last = intAt(switchStart, trajectory + 1);
    for (let own = intAt(switchStart, trajectory); own < last; own += 1) {
      const place = row + switchMeasure(intAt(switchFallback, own), fallbacks);
      measures[place] = (measures[place] ?? 0) + 1;
    }
  }
  return measures;
}

function hashOf({ spans, from, runs, switches, switchDays, switchFallbacks }: Journey): number {
  let hash = spans;
  for (let span = 0; span < spans; span += 1) {
    hash = Math.imul(hash ^ (from[span] ?? 0), 0x9e3779b1);
    hash = Math.imul(hash ^ (runs[span] ?? 0) ^ (hash >>> 15), 0x85ebca77);
  }
  for (let own = 0; own < switches; own += 1) {
    hash = Math.imul(hash ^ (switchDays[own] ?? 0) ^ (hash >>> 13), 0xc2b2ae3d);
    hash = Math.imul(hash ^ (switchFallbacks[own] ?? 0), 0x27d4eb2f);
  }
  return hash ^ (hash >>> 16);
}

function isAt(list: IntList, start: number, own: readonly number[], length: number): boolean {
  for (let place = 0; place < length; place += 1) {
    if (list.at(start + place) !== own[place]) return false;
  }
  return true;
}
