import type { Scenario } from '../../model/scenario.ts';

/** Which scenarios are compared, by id: one that the others are held against, and up to three others. */
export interface Compared {
  readonly base: string;
  readonly others: readonly string[];
}

export const MOST_OTHERS = 3;

export interface ComparedScenarios {
  readonly base: Scenario;
  readonly others: readonly Scenario[];
}

/** The scenarios themselves; those that are gone are left out, and without a base or an other there is no comparison. */
export function comparedScenarios(
  scenarios: readonly Scenario[],
  { base, others }: Compared,
): ComparedScenarios | null {
  const scenarioOf = (id: string) => scenarios.find((scenario) => scenario.id === id);
  const first = scenarioOf(base);
  const rest = others.flatMap((id) => scenarioOf(id) ?? []);
  return first === undefined || rest.length === 0 ? null : { base: first, others: rest };
}

/**
 * What one would compare first: a branch with what it branched from, any other scenario with its first branch, or else
 * with the first scenario that is another. Null while there are not two.
 */
export function defaultComparison(
  scenarios: readonly Scenario[],
  onScreen: string | null,
): Compared | null {
  const shown = scenarios.find(({ id }) => id === onScreen) ?? scenarios[0];
  if (shown === undefined) return null;
  const parent = scenarios.find(({ id }) => id === shown.basedOn);
  if (parent !== undefined) return { base: parent.id, others: [shown.id] };
  const other =
    scenarios.find(({ basedOn }) => basedOn === shown.id) ??
    scenarios.find(({ id }) => id !== shown.id);
  return other === undefined ? null : { base: shown.id, others: [other.id] };
}

/**
 * Takes a scenario as the base, or as one of the others; the place behind the last adds one. A scenario that is
 * compared already changes places with what stood there, so that none is there twice.
 */
export function withCompared(compared: Compared, place: 'base' | number, id: string): Compared {
  const ids = [compared.base, ...compared.others];
  const to = place === 'base' ? 0 : place + 1;
  const from = ids.indexOf(id);
  const before = ids[to];
  if (from !== -1 && before !== undefined) ids[from] = before;
  ids[to] = id;
  const [base = id, ...others] = ids;
  return { base, others };
}
