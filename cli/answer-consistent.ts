import { findConsistent, type ConsistentState } from '../model/consistency.ts';
import { describeRefusal } from '../model/exposure/refusal.ts';
import { countStates, showCount } from '../model/exposure/state-count.ts';
import { gatherVariables } from '../model/exposure/variables.ts';
import { impactModelOf } from '../model/impact-model.ts';
import { fail, succeed, type Result } from '../model/result.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Impacts } from './read-impacts.ts';

/** The result of `consistent` (spec/scenario-file.md, "Headless"). */
export interface Consistency {
  readonly combinations: number | string;
  readonly consistent: readonly ConsistentState[];
}

interface NoAnswer {
  readonly kind: 'no-answer';
  readonly words: string;
}

/** The states whose inconsistency is at most the threshold; those of a project by the names of its variants. */
export function answerConsistent(
  { workspace, scenario, isProject }: Impacts,
  threshold: number,
): Result<Consistency, NoAnswer> {
  const variables = gatherVariables(workspace, scenario);
  const model = impactModelOf(workspace, scenario);
  if (!variables.ok) return noAnswer(describeRefusal(variables.problem));
  if (!model.ok) return noAnswer(describeRefusal(model.problem));
  const found = findConsistent(model.value, threshold);
  if (!found.ok) {
    return noAnswer(
      `More than ${found.problem.limit} states are consistent, which is more than can be listed. ` +
        'Nothing was changed. Lower the threshold, or judge more influences.',
    );
  }
  return succeed({
    combinations: showCount(countStates(variables.value)),
    consistent: isProject ? found.value.map((state) => byName(state, scenario)) : found.value,
  });
}

function byName(state: ConsistentState, { drivers = [] }: Scenario): ConsistentState {
  const outcomes = drivers.map(
    (driver, at) => driver.outcomes.find(({ id }) => id === state.outcomes[at])?.name ?? '',
  );
  return { ...state, outcomes };
}

function noAnswer(words: string): Result<never, NoAnswer> {
  return fail({ kind: 'no-answer', words });
}
