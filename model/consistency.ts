import { ConsistencySearch } from './consistency-search.ts';
import { at, floatAt, item } from './exposure/numbers.ts';
import { MOOT, type ImpactModel } from './impact-model.ts';
import { fail, succeed, type Result } from './result.ts';

/** A joint state and how well it agrees with the influences. */
export interface ConsistentState {
  /** In variable order; `moot` where a stance is. */
  readonly outcomes: readonly string[];
  /** The sum of the balances of what it holds. */
  readonly totalImpact: number;
  /** The largest, over its variables, of what the best outcome's balance exceeds the held one's by; 0 or more. */
  readonly inconsistency: number;
}

/** More states than this are not listed. */
export const MOST_CONSISTENT = 100_000;

export interface TooManyConsistent {
  readonly kind: 'too-many-consistent';
  readonly limit: number;
}

/**
 * The balance of every outcome of every variable in a state: the sum of the weights that what the state holds
 * elsewhere sends to it. `held` has a position for each variable, null where it is moot; a moot stance has no
 * balances. Source: spec/exposure-model.md §3 (cross-impact balance, Weimer-Jehle 2006).
 *
 * Example: A holds a1, which adds 2 to b1 and −1 to b2 → the balances of B are 2 and −1, whatever B holds.
 */
export function balancesOf(
  model: ImpactModel,
  held: readonly (number | null)[],
): readonly Float64Array[] {
  return model.variables.map(({ outcomes }, target) => {
    const balances = new Float64Array(held[target] === null ? 0 : outcomes.length);
    held.forEach((outcome, source) => {
      if (outcome === null || source === target) return;
      const row = item(item(item(model.impact, source), outcome), target);
      for (let own = 0; own < balances.length; own += 1) {
        balances[own] = floatAt(balances, own) + floatAt(row, own);
      }
    });
    return balances;
  });
}

/**
 * Every joint state whose inconsistency is at most the threshold (0 or more), by descending total impact, then
 * in the order of states with the first variable slowest. Found depth first: a branch ends as soon as some
 * variable cannot become consistent any more, whatever the variables still open turn out as. Refused beyond
 * a hundred thousand states. Deterministic. Source: spec/exposure-model.md §3.
 */
export function findConsistent(
  model: ImpactModel,
  threshold = 0,
): Result<readonly ConsistentState[], TooManyConsistent> {
  const search = new ConsistencySearch(model, threshold, MOST_CONSISTENT);
  if (!search.run()) return fail({ kind: 'too-many-consistent', limit: MOST_CONSISTENT });
  const states = search.found.map((held) => describe(model, held));
  const order = states.map((_, place) => place);
  order.sort((a, b) => {
    const [first, second] = [item(states, a), item(states, b)];
    return (
      second.totalImpact - first.totalImpact ||
      compareStates(item(search.found, a), item(search.found, b))
    );
  });
  return succeed(order.map((place) => item(states, place)));
}

function compareStates(a: Int16Array, b: Int16Array): number {
  const place = a.findIndex((outcome, own) => outcome !== at(b, own));
  return place < 0 ? 0 : at(a, place) - at(b, place);
}

function describe(model: ImpactModel, held: Int16Array): ConsistentState {
  const outcomes = [...held].map((outcome) => (outcome < 0 ? null : outcome));
  const balances = balancesOf(model, outcomes);
  let totalImpact = 0;
  let inconsistency = 0;
  outcomes.forEach((outcome, variable) => {
    if (outcome === null) return;
    const own = item(balances, variable);
    totalImpact += floatAt(own, outcome);
    inconsistency = Math.max(inconsistency, Math.max(...own) - floatAt(own, outcome));
  });
  return {
    outcomes: outcomes.map((outcome, variable) =>
      outcome === null ? MOOT : item(item(model.variables, variable).outcomes, outcome),
    ),
    totalImpact,
    inconsistency,
  };
}
