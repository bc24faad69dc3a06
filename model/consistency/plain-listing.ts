import { bruteStates, bruteVariables } from '../exposure/brute-force/states.ts';
import { variableKey, type Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import type { ConsistentState } from './consistency.ts';

/** A joint state with every balance. For tests. */
export interface PlainState extends ConsistentState {
  /** Per variable and outcome: its balance; none for a moot stance. */
  readonly balances: readonly (readonly number[])[];
}

/**
 * Every joint state of a scenario with its figures, in state order: written from spec/exposure-model.md §3 alone,
 * sharing nothing with the search, as slow and as plain as it comes. For tests.
 */
export function listPlainly(workspace: Workspace, scenario: Scenario): readonly PlainState[] {
  const variables = bruteVariables(scenario);
  return bruteStates(workspace, { ...scenario, influences: [] }).map(({ held }) => {
    const balances = variables.map(({ key, outcomes }) =>
      held.get(key) === 'moot'
        ? []
        : outcomes.map(({ id }) => balanceOf(scenario.influences ?? [], held, key, id)),
    );
    const heldBalances = variables.map(({ key, outcomes }, variable) => {
      const place = outcomes.findIndex(({ id }) => id === held.get(key));
      return balances[variable]?.[place] ?? 0;
    });
    const leads = balances.map((own, variable) =>
      Math.max(0, ...own.map((balance) => balance - (heldBalances[variable] ?? 0))),
    );
    return {
      outcomes: variables.map(({ key }) => held.get(key) ?? ''),
      totalImpact: heldBalances.reduce((sum, balance) => sum + balance, 0),
      inconsistency: Math.max(0, ...leads),
      balances,
    };
  });
}

/** The states of inconsistency up to a threshold, as `findConsistent` lists them. */
export function consistentPlainly(
  workspace: Workspace,
  scenario: Scenario,
  threshold: number,
): readonly ConsistentState[] {
  return listPlainly(workspace, scenario)
    .filter(({ inconsistency }) => inconsistency <= threshold)
    .map(({ balances, ...state }) => state)
    .sort((left, right) => right.totalImpact - left.totalImpact);
}

function balanceOf(
  influences: NonNullable<Scenario['influences']>,
  held: ReadonlyMap<string, string>,
  variable: string,
  outcome: string,
): number {
  return influences
    .filter(
      ({ from, to }) =>
        held.get(variableKey(from)) === from.outcome &&
        variableKey(to) === variable &&
        to.outcome === outcome,
    )
    .reduce((sum, { weight }) => sum + weight, 0);
}
