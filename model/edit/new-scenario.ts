import { freshId } from '../fresh-id.ts';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { withAddedDesignation } from './designation.ts';
import { withStance } from './stance.ts';

/**
 * A scenario to start from: the vendor with the most spend is certainly designated, and every channel it
 * is used through takes the stance that costs nothing, diverge, one click from the others. One year,
 * reactive. `start` is a date YYYY-MM-DD. A workspace without deployments gets no designation. Pure.
 */
export function newScenario(
  workspace: Pick<Workspace, 'models' | 'deployments'>,
  existing: readonly Scenario[],
  name: string,
  start: string,
): Scenario {
  const id = freshId(name, new Set(existing.map((scenario) => scenario.id)));
  const empty: Scenario = {
    id,
    name,
    start,
    horizonDays: 365,
    response: 'reactive',
    designations: [],
    stances: [],
  };
  const vendor = vendorOfMostSpend(workspace);
  if (vendor === undefined) return empty;
  return channelsUsed(workspace, vendor).reduce(
    (scenario, channel) => withStance(scenario, { vendor, channel }, 'diverge'),
    withAddedDesignation(empty, vendor),
  );
}

/** The vendor whose models' deployments spend most in a year; the first of equals. */
function vendorOfMostSpend(
  workspace: Pick<Workspace, 'models' | 'deployments'>,
): string | undefined {
  const vendorOf = new Map(workspace.models.map((model) => [model.id, model.vendor]));
  const spend = new Map<string, number>();
  for (const deployment of workspace.deployments) {
    const vendor = vendorOf.get(deployment.model);
    if (vendor === undefined) continue;
    spend.set(vendor, (spend.get(vendor) ?? 0) + deployment.annualSpend);
  }
  return [...spend].reduce<readonly [string, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0];
}

/**
 * The channels through which a vendor's models are used, as primary or fallback, in order of first use:
 * those whose stance can matter to the company.
 */
export function channelsUsed(
  workspace: Pick<Workspace, 'models' | 'deployments'>,
  vendor: string,
): readonly string[] {
  const models = new Set(
    workspace.models.filter((model) => model.vendor === vendor).map((model) => model.id),
  );
  const channels = new Set<string>();
  for (const deployment of workspace.deployments) {
    for (const use of [deployment, ...(deployment.fallbacks ?? [])]) {
      if (models.has(use.model)) channels.add(use.channel);
    }
  }
  return [...channels];
}
