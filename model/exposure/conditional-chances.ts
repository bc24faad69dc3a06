import { fail, succeed, type Result } from '../result.ts';
import { variableKey, type InfluenceEnd, type Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { buildJoint, type Joint } from './joint/joint.ts';
import { massesOfNodes } from './joint/masses-of-nodes.ts';
import { floatAt, item } from './numbers.ts';
import type { Refusal } from './refusal.ts';
import { STATE_LIMIT } from './scope.ts';
import { gatherVariables } from './variables.ts';

/** Two outcomes of two variables: if `from` holds, how likely is `to`? */
export interface OutcomePair {
  readonly from: InfluenceEnd;
  readonly to: InfluenceEnd;
}

/** How likely an outcome is once another is known to hold, and before. */
export interface ConditionalChance {
  /** P(`to` holds | `from` holds), 0–1, given that `to` is not moot. */
  readonly given: number;
  /** The same before `from` is known, given that neither is moot: as stated, where nothing else ties the two. */
  readonly stated: number;
}

/**
 * What each `from` does to the chance of its `to`, everything that ties the two taken together: in the order of
 * the pairs. Null for a pair within one variable, and for one whose ends never hold together with a stance that
 * is not moot: an outcome that is unknown, has probability 0, or is never reached. Exact, to the 1e-12 of the fit.
 * Deterministic. Refused as an evaluation is: `probabilities`, `clique-too-large`, `fit-does-not-converge`.
 *
 * Source: spec/exposure-model.md §3, §8.
 *
 * Example: AWS and Google each follow with 0.4 and 0.3, and weight · strength is ln 3.27; once Google follows,
 * AWS does in 0.6 instead of 0.4.
 */
export function conditionalChances(
  workspace: Workspace,
  scenario: Scenario,
  pairs: readonly OutcomePair[],
): Result<readonly (ConditionalChance | null)[], Refusal> {
  const variables = gatherVariables(workspace, scenario);
  if (!variables.ok) return variables;
  const joint = buildJoint(variables.value, scenario);
  if (!joint.ok) return joint;
  const tables = new Map<string, Float64Array>();
  const chances: (ConditionalChance | null)[] = [];
  for (const { from, to } of pairs) {
    const [source, target] = [stateOf(joint.value, from), stateOf(joint.value, to)];
    if (source === null || target === null || source.node === target.node) {
      chances.push(null);
      continue;
    }
    const nodes = [source.node, target.node].sort((a, b) => a - b);
    const key = nodes.join(' ');
    const table = tables.get(key) ?? massesOfNodes(joint.value, nodes);
    if (table === null) {
      const tied = nodes.map((node) => item(variables.value.all, node).key);
      return fail({ kind: 'clique-too-large', variables: tied, limit: STATE_LIMIT });
    }
    tables.set(key, table);
    chances.push(chanceIn(joint.value, table, source, target));
  }
  return succeed(chances);
}

/** A node of the network, and the state of it that an outcome is. */
interface NodeState {
  readonly node: number;
  readonly state: number;
}

function stateOf(joint: Joint, end: InfluenceEnd): NodeState | null {
  const key = variableKey(end);
  const variable = joint.variables.all.find((candidate) => candidate.key === key);
  if (variable === undefined) return null;
  const { firstOutcome, radix } = item(joint.network.nodes, variable.index);
  const outcome = variable.outcomeIds.indexOf(end.outcome);
  const state = outcome + firstOutcome;
  return outcome >= 0 && state < radix ? { node: variable.index, state } : null;
}

function chanceIn(
  joint: Joint,
  table: Float64Array,
  source: NodeState,
  target: NodeState,
): ConditionalChance | null {
  const sources = statesNotMoot(joint, source.node);
  const targets = statesNotMoot(joint, target.node);
  const width = item(joint.network.nodes, Math.max(source.node, target.node)).radix;
  const isAhead = source.node < target.node;
  const entry = (own: number, other: number) =>
    floatAt(table, isAhead ? own * width + other : other * width + own);
  const mass = (from: readonly number[], to: readonly number[]) =>
    from.flatMap((own) => to.map((other) => entry(own, other))).reduce((sum, own) => sum + own, 0);
  const sourceHeld = mass([source.state], targets);
  if (sourceHeld === 0) return null;
  return {
    given: mass([source.state], [target.state]) / sourceHeld,
    stated: mass(sources, [target.state]) / mass(sources, targets),
  };
}

function statesNotMoot(joint: Joint, node: number): readonly number[] {
  const { firstOutcome, radix } = item(joint.network.nodes, node);
  return Array.from({ length: radix - firstOutcome }, (_, outcome) => firstOutcome + outcome);
}
