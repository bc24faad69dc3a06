import type { Calendar } from '../exposure/calendar.ts';
import type { Sources } from '../exposure/decision-tree.ts';
import { floatAt, intAt, item } from '../exposure/numbers.ts';
import { ARRIVED, Walker, type Route } from '../exposure/response.ts';
import type { Source } from '../exposure/source.ts';
import type { Journey } from '../exposure/trajectory.ts';

/** What may happen, one case after the other. */
export interface Cases {
  readonly count: number;
  /** What is known of a source; null when nothing is. */
  answersOf(source: Source<unknown>): Answers | null;
}

/** The values of a source, by their numbers. */
export type Answers =
  /** In each case. */
  | { readonly kind: 'by-case'; readonly values: Int32Array }
  /** The same in every case: how likely each is. */
  | { readonly kind: 'by-chance'; readonly chances: Float64Array };

/** Hears where a walk got to: in the cases of a list from `start` up to `end`, and there with this chance. */
export type Arrival = (
  journey: Journey,
  cases: Int32Array,
  start: number,
  end: number,
  chance: number,
) => void;

/**
 * Walks a route in every case there is. All cases set out together, part where a walk asks something that they answer
 * differently, and each part goes on from there: no day is walked twice for cases that have answered alike so far.
 * Returns what was asked about that nothing is known of; when that is nothing, every case has arrived with chances that
 * sum to 1. Deterministic. Source: spec/exposure-model.md §5, §8.
 */
export function walkCases(
  route: Route,
  sources: Sources,
  cases: Cases,
  onArrival: Arrival,
): ReadonlySet<Source<unknown>> {
  const walk = new CaseWalk(route, sources, cases, onArrival);
  walk.follow(0, cases.count, 1);
  return walk.missing;
}

class CaseWalk {
  readonly missing = new Set<Source<unknown>>();
  private readonly sources: Sources;
  private readonly inOrder: readonly Source<unknown>[];
  /** Per source: it and those that are the same. */
  private readonly same: readonly (readonly number[])[];
  private readonly answers: readonly (Answers | null)[];
  private readonly onArrival: Arrival;
  private readonly walker: Walker;
  private readonly known: { calendars: (Calendar | null)[]; switchDaysFactor: number | null };
  /** The cases, those that go on together side by side. */
  private readonly order: Int32Array;
  private readonly sorted: Int32Array;
  /** Per source: room to count the cases by its value. */
  private readonly ends: readonly Int32Array[];

  constructor(route: Route, sources: Sources, cases: Cases, onArrival: Arrival) {
    const inOrder = [...sources.uses, sources.switchDaysFactor];
    this.sources = sources;
    this.inOrder = inOrder;
    this.same = inOrder.map((source) =>
      inOrder.flatMap((other, place) => (other === source ? [place] : [])),
    );
    this.answers = inOrder.map((source) => cases.answersOf(source));
    this.onArrival = onArrival;
    this.walker = new Walker(route);
    this.known = { calendars: sources.uses.map(() => null), switchDaysFactor: null };
    this.order = new Int32Array(cases.count);
    for (let own = 0; own < cases.count; own += 1) this.order[own] = own;
    this.sorted = new Int32Array(cases.count);
    this.ends = inOrder.map(({ values }) => new Int32Array(values.length));
  }

  /** Walks on with the cases from `start` up to `end`, which have answered everything alike. */
  follow(start: number, end: number, chance: number): void {
    const asked = this.walker.goOn(this.known);
    if (asked === ARRIVED) {
      this.onArrival(this.walker, this.order, start, end, chance);
      return;
    }
    const answers = item(this.answers, asked);
    if (answers === null) this.missing.add(item(this.inOrder, asked));
    else if (answers.kind === 'by-chance') this.tryAll(asked, answers.chances, start, end, chance);
    else if (end - start === 1) {
      this.learn(asked, intAt(answers.values, intAt(this.order, start)));
      this.follow(start, end, chance);
    } else this.part(asked, answers.values, start, end, chance);
    this.forget(asked);
  }

  /** All the cases with each value in turn. */
  private tryAll(
    asked: number,
    chances: Float64Array,
    start: number,
    end: number,
    chance: number,
  ): void {
    const { stand } = this.walker;
    for (let value = 0; value < chances.length; value += 1) {
      if (chances[value] === 0) continue;
      this.walker.returnTo(stand);
      this.learn(asked, value);
      this.follow(start, end, chance * floatAt(chances, value));
    }
  }

  /** The cases of each value on their own. */
  private part(
    asked: number,
    values: Int32Array,
    start: number,
    end: number,
    chance: number,
  ): void {
    const ends = item(this.ends, asked);
    this.sort(values, ends, start, end);
    const { stand } = this.walker;
    let first = start;
    for (let value = 0; value < ends.length; value += 1) {
      const last = intAt(ends, value);
      if (last === first) continue;
      if (first > start) this.walker.returnTo(stand);
      this.learn(asked, value);
      this.follow(first, last, chance);
      first = last;
    }
  }

  /** Puts cases of the same value side by side; `ends` says where those of each value end. */
  private sort(values: Int32Array, ends: Int32Array, start: number, end: number): void {
    const { order, sorted } = this;
    ends.fill(0);
    for (let place = start; place < end; place += 1) {
      const value = intAt(values, intAt(order, place));
      ends[value] = intAt(ends, value) + 1;
    }
    let next = start;
    for (let value = 0; value < ends.length; value += 1) {
      const count = intAt(ends, value);
      ends[value] = next;
      next += count;
    }
    for (let place = start; place < end; place += 1) {
      const own = intAt(order, place);
      const value = intAt(values, own);
      const to = intAt(ends, value);
      sorted[to] = own;
      ends[value] = to + 1;
    }
    for (let place = start; place < end; place += 1) order[place] = intAt(sorted, place);
  }

  private learn(asked: number, value: number): void {
    const { uses, switchDaysFactor } = this.sources;
    if (asked === uses.length) this.known.switchDaysFactor = item(switchDaysFactor.values, value);
    else {
      const calendar = item(item(uses, asked).values, value);
      for (const place of item(this.same, asked)) this.known.calendars[place] = calendar;
    }
  }

  private forget(asked: number): void {
    if (asked === this.sources.uses.length) this.known.switchDaysFactor = null;
    else for (const place of item(this.same, asked)) this.known.calendars[place] = null;
  }
}
