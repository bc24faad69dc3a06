import { buildJoint, type Joint } from '../exposure/joint/joint.ts';
import type { Refusal } from '../exposure/refusal.ts';
import { gatherVariables } from '../exposure/variables.ts';
import { succeed, type Result } from '../result.ts';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { balanceState, type StateBalance } from './balances.ts';
import { findConsistent, type ConsistentState } from './consistency.ts';
import {
  likeliestState,
  stateProbability,
  type HeldOutcome,
  type WeighedState,
} from './likeliest-state.ts';
import type { ConsistencyRefusal } from './refusal.ts';

/** A combination of outcomes, how likely it is and how well it hangs together. */
export interface WeighedCombination {
  /** Those of the outcomes asked for that can be held together. */
  readonly held: readonly HeldOutcome[];
  /** Ids of the outcomes in the order of the variables. */
  readonly outcomes: readonly string[];
  /** Null where the joint distribution is out of reach. */
  readonly probability: number | null;
  /** Stances could be moot, and none is: it is the most likely one if designated. */
  readonly isIfDesignated: boolean;
  readonly balance: StateBalance;
}

/**
 * The most likely combination in which the variables hold the outcomes asked for, and its balances: if designated,
 * as stances are asked for, unless what is asked for rules that out. Outcomes that
 * cannot be held together give way to those asked for after them. Exact. Deterministic.
 *
 * Refused as an evaluation is, unless every variable is told what to hold, which takes no distribution.
 *
 * Example: two clouds follow with 0.6 each; held to nothing, both follow is weighed; held to the first
 * diverging, diverge and follow.
 */
export function weighCombination(
  workspace: Workspace,
  scenario: Scenario,
  held: readonly HeldOutcome[],
): Result<WeighedCombination, Refusal> {
  const variables = gatherVariables(workspace, scenario);
  if (!variables.ok) return variables;
  const joint = buildJoint(variables.value, scenario);
  if (!joint.ok) {
    const asked = new Map(held.map(({ variable, outcome }) => [variable, outcome]));
    const outcomes = variables.value.all.map(({ key }) => asked.get(key) ?? '');
    const balance = balanceState(workspace, scenario, outcomes);
    return balance.ok
      ? succeed({
          held,
          outcomes,
          probability: null,
          isIfDesignated: false,
          balance: balance.value,
        })
      : joint;
  }
  let kept: readonly HeldOutcome[] = [];
  let state = likeliestIfDesignated(joint.value, []);
  for (const one of held.toReversed()) {
    if (kept.some(({ variable }) => variable === one.variable)) continue;
    const found = likeliestIfDesignated(joint.value, [one, ...kept]);
    if (found === null) continue;
    kept = [one, ...kept];
    state = found;
  }
  const balance = state && balanceState(workspace, scenario, state.outcomes);
  if (!state || !balance?.ok) throw new Error('the most likely state is no state');
  const canBeMoot = joint.value.network.nodes.some(
    ({ firstOutcome, radix }) => firstOutcome > 0 && radix > 1,
  );
  const isIfDesignated = canBeMoot && !state.outcomes.includes('moot');
  return succeed({ held: kept, ...state, isIfDesignated, balance: balance.value });
}

function likeliestIfDesignated(joint: Joint, held: readonly HeldOutcome[]): WeighedState | null {
  return likeliestState(joint, held, 'only-if-held') ?? likeliestState(joint, held);
}

export interface ListedCombination extends ConsistentState {
  /** Null where the joint distribution is out of reach. */
  readonly probability: number | null;
}

export interface CombinationList {
  /** All joint states; text beyond 2⁵³. */
  readonly combinations: number | string;
  /** How many of them are consistent. */
  readonly consistent: number;
  /** The first of these, by descending total impact. */
  readonly listed: readonly ListedCombination[];
}

/**
 * The consistent combinations of a scenario, at most `most` of them listed, each with its probability. Exact.
 * Deterministic. Refused as
 * `findConsistent` is.
 */
export function listConsistent(
  workspace: Workspace,
  scenario: Scenario,
  most: number,
): Result<CombinationList, ConsistencyRefusal> {
  const found = findConsistent(workspace, scenario);
  if (!found.ok) return found;
  const { combinations, consistent } = found.value;
  const variables = gatherVariables(workspace, scenario);
  const joint = variables.ok ? buildJoint(variables.value, scenario) : variables;
  const listed = consistent.slice(0, most).map((state) => ({
    ...state,
    probability: joint.ok ? stateProbability(joint.value, state.outcomes) : null,
  }));
  return succeed({ combinations, consistent: consistent.length, listed });
}
