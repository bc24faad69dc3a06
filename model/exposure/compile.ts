import { fail, succeed, type Result } from '../result.ts';
import { SCENARIO_DEFAULTS, type Scenario } from '../scenario.ts';
import type { Deployment, Workspace } from '../workspace.ts';
import { amountsOf } from './amounts.ts';
import type { UseTerms } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { circumstancesOf, type Circumstances } from './circumstances.ts';
import { addAt, at } from './numbers.ts';
import { indexPortfolio, pairKey, type Portfolio } from './portfolio.ts';
import type { Refusal } from './refusal.ts';
import type { Route } from './response.ts';
import { compileRouting, type Routing } from './routing.ts';
import { STATE_LIMIT } from './scope.ts';
import type { Source } from './source.ts';
import { tabulateSwitchDaysFactor, tabulateUse } from './use-source.ts';
import { gatherVariables, type Variables } from './variables.ts';

/** Deployments of one routing, and what they cost together. */
export interface RoutingClass {
  readonly routing: Routing;
  /** Positions of its deployments in the workspace's list. */
  readonly members: readonly number[];
  /** Amounts of all its deployments together, in the order of `measure`. */
  readonly amounts: Float64Array;
  readonly annualSpend: number;
}

/** A scenario ready to be evaluated: walked, and taken apart into tables. Pure data; share it freely. */
export interface CompiledScenario {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly portfolio: Portfolio;
  readonly variables: Variables;
  readonly classes: readonly RoutingClass[];
  /** Per deployment: its own amounts, in the order of `measure`. */
  readonly amounts: readonly Float64Array[];
}

/**
 * Prepares a scenario on a workspace: groups deployments alike in everything that decides what runs when and
 * walks each group once for each way that what it looks at can turn out. Deterministic; refused when a
 * variable's probabilities do not sum to 1, or when one deployment takes too many variables together.
 * Source: spec/exposure-model.md §3–§6, §8.
 */
export function compile(
  workspace: Workspace,
  scenario: Scenario,
): Result<CompiledScenario, Refusal> {
  const gathered = gatherVariables(workspace, scenario);
  if (!gathered.ok) return gathered;
  const variables = gathered.value;
  const portfolio = indexPortfolio(workspace);
  const compiler = new RoutingCompiler(workspace, scenario, variables, portfolio);
  const classes: RoutingClass[] = [];
  const amounts = workspace.deployments.map(amountsOf);
  for (const members of groupByRouting(workspace, scenario)) {
    const first = workspace.deployments[members[0] ?? 0];
    if (!first) continue;
    const routing = compiler.compile(first);
    if (!routing) return fail(tooEntangled(first, variables, portfolio));
    classes.push({
      routing,
      members,
      amounts: sumAmounts(members.map((member) => amounts[member] ?? amountsOf(first))),
      annualSpend: members.reduce(
        (sum, member) => sum + (workspace.deployments[member]?.annualSpend ?? 0),
        0,
      ),
    });
  }
  return succeed({ workspace, scenario, portfolio, variables, classes, amounts });
}

/** Positions of the deployments that are alike in all that a walk looks at, in order of first appearance. */
function groupByRouting(workspace: Workspace, scenario: Scenario): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  workspace.deployments.forEach((deployment, position) => {
    const key = routingKey(deployment, scenario);
    const group = groups.get(key);
    if (group) group.push(position);
    else groups.set(key, [position]);
  });
  return [...groups.values()];
}

function routingKey(deployment: Deployment, scenario: Scenario): string {
  const { region, government, agencies, regulated } = circumstancesOf(deployment);
  return JSON.stringify([
    deployment.model,
    deployment.channel,
    region,
    government,
    agencies,
    regulated,
    responseOf(deployment, scenario),
    (deployment.fallbacks ?? []).map(({ model, channel, switchDays }) => [
      model,
      channel,
      switchDays,
    ]),
  ]);
}

