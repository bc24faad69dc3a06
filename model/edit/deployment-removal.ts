import type { Change } from '../change/change.ts';
import { diffItem } from '../change/diff.ts';
import type { Mitigation, Plan, Scenario } from '../scenario.ts';

/** A plan that names deployments that go. */
export interface PlanTouched {
  readonly scenario: string;
  readonly plan: string;
  /** How many of its mitigations name some that go. */
  readonly narrowed: number;
  /** How many of these have nobody left and go as well. */
  readonly gone: number;
}

/** What taking deployments out of a portfolio comes to. */
export interface DeploymentRemoval {
  readonly changes: readonly Change[];
  readonly plans: readonly PlanTouched[];
  /** Locked scenarios whose plans name some of them, by their names: as long as there are any, nothing can be removed. */
  readonly lockedBy: readonly string[];
}

/**
 * Takes deployments out, and out of the mitigations of every plan that names them; a mitigation left without any goes
 * with them, one for all deployments stays as it is. A locked scenario cannot change: it is named instead. Pure.
 */
export function removedDeployments(
  scenarios: readonly Scenario[],
  ids: ReadonlySet<string>,
): DeploymentRemoval {
  const changes: Change[] = [...ids].map((id) => ({
    kind: 'remove',
    collection: 'deployments',
    id,
  }));
  const plans: PlanTouched[] = [];
  const lockedBy: string[] = [];
  for (const scenario of scenarios) {
    const touched = (scenario.plans ?? []).filter((plan) =>
      plan.mitigations.some((mitigation) => names(mitigation, ids)),
    );
    if (touched.length === 0) continue;
    if (scenario.status === 'locked') lockedBy.push(scenario.name);
    for (const plan of touched) plans.push(planTouched(scenario, plan, ids));
    const change = diffItem('scenarios', scenario, withoutDeployments(scenario, ids));
    if (change !== null) changes.push(change);
  }
  return { changes, plans, lockedBy };
}

/** The scenario with some deployments taken out of its plans; mitigations left without any go. Pure. */
export function withoutDeployments(scenario: Scenario, ids: ReadonlySet<string>): Scenario {
  if (scenario.plans === undefined) return scenario;
  return {
    ...scenario,
    plans: scenario.plans.map((plan) => ({
      ...plan,
      mitigations: plan.mitigations.flatMap((mitigation) => forThoseLeft(mitigation, ids) ?? []),
    })),
  };
}

/**
 * A mitigation for the deployments that are left when some go; null: for none. One for all deployments, or that names
 * none of those that go, is the very same. Pure.
 */
export function forThoseLeft(mitigation: Mitigation, gone: ReadonlySet<string>): Mitigation | null {
  if (mitigation.deployments === 'all' || !names(mitigation, gone)) return mitigation;
  const deployments = mitigation.deployments.filter((id) => !gone.has(id));
  return deployments.length === 0 ? null : { ...mitigation, deployments };
}

function planTouched(scenario: Scenario, plan: Plan, ids: ReadonlySet<string>): PlanTouched {
  const narrowed = plan.mitigations.filter((mitigation) => names(mitigation, ids));
  const gone = narrowed.filter(
    ({ deployments }) => deployments !== 'all' && deployments.every((id) => ids.has(id)),
  );
  return {
    scenario: scenario.name,
    plan: plan.name,
    narrowed: narrowed.length,
    gone: gone.length,
  };
}

function names({ deployments }: Mitigation, ids: ReadonlySet<string>): boolean {
  return deployments !== 'all' && deployments.some((id) => ids.has(id));
}
