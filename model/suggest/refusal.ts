import type { Refusal } from '../exposure/refusal.ts';
import { MOST_ON_A_DEPLOYMENT } from './combinations.ts';

/** Why no plan can be suggested. */
export type SuggestRefusal =
  | { readonly kind: 'no-figures'; readonly refusal: Refusal }
  /** The scenario's plans have no mitigation to choose from. */
  | { readonly kind: 'no-candidates' }
  /** Not even doing nothing costs so little. */
  | { readonly kind: 'budget'; readonly budget: number }
  /** So many candidates meet on this deployment that their combinations are too many to be worked out. */
  | {
      readonly kind: 'too-many-combinations';
      readonly deployment: string;
      readonly candidates: number;
    }
  /** The solver ended without a choice of its own. */
  | { readonly kind: 'unsolved' };

/**
 * A refusal in plain words: what happened, what is safe, what to do. Refusals of the engine are described by
 * `describeRefusal`.
 */
export function describeSuggestRefusal(
  refusal: Exclude<SuggestRefusal, { readonly kind: 'no-figures' }>,
): string {
  switch (refusal.kind) {
    case 'no-candidates':
      return 'There is nothing to choose from: the plans of this scenario have no mitigations yet. Add some to a plan, and the best of them can be picked out.';
    case 'budget':
      return 'A budget is an amount of 0 or more.';
    case 'too-many-combinations':
      return (
        `${refusal.candidates} mitigations are for “${refusal.deployment}”, and up to ${MOST_ON_A_DEPLOYMENT} of them are tried together: ` +
        'too many combinations to work out. Nothing was changed. Take some of them out of the plans, or make them for fewer deployments.'
      );
    case 'unsolved':
      return 'The search ended without an answer. Nothing was changed. Try a larger budget or fewer mitigations.';
  }
}