/** Compiles routings, and each use they have in common once. */
class RoutingCompiler {
  private readonly uses = new Map<string, Source<Calendar> | null>();
  private readonly switchDaysFactor: Source<number> | null;
  private readonly contractors: readonly Circumstances[];
  private readonly scenario: Scenario;
  private readonly variables: Variables;
  private readonly portfolio: Portfolio;

  constructor(
    workspace: Workspace,
    scenario: Scenario,
    variables: Variables,
    portfolio: Portfolio,
  ) {
    this.scenario = scenario;
    this.variables = variables;
    this.portfolio = portfolio;
    this.switchDaysFactor = tabulateSwitchDaysFactor(variables);
    this.contractors = distinctContractors(workspace);
  }

  compile(deployment: Deployment): Routing | null {
    const fallbacks = deployment.fallbacks ?? [];
    const uses: Source<Calendar>[] = [];
    for (const { model, channel } of [deployment, ...fallbacks]) {
      const use = this.use(deployment, model, channel);
      if (!use) return null;
      uses.push(use);
    }
    if (!this.switchDaysFactor) return null;
    const { region } = circumstancesOf(deployment);
    const route: Route = {
      response: responseOf(deployment, this.scenario),
      horizonDays: this.scenario.horizonDays,
      primaryPair: pairKey(deployment.model, deployment.channel),
      fallbacks: fallbacks.map(({ model, channel, switchDays }) => ({
        pair: pairKey(model, channel),
        switchDays,
        offered: this.portfolio.isOffered(model, channel, region),
      })),
    };
    return compileRouting(this.variables, route, {
      uses,
      switchDaysFactor: this.switchDaysFactor,
    });
  }

  private use(deployment: Deployment, model: string, channel: string): Source<Calendar> | null {
    const circumstances = circumstancesOf(deployment);
    const response = responseOf(deployment, this.scenario);
    const key = JSON.stringify([model, channel, circumstances, response]);
    const known = this.uses.get(key);
    if (known !== undefined) return known;
    const terms: UseTerms = {
      channel,
      circumstances,
      contractors: this.contractors,
      response,
      horizonDays: this.scenario.horizonDays,
    };
    const use = tabulateUse(
      this.variables,
      { model, vendor: this.portfolio.vendorOf(model) },
      terms,
    );
    this.uses.set(key, use);
    return use;
  }
}

/** Contractors that differ in what a designation looks at of them: status and agencies. */
function distinctContractors(workspace: Workspace): readonly Circumstances[] {
  const distinct = new Map<string, Circumstances>();
  for (const deployment of workspace.deployments) {
    const circumstances = circumstancesOf(deployment);
    if (circumstances.government === 'none') continue;
    distinct.set(JSON.stringify(circumstances.agencies), circumstances);
  }
  return [...distinct.values()];
}

function responseOf(deployment: Deployment, scenario: Scenario) {
  return deployment.response ?? scenario.response ?? SCENARIO_DEFAULTS.response;
}

function sumAmounts(amounts: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(amounts[0]?.length ?? 0);
  for (const own of amounts) {
    for (let place = 0; place < own.length; place += 1) addAt(sum, place, at(own, place));
  }
  return sum;
}

/** Names what a deployment depends on, as far as its own uses go. */
function tooEntangled(deployment: Deployment, variables: Variables, portfolio: Portfolio): Refusal {
  const uses = [deployment, ...(deployment.fallbacks ?? [])];
  const vendors = new Set(uses.map(({ model }) => portfolio.vendorOf(model)));
  const channels = new Set(uses.map(({ channel }) => channel));
  const touching = variables.all.filter((variable) => {
    if (variable.outcomeIds.length === 1) return false;
    if (variable.kind === 'driver') return true;
    if (variable.kind === 'designation')
      return [...variable.vendors].some((vendor) => vendors.has(vendor));
    return vendors.has(variable.vendor) && channels.has(variable.channel);
  });
  return {
    kind: 'deployment-too-entangled',
    deployment: deployment.id,
    variables: touching.map((variable) => variable.key),
    limit: STATE_LIMIT,
  };
}
