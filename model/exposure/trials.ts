import type { Column } from './joint/column.ts';
import { Draws } from './joint/draw.ts';
import type { Joint } from './joint/joint.ts';
import { intAt } from './numbers.ts';
import type { PositionFinder } from './outcome-space.ts';
import type { RandomNumbers } from './random.ts';
import { positionOf, type Scope } from './scope.ts';
import { TrialFinder } from './trial-finder.ts';
import type { Variables } from './variables.ts';

/** How many trials are drawn between two reports of progress. */
const TRIALS_A_STEP = 2 ** 13;

/** Trials are put in order by as many designations as turn out in at most so many ways together. */
const ORDERED_WAYS = 2 ** 12;

/** Trials drawn so far. */
export class Trials {
  readonly count: number;
  private readonly draws: Draws;
  private readonly variables: Variables;
  private readonly outcomes = new Map<number, Uint16Array>();
  private starts: Int32Array | null = null;

  /** @param indices the variables that are drawn */
  constructor(count: number, joint: Joint, indices: Iterable<number>) {
    this.count = count;
    this.draws = new Draws(joint, indices, count);
    this.variables = joint.variables;
  }

  /**
   * Draws all trials; yields the share that is done every so often. What came first is of no account, so they are put
   * in an order in which they are quick to look up: those that the designations turn out alike in next to each other.
   */
  *draw(random: RandomNumbers): Generator<number, void> {
    for (let first = 0; first < this.count; first += TRIALS_A_STEP) {
      const count = Math.min(TRIALS_A_STEP, this.count - first);
      this.draws.draw(first, count, random);
      yield (first + count) / this.count;
    }
    if (!this.onlyColumn) this.putInOrder();
  }

  /** The column that decides everything, when there is only one. */
  get onlyColumn(): Column | null {
    return this.draws.onlyColumn;
  }

  /** Finds the state of a scope in each trial, once all are drawn. */
  finderOf(scope: Scope): PositionFinder {
    this.starts ??= this.startsOfRuns();
    return new TrialFinder(scope, this.starts, (index) => this.outcomesOf(index));
  }

  /**
   * Where one column alone says which state a scope is in: that column, with the scope's state in each of its own.
   * What is looked up there for all trials can be added up for the column's states first.
   */
  columnOf(scope: Scope): { readonly column: Column; readonly positions: Int32Array } | null {
    const views = [...scope.designations, ...scope.others].flatMap(({ index }) => {
      const view = this.draws.viewOf(index);
      return view ? [{ index, ...view }] : [];
    });
    const column = views[0]?.column;
    if (!column || views.some((view) => view.column !== column)) return null;
    const held = new Int32Array(this.variables.all.length);
    const positions = Int32Array.from({ length: column.size }, (_, state) => {
      for (const { index, outcomeOf } of views) held[index] = intAt(outcomeOf, state);
      return positionOf(scope, held);
    });
    return { column, positions };
  }

  private putInOrder(): void {
    const keys = new Int32Array(this.count);
    let ways = 1;
    for (const { index, outcomeIds } of this.variables.designations) {
      const view = this.draws.viewOf(index);
      if (!view || ways * outcomeIds.length > ORDERED_WAYS) continue;
      ways *= outcomeIds.length;
      const { states } = view.column;
      for (let trial = 0; trial < this.count; trial += 1) {
        const outcome = intAt(view.outcomeOf, intAt(states, trial));
        keys[trial] = intAt(keys, trial) * outcomeIds.length + outcome;
      }
    }
    if (ways > 1) this.draws.reorder(orderOf(keys, ways));
  }

  /** Where a designation turns out otherwise than in the trial before, from 0 on, and the end. */
  private startsOfRuns(): Int32Array {
    const starts = new Int32Array(this.count + 1);
    const drawn = this.variables.designations.flatMap(({ index }) => this.outcomesOf(index) ?? []);
    let runs = 1;
    for (let trial = 1; trial < this.count; trial += 1) {
      if (drawn.every((outcomes) => outcomes[trial] === outcomes[trial - 1])) continue;
      starts[runs] = trial;
      runs += 1;
    }
    starts[runs] = this.count;
    return starts.slice(0, runs + 1);
  }

  /** The outcome of a variable in each trial; null for one that is certain, or was not asked for. */
  private outcomesOf(index: number): Uint16Array | null {
    const known = this.outcomes.get(index);
    if (known) return known;
    const view = this.draws.viewOf(index);
    if (!view) return null;
    const { states } = view.column;
    const outcomes = new Uint16Array(this.count);
    for (let trial = 0; trial < this.count; trial += 1) {
      outcomes[trial] = intAt(view.outcomeOf, intAt(states, trial));
    }
    this.outcomes.set(index, outcomes);
    return outcomes;
  }
}

/** The places of keys from 0 up to a number of ways, the least first, equal ones in the order they are in. */
function orderOf(keys: Int32Array, ways: number): Int32Array {
  const next = new Int32Array(ways + 1);
  for (const key of keys) next[key + 1] = intAt(next, key + 1) + 1;
  for (let key = 0; key < ways; key += 1) next[key + 1] = intAt(next, key + 1) + intAt(next, key);
  const order = new Int32Array(keys.length);
  keys.forEach((key, place) => {
    const first = intAt(next, key);
    order[first] = place;
    next[key] = first + 1;
  });
  return order;
}
