import { isNeverMoot } from './exposure/joint/network.ts';
import { isAlwaysMoot } from './exposure/joint/network.ts';
import { gatherVariables, type Variables } from './exposure/variables.ts';
import type { Refusal } from './exposure/refusal.ts';
import { succeed, type Result } from './result.ts';
import { stanceKey, type InfluenceEnd, type Scenario } from './scenario.ts';
import type { Workspace } from './workspace.ts';

/** The word for a stance on a vendor that no issued designation concerns. */
export const MOOT = 'moot';

/** A variable of a cross-impact balance, with the outcomes that can happen. */
export interface ImpactVariable {
  readonly key: string;
  readonly outcomes: readonly string[];
  /**
   * The outcomes of the other variables that make it moot unless one of them holds; null when it can never be
   * moot, an empty list when it always is.
   */
  readonly wakers: readonly { readonly variable: number; readonly outcome: number }[] | null;
}

/** A scenario's influences as a cross-impact balance (Weimer-Jehle 2006; spec/exposure-model.md §3). */
export interface ImpactModel {
  readonly variables: readonly ImpactVariable[];
  /** `impact[i][a][j][o]`: what outcome a of variable i adds to the balance of outcome o of variable j. */
  readonly impact: readonly (readonly (readonly Float64Array[])[])[];
}

/**
 * Takes a scenario's variables and influences as judgements of consistency. Outcomes of probability 0 are left
 * out; weights between the same two ends add. Refused when probabilities do not sum to 1. Deterministic.
 */
export function impactModelOf(
  workspace: Workspace,
  scenario: Scenario,
): Result<ImpactModel, Refusal> {
  const gathered = gatherVariables(workspace, scenario);
  if (!gathered.ok) return gathered;
  const variables = gathered.value;
  const impact = variables.all.map(({ outcomeIds }) =>
    outcomeIds.map(() => variables.all.map((other) => new Float64Array(other.outcomeIds.length))),
  );
  for (const { from, to, weight } of scenario.influences ?? []) {
    const source = endOf(variables, from);
    const target = endOf(variables, to);
    if (!source || !target || source.variable === target.variable) continue;
    const row = impact[source.variable]?.[source.outcome]?.[target.variable];
    if (row) row[target.outcome] = (row[target.outcome] ?? 0) + weight;
  }
  return succeed({ variables: variables.all.map((variable) => describe(variable)), impact });
}

function describe(variable: Variables['all'][number]): ImpactVariable {
  const { key, outcomeIds } = variable;
  if (variable.kind !== 'stance' || isNeverMoot(variable)) {
    return { key, outcomes: outcomeIds, wakers: null };
  }
  if (isAlwaysMoot(variable)) return { key, outcomes: outcomeIds, wakers: [] };
  const wakers = variable.concernedBy.flatMap(({ index, issued }) =>
    issued.flatMap((isIssued, outcome) => (isIssued ? [{ variable: index, outcome }] : [])),
  );
  return { key, outcomes: outcomeIds, wakers };
}

function endOf(variables: Variables, end: InfluenceEnd) {
  const key =
    'designation' in end ? end.designation : 'driver' in end ? end.driver : stanceKey(end);
  const variable = variables.all.find((candidate) => candidate.key === key);
  const outcome = variable?.outcomeIds.indexOf(end.outcome) ?? -1;
  return variable && outcome >= 0 ? { variable: variable.index, outcome } : null;
}
