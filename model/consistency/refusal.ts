import { describeRefusal, type Refusal } from '../exposure/refusal.ts';

/** A question about consistency that is not answered, and why. Nothing is answered in part. */
export type ConsistencyRefusal =
  | Refusal
  /** More states than can be listed; `atLeast` is how many were counted until then, text beyond 2⁵³. */
  | {
      readonly kind: 'too-many-consistent';
      readonly atLeast: number | string;
      readonly limit: number;
    }
  /** The search took more steps than it may: the variables sway each other too little, or are too many. */
  | { readonly kind: 'search-too-long'; readonly combinations: number | string }
  /** So many outcomes depend on each other that the tables for the search would not fit; `variables` names them. */
  | { readonly kind: 'too-entangled'; readonly variables: readonly string[] };

/**
 * A refusal in plain words: what happened, what is safe, what to do.
 *
 * Example: `{ kind: 'too-many-consistent', atLeast: 1000000, limit: 262144 }` reads "At least 1,000,000 states
 * are consistent, and at most 262,144 can be listed. …".
 */
export function describeConsistencyRefusal(refusal: ConsistencyRefusal): string {
  switch (refusal.kind) {
    case 'too-many-consistent':
      return (
        `At least ${counted(refusal.atLeast)} states are consistent, and at most ${counted(refusal.limit)} can be listed. ` +
        'Nothing was changed. Add influences that tell the outcomes apart, lower the threshold, or make some variables certain.'
      );
    case 'search-too-long':
      return (
        `The consistent ones among ${counted(refusal.combinations)} states were not found in the time a search may take. ` +
        'Nothing was changed. Lower the threshold, or make some variables certain.'
      );
    case 'too-entangled':
      return (
        `Too many outcomes influence each other: those of ${shortList(refusal.variables)}. ` +
        'Nothing was changed. Take out some influences among them.'
      );
    default:
      return describeRefusal(refusal);
  }
}

function counted(count: number | string): string {
  return BigInt(count).toLocaleString('en-US');
}

function shortList(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ');
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
