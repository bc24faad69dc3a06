import { fail, succeed, type Result } from '../../result.ts';
import type { Scenario } from '../../scenario.ts';
import { at, item } from '../numbers.ts';
import type { Refusal } from '../refusal.ts';
import type { Variables } from '../variables.ts';
import { Beliefs } from './beliefs.ts';
import { fit } from './fit.ts';
import { buildJunctionTrees } from './junction-tree.ts';
import { buildNetwork, type Network } from './network.ts';

/** The joint distribution of a scenario's variables, one calibrated tree for each independent group. */
export interface Joint {
  readonly variables: Variables;
  readonly network: Network;
  readonly groups: readonly Beliefs[];
  /** Per node: its group. */
  readonly groupOf: readonly number[];
}

/**
 * Works out the joint of a scenario's variables: builds the network, parts it into groups, and fits every
 * group that influences touch. Refused when a clique is too large or a fit does not get there, naming the
 * variables. Deterministic. Source: spec/exposure-model.md §3, §8.
 */
export function buildJoint(variables: Variables, scenario: Scenario): Result<Joint, Refusal> {
  const network = buildNetwork(variables, scenario);
  const trees = buildJunctionTrees(network);
  if (!trees.ok) return trees;
  const groups: Beliefs[] = [];
  for (const tree of trees.value) {
    const beliefs = new Beliefs(network, tree);
    if (tree.nodes.some((node) => network.influenced.has(node))) {
      if (!fit(network, beliefs)) {
        const tied = tree.nodes.flatMap((node) => item(network.nodes, node).variable?.key ?? []);
        return fail({ kind: 'fit-does-not-converge', variables: tied });
      }
    } else beliefs.calibrate();
    groups.push(beliefs);
  }
  const groupOf = network.nodes.map((_, node) =>
    groups.findIndex(({ tree }) => tree.nodes.includes(node)),
  );
  return succeed({ variables, network, groups, groupOf });
}

/** The probability of each state a variable's node can be in. */
export function massesOfVariable(joint: Joint, index: number): Float64Array {
  return item(joint.groups, at(joint.groupOf, index)).massesOf(index);
}
