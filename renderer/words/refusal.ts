import {
  describeConsistencyRefusal,
  type ConsistencyRefusal,
} from '../../model/consistency/refusal.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';
import { namesAmong } from './variables.ts';

/** So many names are read in a sentence. */
const SOME = 8;

/** Why the engine gives no answer, in the words of the screen: variables and deployments by the names people gave them. */
export function refusalWords(
  refusal: ConsistencyRefusal,
  scenario: Scenario,
  workspace: Workspace,
): string {
  return describeConsistencyRefusal(named(refusal, scenario, workspace));
}

function named(
  refusal: ConsistencyRefusal,
  scenario: Scenario,
  { channels, vendors, deployments }: Workspace,
): ConsistencyRefusal {
  const names = namesAmong(scenario, channels, vendors);
  const nameOf = (variable: string) => names.get(variable)?.name ?? variable;
  const some = (variables: readonly string[]) =>
    variables.length <= SOME
      ? variables.map(nameOf)
      : [...variables.slice(0, SOME).map(nameOf), `and ${String(variables.length - SOME)} others`];
  switch (refusal.kind) {
    case 'probabilities':
      return { ...refusal, variable: nameOf(refusal.variable) };
    case 'clique-too-large':
    case 'fit-does-not-converge':
    case 'too-entangled':
      return { ...refusal, variables: some(refusal.variables) };
    case 'deployment-too-entangled': {
      const deployment = deployments.find(({ id }) => id === refusal.deployment);
      const variables = some(refusal.variables);
      return { ...refusal, deployment: deployment?.name ?? refusal.deployment, variables };
    }
    default:
      return refusal;
  }
}
