import type { Plan, Scenario } from '../../scenario.ts';

/** Of things of one sort: how many go, and how many stay as something else. */
export interface Tally {
  readonly gone: number;
  readonly changed: number;
}

/** What a change of the world does to a scenario. */
export interface ScenarioTouched {
  /** As it was. */
  readonly scenario: Scenario;
  /** Those that stay have another target, or a smaller one. */
  readonly designations: Tally;
  /** Courses of designations that stay: those that stay as they were but reach no channel any more count as gone. */
  readonly courses: Tally;
  readonly stances: Tally;
  readonly influences: Tally;
  /** Also those that go, or are for fewer deployments, because deployments go. */
  readonly mitigations: Tally;
  /** Plans that had mitigations and have none left. */
  readonly emptied: readonly Plan[];
}

/** All that a change of the world touches. */
export interface Touched {
  /** Models of a vendor that goes, by id. */
  readonly models: readonly string[];
  /** Deployments whose primary use is on what goes, by id. */
  readonly deployments: readonly string[];
  /** Other deployments with a fallback on it, by id. */
  readonly withFallback: readonly string[];
  /** Rows of `availability`. */
  readonly offers: number;
  /** The scenarios it changes; the others are left out. */
  readonly scenarios: readonly ScenarioTouched[];
}

/** An item before a change and after it; null: it goes. The very same where nothing of it changes. */
export interface Pair<Item> {
  readonly before: Item;
  readonly after: Item | null;
}

/** Each item of a list with what becomes of it. Pure. */
export function pairsOf<Item>(
  items: readonly Item[],
  after: (item: Item) => Item | null,
): readonly Pair<Item>[] {
  return items.map((before) => ({ before, after: after(before) }));
}

/** What is left of a list; the very same list where all of it is, unchanged. Pure. */
export function leftOf<Item>(
  items: readonly Item[],
  pairs: readonly Pair<Item>[],
): readonly Item[] {
  if (pairs.every(({ before, after }) => before === after)) return items;
  return pairs.map(({ after }) => after).filter((after) => after !== null);
}

/** How many of a list go and how many change. Pure. */
export function tallyOf<Item>(pairs: readonly Pair<Item>[]): Tally {
  const gone = pairs.filter(({ after }) => after === null).length;
  const touched = pairs.filter(({ before, after }) => before !== after).length;
  return { gone, changed: touched - gone };
}
