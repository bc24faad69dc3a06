import type { LossTable } from './loss-tables.ts';
import { spreadOver } from './loss-tables.ts';
import type { Scope } from './scope.ts';
import { distributionOf, type Distribution } from './summary.ts';
import type { Trials } from './trials.ts';

/**
 * What may happen, as far as it can touch a loss: every joint state with its probability, or trials drawn from
 * them, equally likely. Every figure of a whole distribution is worked out over one of these.
 */
export type OutcomeSpace =
  | ({ readonly method: 'exact' } & Outcomes)
  | ({ readonly method: 'sampled'; readonly trials: Trials } & Outcomes);

interface Outcomes extends Listing {
  /** Per outcome; they sum to 1. */
  readonly probabilities: Float64Array;
  /** The sum of the tables in each outcome. */
  totalsOf(tables: readonly LossTable[]): Float64Array;
  /** The distribution of an amount, given what it is in each outcome. */
  distributionOf(values: Float64Array): Distribution;
}

/** Outcomes one by one, and what they mean for fewer variables. */
export interface Listing {
  readonly count: number;
  /** Per outcome: the state of a scope, whose variables must be among those that were listed. */
  positionsIn(scope: Scope): Int32Array;
}

/** Every joint state of a scope. */
export function exactSpace(scope: Scope, probabilities: Float64Array): OutcomeSpace {
  return {
    method: 'exact',
    probabilities,
    count: scope.size,
    positionsIn: (narrow) => {
      const values = Float64Array.from({ length: narrow.size }, (_, position) => position);
      return Int32Array.from(spreadOver(scope, [{ scope: narrow, values }]));
    },
    totalsOf: (tables) => spreadOver(scope, tables),
    distributionOf: (values) => distributionOf({ values, probabilities }),
  };
}
