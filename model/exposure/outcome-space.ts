import { dot } from './amounts.ts';
import { positionsIn, spreadOver, tablesOf, type AmountTable } from './loss-tables.ts';
import { intAt } from './numbers.ts';
import type { Scope } from './scope.ts';
import { distributionOf, maximumOf, type Distribution } from './summary.ts';
import type { Trials } from './trials.ts';

/**
 * What may happen, as far as it can touch a loss: every joint state with its probability, or trials drawn from
 * them, equally likely. Every figure of a whole distribution is worked out over one of these.
 */
export type OutcomeSpace =
  | ({
      readonly method: 'exact';
      /** Per outcome; they sum to 1. */
      readonly probabilities: Float64Array;
    } & Outcomes)
  | ({ readonly method: 'sampled'; readonly trials: Trials } & Outcomes);

interface Outcomes extends Listing {
  /** Per alternative: the sum of its amounts in each outcome. */
  totalsOf(tables: readonly AmountTable[], alternatives: number): readonly Float64Array[];
  /** The mean of an amount, given what it is in each outcome. */
  meanOf(values: Float64Array): number;
  /** The largest value reached, as `maximum` has it, given what it is in each outcome. */
  maximumOf(values: Float64Array, spread: number): number;
  /** The distribution of an amount, given what it is in each outcome. */
  distributionOf(values: Float64Array): Distribution;
}

/** Outcomes one by one, and what they mean for fewer variables. */
export interface Listing {
  readonly count: number;
  /** For a scope whose variables are among those that were listed. */
  finderOf(scope: Scope): PositionFinder;
}

/** Finds the state of a scope in each outcome. */
export interface PositionFinder {
  /** Writes those of the outcomes from the first up to the end to the front of a list. */
  find(first: number, end: number, out: Int32Array): void;
}

/** Every joint state of a scope. */
export function exactSpace(scope: Scope, probabilities: Float64Array): OutcomeSpace {
  return {
    method: 'exact',
    probabilities,
    count: scope.size,
    finderOf: (narrow) => new StateFinder(scope, narrow),
    totalsOf: (tables, alternatives) =>
      Array.from({ length: alternatives }, (_, alternative) =>
        spreadOver(scope, tablesOf(tables, alternative)),
      ),
    meanOf: (values) => dot(values, probabilities),
    maximumOf: (values, spread) => maximumOf({ values, probabilities }, spread),
    distributionOf: (values) => distributionOf({ values, probabilities }),
  };
}

class StateFinder implements PositionFinder {
  private readonly positions: Int32Array;

  constructor(scope: Scope, narrow: Scope) {
    this.positions = positionsIn(scope, narrow);
  }

  find(first: number, end: number, out: Int32Array): void {
    for (let state = first; state < end; state += 1) {
      out[state - first] = intAt(this.positions, state);
    }
  }
}
