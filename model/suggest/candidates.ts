import { planCost } from '../exposure/plan.ts';
import { canonicalJson } from '../file/canonical-json.ts';
import type { Mitigation, Scenario } from '../scenario.ts';

/** A mitigation that a suggested plan may take. */
export interface Candidate {
  readonly mitigation: Mitigation;
  /** What it costs over the horizon, once however many deployments it is for. */
  readonly cost: number;
  /** The first plan that has it, by name. */
  readonly plan: string;
}

/**
 * All mitigations of a scenario's plans, in the order of the plans and within them, each once however many plans have it.
 * A mitigation is taken or left whole, since its cost is. Deterministic.
 */
export function candidatesOf({ plans = [], horizonDays }: Scenario): readonly Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const plan of plans) {
    for (const mitigation of plan.mitigations) {
      const key = canonicalJson(mitigation);
      if (candidates.has(key)) continue;
      const cost = planCost({ ...plan, mitigations: [mitigation] }, horizonDays);
      candidates.set(key, { mitigation, cost, plan: plan.name });
    }
  }
  return [...candidates.values()];
}
