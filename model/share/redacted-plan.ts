import type { Mitigation, Plan } from '../scenario.ts';
import { nameOfMask, type Masks } from './masks.ts';
import { redactedFallback, type AmountOf } from './redacted-workspace.ts';

/** A plan of a redacted document (`redactedDocument`): what it does and how long that takes; costs masked. Pure. */
export function redactedPlan(plan: Plan, id: string, masks: Masks, amount: AmountOf): Plan {
  return {
    id,
    name: nameOfMask(id),
    mitigations: plan.mitigations.map((mitigation) =>
      redactedMitigation(mitigation, masks, amount),
    ),
  };
}

function redactedMitigation(mitigation: Mitigation, masks: Masks, amount: AmountOf): Mitigation {
  const given = (cost: number | undefined) => (cost === undefined ? undefined : amount(cost));
  const shared = {
    deployments:
      mitigation.deployments === 'all'
        ? ('all' as const)
        : mitigation.deployments.map(masks.deployment),
    cost: given(mitigation.cost),
    annualCost: given(mitigation.annualCost),
  };
  switch (mitigation.kind) {
    case 'prequalify':
      return {
        kind: 'prequalify',
        ...shared,
        model: mitigation.model === undefined ? undefined : masks.model(mitigation.model),
        channel: mitigation.channel === undefined ? undefined : masks.channel(mitigation.channel),
        switchDays: mitigation.switchDays,
      };
    case 'addFallback':
      return {
        kind: 'addFallback',
        ...shared,
        fallback: redactedFallback(mitigation.fallback, masks, amount),
        first: mitigation.first,
      };
    case 'relocate':
      return {
        kind: 'relocate',
        ...shared,
        model: masks.model(mitigation.model),
        channel: masks.channel(mitigation.channel),
        valueRetained: mitigation.valueRetained,
        annualCostDelta: given(mitigation.annualCostDelta),
      };
  }
}
