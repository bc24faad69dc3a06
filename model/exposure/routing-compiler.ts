import type { Workspace } from '../workspace.ts';
import type { UseTerms } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { circumstancesOf, type Circumstances } from './circumstances.ts';
import { indexPortfolio, pairKey, type Portfolio } from './portfolio.ts';
import { TreeRoom, type Sources } from './decision-tree.ts';
import type { Refusal } from './refusal.ts';
import type { Route } from './response.ts';
import { compileRouting, type Routing } from './routing.ts';
import { routingKey, useKey, type RoutingTerms } from './routing-terms.ts';
import { STATE_LIMIT } from './scope.ts';
import { Scopes } from './scopes.ts';
import type { Source } from './source.ts';
import { concerningUse, tabulateSwitchDaysFactor, tabulateUse } from './use-source.ts';
import type { Variables } from './variables.ts';
import type { Walked } from './walked.ts';

/** Compiles routings, each once, and each use they have in common once. */
export class RoutingCompiler {
  readonly variables: Variables;
  readonly portfolio: Portfolio;
  private readonly horizonDays: number;
  private readonly scopes: Scopes;
  private readonly room = new TreeRoom();
  private readonly walked: Walked;
  private readonly routings = new Map<string, Routing | null>();
  private readonly uses = new Map<string, Source<Calendar> | null>();
  private readonly switchDaysFactor: Source<number> | null;
  private readonly contractors: readonly Circumstances[];

  /** @param walked what was walked for the same workspace and horizon, which it takes from and adds to */
  constructor(workspace: Workspace, horizonDays: number, variables: Variables, walked: Walked) {
    this.walked = walked;
    this.horizonDays = horizonDays;
    this.variables = variables;
    this.scopes = new Scopes(variables);
    this.portfolio = indexPortfolio(workspace);
    this.switchDaysFactor = walked.switchDaysFactors.of('', variables.drivers, () =>
      tabulateSwitchDaysFactor(variables),
    );
    this.contractors = distinctContractors(workspace);
  }

  /** What runs when for deployments of such terms; null when they take too many variables together. */
  compile(terms: RoutingTerms, key = routingKey(terms)): Routing | null {
    const known = this.routings.get(key);
    if (known !== undefined) return known;
    const way = this.wayOf(terms);
    const routing = way && this.walk(key, way.route, way.sources);
    this.routings.set(key, routing);
    return routing;
  }

  private walk(key: string, route: Route, sources: Sources): Routing | null {
    return this.walked.routings.of(key, [...sources.uses, sources.switchDaysFactor], () =>
      compileRouting(this.scopes, this.room, route, sources),
    );
  }

  /** What deployments of such terms may do, and what that depends on; null when one use takes too many variables. */
  wayOf(terms: RoutingTerms): { readonly route: Route; readonly sources: Sources } | null {
    const uses: Source<Calendar>[] = [];
    for (const use of [terms, ...terms.fallbacks]) {
      const source = this.use(use, terms);
      if (!source) return null;
      uses.push(source);
    }
    if (!this.switchDaysFactor) return null;
    const { region } = terms.circumstances;
    const route: Route = {
      response: terms.response,
      horizonDays: this.horizonDays,
      primaryPair: pairKey(terms.model, terms.channel),
      fallbacks: terms.fallbacks.map(({ model, channel, switchDays }) => ({
        pair: pairKey(model, channel),
        switchDays,
        offered: this.portfolio.isOffered(model, channel, region),
      })),
    };
    return { route, sources: { uses, switchDaysFactor: this.switchDaysFactor } };
  }

  private use(
    use: { readonly model: string; readonly channel: string },
    routing: RoutingTerms,
  ): Source<Calendar> | null {
    const key = useKey(use, routing);
    const known = this.uses.get(key);
    if (known !== undefined) return known;
    const terms: UseTerms = {
      channel: use.channel,
      circumstances: routing.circumstances,
      contractors: this.contractors,
      response: routing.response,
      horizonDays: this.horizonDays,
    };
    const vendor = this.portfolio.vendorOf(use.model);
    const concerning = concerningUse(this.variables, { ...use, vendor });
    const { designations, stance } = concerning;
    const source = this.walked.uses.of(key, [...designations, stance], () =>
      tabulateUse(this.variables, concerning, terms),
    );
    this.uses.set(key, source);
    return source;
  }

  /** Names what a deployment depends on, as far as its own uses go. */
  tooEntangled(deployment: string, terms: RoutingTerms): Refusal {
    const uses = [terms, ...terms.fallbacks];
    const vendors = new Set(uses.map(({ model }) => this.portfolio.vendorOf(model)));
    const channels = new Set(uses.map(({ channel }) => channel));
    const touching = this.variables.all.filter((variable) => {
      if (variable.outcomeIds.length === 1) return false;
      if (variable.kind === 'driver') return true;
      if (variable.kind === 'designation')
        return [...variable.vendors].some((vendor) => vendors.has(vendor));
      return vendors.has(variable.vendor) && channels.has(variable.channel);
    });
    return {
      kind: 'deployment-too-entangled',
      deployment,
      variables: touching.map((variable) => variable.key),
      limit: STATE_LIMIT,
    };
  }
}

/** Contractors that differ in what `binds: "company"` looks at of them: the agencies they work for. */
export function distinctContractors(workspace: Workspace): readonly Circumstances[] {
  const distinct = new Map<string, Circumstances>();
  for (const deployment of workspace.deployments) {
    if ((deployment.government ?? 'none') === 'none') continue;
    const key = deployment.agencies ? JSON.stringify(deployment.agencies) : '[]';
    if (!distinct.has(key)) distinct.set(key, circumstancesOf(deployment));
  }
  return [...distinct.values()];
}
