import { freshId } from '../fresh-id.ts';
import type { Mitigation, Plan, Scenario } from '../scenario.ts';

/** Adds a plan that does nothing yet, at the end of the list. Its id is unlike that of any other plan. Pure. */
export function withAddedPlan(
  scenario: Scenario,
  name: string,
  mitigations: readonly Mitigation[] = [],
): Scenario {
  const plans = scenario.plans ?? [];
  const plan: Plan = { id: freshId(name, idsOf(plans)), name, mitigations };
  return { ...scenario, plans: [...plans, plan] };
}

/** Replaces a plan by its id. Pure; an unknown id changes nothing. */
export function withPlan(scenario: Scenario, changed: Plan): Scenario {
  return withPlans(scenario, (plans) =>
    plans.map((plan) => (plan.id === changed.id ? changed : plan)),
  );
}

/** Puts a copy of a plan, under a name and an id of its own, right behind it. Pure; an unknown id changes nothing. */
export function withDuplicatedPlan(scenario: Scenario, id: string, name: string): Scenario {
  return withPlans(scenario, (plans) =>
    plans.flatMap((plan) =>
      plan.id === id ? [plan, { ...plan, id: freshId(name, idsOf(plans)), name }] : [plan],
    ),
  );
}

/** Takes a plan out. Pure; an unknown id changes nothing. */
export function withoutPlan(scenario: Scenario, id: string): Scenario {
  return withPlans(scenario, (plans) => plans.filter((plan) => plan.id !== id));
}

/**
 * Moves a plan one place up or down the list, which is the order they are compared in. Pure; at an end of the list, and
 * for an unknown id, nothing changes.
 */
export function withMovedPlan(scenario: Scenario, id: string, by: 'up' | 'down'): Scenario {
  return withPlans(scenario, (plans) => {
    const from = plans.findIndex((plan) => plan.id === id);
    return moved(plans, from, from + (by === 'up' ? -1 : 1));
  });
}

/** Adds a mitigation to a plan; it is applied after those before it. Pure. */
export function withAddedMitigation(plan: Plan, mitigation: Mitigation): Plan {
  return { ...plan, mitigations: [...plan.mitigations, mitigation] };
}

/** Replaces the mitigation at a place of the plan's list, counted from 0. Pure; a place beyond it changes nothing. */
export function withMitigation(plan: Plan, place: number, changed: Mitigation): Plan {
  return {
    ...plan,
    mitigations: plan.mitigations.map((mitigation, at) => (at === place ? changed : mitigation)),
  };
}

/** Takes out the mitigation at a place of the plan's list, counted from 0. Pure. */
export function withoutMitigation(plan: Plan, place: number): Plan {
  return { ...plan, mitigations: plan.mitigations.filter((_, at) => at !== place) };
}

/**
 * Moves a mitigation to another place of the plan's list: the order is the order of effect (exposure model §7).
 * Places count from 0; one beyond either end is taken as that end. Pure.
 *
 * @example of a, b, c, moving 2 to 0 gives c, a, b
 */
export function withMovedMitigation(plan: Plan, from: number, to: number): Plan {
  return { ...plan, mitigations: moved(plan.mitigations, from, to) };
}

/** The items with the one at a place put to another; a place beyond either end is that end. */
function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const own = items[from];
  if (own === undefined) return items;
  const rest = items.filter((_, at) => at !== from);
  const place = Math.min(rest.length, Math.max(0, to));
  return [...rest.slice(0, place), own, ...rest.slice(place)];
}

function withPlans(
  scenario: Scenario,
  change: (plans: readonly Plan[]) => readonly Plan[],
): Scenario {
  return scenario.plans === undefined ? scenario : { ...scenario, plans: change(scenario.plans) };
}

function idsOf(plans: readonly Plan[]): ReadonlySet<string> {
  return new Set(plans.map(({ id }) => id));
}
