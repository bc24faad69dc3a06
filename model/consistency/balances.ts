import { at, item } from '../exposure/numbers.ts';
import { gatherVariables, type Variable, type Variables } from '../exposure/variables.ts';
import type { Refusal } from '../exposure/refusal.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { endFinder } from './impacts.ts';
import { MOOT } from './state-list.ts';

/** An influence that acts in a state, and what it does to the lead of a rival over what is held. */
export interface Pull {
  /** Its place in the scenario's list of influences. */
  readonly influence: number;
  /** In points of weight: above 0 it pulls towards the rival, below 0 it holds what is held. */
  readonly points: number;
}

/** How a variable stands in a state. */
export interface VariableBalance {
  readonly variable: string;
  /** The id of the outcome held, or `moot`. */
  readonly held: string;
  /** Its balance; 0 when moot. */
  readonly balance: number;
  /** Of every outcome that can happen, the one held too, in file order; none when moot. */
  readonly balances: readonly { readonly outcome: string; readonly balance: number }[];
  /** The largest balance less the held one; 0 when what is held has it. */
  readonly inconsistency: number;
  /** The outcome with the largest balance but the held one, the first of equals; null when there is no other. */
  readonly rival: string | null;
  /** What decides between the rival and what is held, the strongest pull towards the rival first. */
  readonly pulls: readonly Pull[];
}

export interface StateBalance {
  readonly totalImpact: number;
  readonly inconsistency: number;
  /** In variable order. */
  readonly variables: readonly VariableBalance[];
}

/** The outcomes given are no state of the scenario: at `variable`, or they are too few or too many (''). */
export interface NoSuchState {
  readonly kind: 'no-such-state';
  readonly variable: string;
}

/**
 * How well the outcomes of one state go together: the balance of every outcome of every variable, what is
 * inconsistent and by how much, and which influences pull against what is held. `outcomes` are ids in the order
 * of the variables, `moot` where a stance is, as `findConsistent` gives them. Exact. Deterministic.
 *
 * Errors: `no-such-state` for an outcome that is unknown or of probability 0, and for a stance that is moot
 * where the designations do not make it so, or the other way round; `probabilities` as the engine does.
 *
 * Source: cross-impact balance, Weimer-Jehle 2006; spec/exposure-model.md §3.
 *
 * Example: x.high → y.high +2 acts in x high, y low: y has balances low 0, high 2, inconsistency 2, rival high,
 * and one pull of 2 points.
 */
export function balanceState(
  workspace: Workspace,
  scenario: Scenario,
  outcomes: readonly string[],
): Result<StateBalance, Refusal | NoSuchState> {
  const gathered = gatherVariables(workspace, scenario);
  if (!gathered.ok) return gathered;
  const variables = gathered.value;
  if (outcomes.length !== variables.all.length)
    return fail({ kind: 'no-such-state', variable: '' });
  const held = variables.all.map((variable) => heldOutcome(variable, outcomes));
  const wrong = variables.all.find((variable) => !isPossible(variable, held));
  if (wrong) return fail({ kind: 'no-such-state', variable: wrong.key });
  const acting = actingOn(variables, scenario, held);
  const balances = variables.all.map((variable) =>
    balanceVariable(variable, at(held, variable.index), item(acting, variable.index)),
  );
  return succeed({
    totalImpact: balances.reduce((sum, { balance }) => sum + balance, 0),
    inconsistency: balances.reduce((most, own) => Math.max(most, own.inconsistency), 0),
    variables: balances,
  });
}

/** An influence whose source is held. */
interface Acting {
  readonly influence: number;
  readonly outcome: number;
  readonly weight: number;
}

/** The index of the outcome a variable holds, `MOOT`, or one that is not there. */
function heldOutcome(variable: Variable, outcomes: readonly string[]): number {
  const id = item(outcomes, variable.index);
  if (variable.kind === 'stance' && id === 'moot') return MOOT;
  const outcome = variable.outcomeIds.indexOf(id);
  return outcome < 0 ? variable.outcomeIds.length : outcome;
}

function isPossible(variable: Variable, held: readonly number[]): boolean {
  const own = at(held, variable.index);
  if (own >= variable.outcomeIds.length) return false;
  if (variable.kind !== 'stance') return true;
  const isConcerned = variable.concernedBy.some(
    ({ index, issued }) => issued[at(held, index)] === true,
  );
  return isConcerned === (own !== MOOT);
}

/** Per variable: the influences on its outcomes that act in the state. */
function actingOn(
  variables: Variables,
  scenario: Scenario,
  held: readonly number[],
): readonly (readonly Acting[])[] {
  const find = endFinder(variables);
  const acting = variables.all.map((): Acting[] => []);
  for (const [influence, { from, to, weight }] of (scenario.influences ?? []).entries()) {
    const source = find(from);
    const target = find(to);
    if (!source || !target || source.variable === target.variable) continue;
    if (at(held, source.variable) !== source.outcome) continue;
    item(acting, target.variable).push({ influence, outcome: target.outcome, weight });
  }
  return acting;
}

function balanceVariable(
  { key, outcomeIds }: Variable,
  held: number,
  acting: readonly Acting[],
): VariableBalance {
  if (held === MOOT) {
    const none = { balance: 0, balances: [], inconsistency: 0, rival: null, pulls: [] };
    return { variable: key, held: 'moot', ...none };
  }
  const sums = outcomeIds.map(() => 0);
  for (const { outcome, weight } of acting) sums[outcome] = at(sums, outcome) + weight;
  const rival = sums.reduce(
    (best, sum, outcome) =>
      outcome !== held && (best < 0 || sum > at(sums, best)) ? outcome : best,
    -1,
  );
  return {
    variable: key,
    held: item(outcomeIds, held),
    balance: at(sums, held),
    balances: outcomeIds.map((outcome, index) => ({ outcome, balance: at(sums, index) })),
    inconsistency: rival < 0 ? 0 : Math.max(0, at(sums, rival) - at(sums, held)),
    rival: outcomeIds[rival] ?? null,
    pulls: acting
      .flatMap(({ influence, outcome, weight }) => {
        if (weight === 0 || (outcome !== rival && outcome !== held) || rival < 0) return [];
        return [{ influence, points: outcome === rival ? weight : -weight }];
      })
      .sort((left, right) => right.points - left.points),
  };
}
