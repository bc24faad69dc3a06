import { findConsistent, type Consistency } from '../model/consistency/consistency.ts';
import { describeConsistencyRefusal } from '../model/consistency/refusal.ts';
import { variantNames } from '../model/file/scw-document.ts';
import { fail, succeed, type Result } from '../model/result.ts';
import type { Impacts } from './read-impacts.ts';

interface NoAnswer {
  readonly kind: 'no-answer';
  readonly words: string;
}

/** The states whose inconsistency is at most the threshold; those of a project by the names of its variants. */
export function answerConsistent(
  { workspace, scenario, isProject }: Impacts,
  threshold: number,
): Result<Consistency, NoAnswer> {
  const found = findConsistent(workspace, scenario, threshold);
  if (!found.ok)
    return fail({ kind: 'no-answer', words: describeConsistencyRefusal(found.problem) });
  if (!isProject) return found;
  const { combinations, consistent } = found.value;
  const named = consistent.map((state) => ({
    ...state,
    outcomes: variantNames(scenario, state.outcomes),
  }));
  return succeed({ combinations, consistent: named });
}
