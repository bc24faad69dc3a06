import { fail, succeed, type Result } from '../result.ts';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { DeploymentAmounts, lossIn } from './amounts.ts';
import { Breakdown } from './breakdown.ts';
import type { JointPlans } from './joint/joint-plan.ts';
import {
  rangeOf,
  stackTables,
  tabulateLoss,
  type AmountTable,
  type LossTable,
} from './loss-tables.ts';
import { intAt, item } from './numbers.ts';
import { applyPlan, planCost, type DeploymentGroup, type MemberGroup } from './plan.ts';
import type { Refusal } from './refusal.ts';
import type { Routing } from './routing.ts';
import { RoutingCompiler } from './routing-compiler.ts';
import { routingKey, routingTermsOf, type RoutingTerms } from './routing-terms.ts';
import { structureOf, type Structure } from './structure.ts';
import { gatherVariables, type Variables } from './variables.ts';
import { Walked } from './walked.ts';

/** Deployments of one routing in one plan: what runs when, and what they cost together. */
export interface LossClass {
  readonly routing: Routing;
  /** Amounts of all of them together, in the order of `Trajectories.measures`. */
  readonly amounts: Float64Array;
}

/** Deployments of one routing as they are, with no plan. */
export interface RoutingClass extends LossClass {
  /** Positions of its deployments in the workspace's list. */
  readonly members: readonly number[];
  readonly annualSpend: number;
}

/** One way to go about it: no plan (id `none`), or a plan of the scenario. */
export interface Alternative {
  readonly id: string;
  /** What the plan itself costs over the horizon. */
  readonly cost: number;
  readonly classes: readonly LossClass[];
}

/** A scenario ready to be evaluated: walked, and taken apart into tables. */
export interface CompiledScenario {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly variables: Variables;
  readonly classes: readonly RoutingClass[];
  /** No plan first, then the scenario's plans in order. */
  readonly alternatives: readonly Alternative[];
  readonly amounts: DeploymentAmounts;
  readonly breakdown: Breakdown;
  /** What each alternative loses, by the variables that decide it; worked out when first asked for, and kept. */
  readonly lossTables: () => readonly AmountTable[];
  /** Per alternative: how far apart its losses may lie at most. */
  readonly lossRanges: () => readonly number[];
  /** How the joint of the variables comes about, whatever their probabilities and influences. */
  readonly joints: JointPlans;
  /** What a later compilation may take over from this one. */
  readonly kept: Kept;
}

interface Kept {
  readonly structure: Structure;
  readonly walked: Walked;
  readonly compiler: RoutingCompiler;
  /** The deployments by routing, and per deployment the number of its own group. */
  readonly groups: readonly KeyedGroup[];
  readonly groupOf: Int32Array;
}

/**
 * Prepares a scenario on a workspace: groups deployments alike in everything that decides what runs when and
 * walks each group once for each way that what it looks at can turn out, for the portfolio as it is and as each
 * plan makes it. `previous`, a compilation of an earlier state or another scenario, makes it quick: changed
 * probabilities or influences take nothing anew, an edited deployment only its own routing, and a course that is
 * edited or becomes certain only the routings that can meet it. Deterministic,
 * with the same answer either way; refused when a variable's probabilities do not sum to 1, or when one
 * deployment takes too many variables together. Source: spec/exposure-model.md §3–§8.
 */
