import { fail, succeed, type Result } from '../../result.ts';
import type { Scenario } from '../../scenario.ts';
import { at, item } from '../numbers.ts';
import type { Refusal } from '../refusal.ts';
import type { Variables } from '../variables.ts';
import { Beliefs, givenTables } from './beliefs.ts';
import { fit } from './fit.ts';
import { influenceTerms } from './influence-terms.ts';
import { JointPlans, type JointPlan } from './joint-plan.ts';
import { Marginals } from './marginal-plans.ts';
import { describeNetwork, type Network } from './network.ts';

/** The joint distribution of a scenario's variables, one calibrated tree for each independent group. */
export interface Joint {
  readonly variables: Variables;
  readonly plan: JointPlan;
  readonly network: Network;
  readonly groups: readonly Beliefs[];
  readonly marginals: Marginals;
}

/**
 * Works out the joint of a scenario's variables: parts them into groups and fits every group that influences touch.
 * `plans`, kept from an earlier call with the same variables (whatever their probabilities), spares finding again
 * how. Refused when a clique is too large or a fit does not get there, naming the variables. Deterministic.
 * Source: spec/exposure-model.md §3, §8.
 */
export function buildJoint(
  variables: Variables,
  scenario: Scenario,
  plans = new JointPlans(describeNetwork(variables)),
): Result<Joint, Refusal> {
  const terms = influenceTerms(variables, plans.nodes, scenario);
  const planned = plans.planFor(terms);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const { network } = plan;
  const groups: Beliefs[] = [];
  for (const tree of plan.trees) {
    const given = givenTables(plan, tree, variables.probabilities, terms);
    const beliefs = new Beliefs(plan, tree, given);
    if (tree.cliques.some((clique) => clique.terms.length > 0)) {
      if (!fit(plan, variables.probabilities, beliefs)) {
        const tied = tree.nodes.flatMap((node) => item(network.nodes, node).variable?.key ?? []);
        return fail({ kind: 'fit-does-not-converge', variables: tied });
      }
    } else beliefs.calibrate();
    groups.push(beliefs);
  }
  const marginals = new Marginals(plan.marginals, groups);
  return succeed({ variables, plan, network, groups, marginals });
}

/** The probability of each state a variable's node can be in. */
export function massesOfVariable({ plan, groups }: Joint, index: number): Float64Array {
  return item(groups, at(plan.groupOf, index)).massesOf(index);
}
