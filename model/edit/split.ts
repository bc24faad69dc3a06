import { freshId } from '../fresh-id.ts';
import { tidy, type Likely } from './probability.ts';

/**
 * Splits an outcome in two that share its probability evenly: itself, and right after it one that `later` makes of
 * it, under an id of its own. Pure; an unknown id changes nothing.
 *
 * @example of follow .5 / diverge .5, splitting follow gives .25 / .25 / .5
 */
export function withSplit<Outcome extends Likely>(
  outcomes: readonly Outcome[],
  id: string,
  later: (outcome: Outcome) => Outcome,
): { readonly outcomes: readonly Outcome[]; readonly added: string | null } {
  const split = outcomes.find((outcome) => outcome.id === id);
  if (split === undefined) return { outcomes, added: null };
  const added = freshId(`${id}-later`, new Set(outcomes.map((outcome) => outcome.id)));
  const half = split.probability / 2;
  return {
    added,
    outcomes: outcomes.flatMap((outcome) =>
      outcome === split
        ? [
            { ...outcome, probability: half },
            { ...later(outcome), id: added, probability: half },
          ]
        : [outcome],
    ),
  };
}

/**
 * Takes an outcome out and adds its probability to that of another, which keeps its own dates. Pure; unless both
 * are there and are two, nothing changes.
 */
export function withMerged<Outcome extends Likely>(
  outcomes: readonly Outcome[],
  id: string,
  into: string,
): readonly Outcome[] {
  const merged = outcomes.find((outcome) => outcome.id === id);
  const isThere = outcomes.some((outcome) => outcome.id === into);
  if (merged === undefined || !isThere || id === into) return outcomes;
  return outcomes
    .filter((outcome) => outcome !== merged)
    .map((outcome) =>
      outcome.id === into
        ? { ...outcome, probability: tidy(outcome.probability + merged.probability) }
        : outcome,
    );
}