export function compile(
  workspace: Workspace,
  scenario: Scenario,
  previous?: CompiledScenario,
): Result<CompiledScenario, Refusal> {
  const gathered = gatherVariables(workspace, scenario);
  if (!gathered.ok) return gathered;
  const structure = structureOf(workspace, previous?.kept.structure);
  const isSameWorld =
    previous?.kept.structure.text === structure.text &&
    previous.scenario.horizonDays === scenario.horizonDays;
  const walked = isSameWorld ? previous.kept.walked : new Walked();
  const recognised = walked.recognise(gathered.value);
  const same = isSameWorld && isOfSame(previous.variables, recognised) ? previous : undefined;
  const variables = same
    ? { ...same.variables, probabilities: recognised.probabilities }
    : recognised;
  const { deployments } = workspace;
  const hasSameGroups =
    previous?.workspace.deployments === deployments &&
    previous.scenario.response === scenario.response;
  if (same && hasSameGroups && same.scenario.plans === scenario.plans) {
    return succeed({ ...same, workspace, scenario, variables });
  }
  const compiler =
    same?.kept.compiler ?? new RoutingCompiler(workspace, scenario.horizonDays, variables, walked);
  const amounts =
    previous?.workspace.deployments === deployments
      ? previous.amounts
      : new DeploymentAmounts(deployments);
  const { groupOf, groups } = hasSameGroups
    ? previous.kept
    : groupDeployments(workspace, scenario, amounts, previous);

  const classes: RoutingClass[] = [];
  for (const { key, group, annualSpend } of groups) {
    const routing = compiler.compile(group.terms, key);
    const { members } = group;
    const first = item(deployments, item(members, 0));
    if (!routing) return fail(compiler.tooEntangled(first.id, group.terms));
    classes.push({ routing, members, amounts: group.amounts, annualSpend });
  }
  const alternatives = compilePlans(workspace, scenario, compiler, amounts, groups, classes);
  if (!alternatives.ok) return alternatives;
  const lossTables = once(() => stackTables(variables, alternatives.value.map(lossTablesOf)));
  return succeed({
    workspace,
    scenario,
    variables,
    classes,
    alternatives: alternatives.value,
    amounts,
    breakdown:
      previous?.workspace === workspace
        ? previous.breakdown
        : new Breakdown(deployments, compiler.portfolio),
    lossTables,
    lossRanges: once(() => alternatives.value.map((_, plan) => rangeOf(lossTables(), plan))),
    joints: same?.joints ?? walked.joints.of(variables),
    kept: { structure, walked, compiler, groups, groupOf },
  });
}

/** The loss tables of an alternative; a plan's own cost is not in them. */
function lossTablesOf({ classes }: Alternative): readonly LossTable[] {
  return tabulateLoss(classes, ({ routing, amounts }, trajectory) =>
    lossIn(routing.trajectories.measures, trajectory, amounts),
  );
}

function isOfSame(one: Variables, other: Variables): boolean {
  return (
    one.all.length === other.all.length &&
    one.all.every((variable, place) => variable === other.all[place])
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

interface KeyedGroup {
  readonly key: string;
  readonly group: MemberGroup;
  readonly annualSpend: number;
}

/** Groups deployments by what a walk looks at, in order of first appearance. */
function groupDeployments(
  workspace: Workspace,
  scenario: Scenario,
  amounts: DeploymentAmounts,
  previous: CompiledScenario | undefined,
) {
  const numbers = new Map<string, number>();
  const found: { key: string; terms: RoutingTerms; members: number[] }[] = [];
  const groupOf = new Int32Array(workspace.deployments.length);
  const known = previous?.scenario.response === scenario.response ? previous : undefined;
  workspace.deployments.forEach((deployment, position) => {
    const kept =
      known?.workspace.deployments[position] === deployment
        ? known.kept.groups[intAt(known.kept.groupOf, position)]
        : undefined;
    const key = kept?.key ?? routingKey(routingTermsOf(deployment, scenario));
    let number = numbers.get(key);
    if (number === undefined) {
      number = found.length;
      numbers.set(key, number);
      found.push({ key, terms: routingTermsOf(deployment, scenario), members: [] });
    }
    item(found, number).members.push(position);
    groupOf[position] = number;
  });
  const groups = found.map(({ key, terms, members }): KeyedGroup => ({
    key,
    group: { terms, members, deployments: members.length, amounts: amounts.sumOf(members) },
    annualSpend: members.reduce(
      (sum, member) => sum + item(workspace.deployments, member).annualSpend,
      0,
    ),
  }));
  return { groupOf, groups };
}

function compilePlans(
  workspace: Workspace,
  scenario: Scenario,
  compiler: RoutingCompiler,
  amounts: DeploymentAmounts,
  groups: readonly KeyedGroup[],
  classes: readonly RoutingClass[],
): Result<readonly Alternative[], Refusal> {
  const alternatives: Alternative[] = [{ id: 'none', cost: 0, classes }];
  const positions = new Map<string, number>();
  if ((scenario.plans ?? []).length > 0) {
    workspace.deployments.forEach(({ id }, position) => positions.set(id, position));
  }
  for (const plan of scenario.plans ?? []) {
    const planned: readonly DeploymentGroup[] = applyPlan(
      plan,
      groups.map(({ group }) => group),
      (deployment) => positions.get(deployment),
      (members) => amounts.sumOf(members),
    );
    const own: LossClass[] = [];
    for (const { terms, amounts: sums } of planned) {
      const routing = compiler.compile(terms);
      if (!routing) return fail(compiler.tooEntangled(`… under plan ${plan.id}`, terms));
      own.push({ routing, amounts: sums });
    }
    alternatives.push({ id: plan.id, cost: planCost(plan, scenario.horizonDays), classes: own });
  }
  return succeed(alternatives);
}
