import { fail, succeed, type Result } from '../result.ts';
import type { Mitigation } from '../scenario.ts';
import type { CompiledScenario, LossClass } from './compile.ts';
import { item } from './numbers.ts';
import { mitigate, type DeploymentGroup } from './plan.ts';
import type { Refusal } from './refusal.ts';
import { routingTermsOf } from './routing-terms.ts';

/**
 * Some deployments of one routing, by their positions, as one group to which mitigations can be applied. Deterministic.
 */
export function groupOf(compiled: CompiledScenario, members: readonly number[]): DeploymentGroup {
  const { workspace, scenario, amounts } = compiled;
  return {
    terms: routingTermsOf(item(workspace.deployments, item(members, 0)), scenario),
    deployments: members.length,
    amounts: amounts.sumOf(members),
  };
}

/**
 * What some mitigations, applied in order, make of a group: how it runs then, and at what amounts. The mitigations' own cost
 * is not in it. Deterministic; refused when it takes too many variables together, naming `deployment`. Source:
 * spec/exposure-model.md §7.
 */
export function mitigatedClass(
  { kept: { compiler } }: CompiledScenario,
  group: DeploymentGroup,
  mitigations: readonly Mitigation[],
  deployment: string,
): Result<LossClass, Refusal> {
  const { terms, amounts } = mitigations.reduce(mitigate, group);
  const routing = compiler.compile(terms);
  return routing ? succeed({ routing, amounts }) : fail(compiler.tooEntangled(deployment, terms));
}
