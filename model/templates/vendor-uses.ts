import type { Deployment, Model, Workspace } from '../workspace.ts';

/** What of a workspace tells how a vendor's models are used. */
export type Uses = Pick<Workspace, 'models' | 'deployments'>;

/** The vendor whose models' deployments spend most in a year; the first of equals. None without deployments. Pure. */
export function vendorOfMostSpend({ models, deployments }: Uses): string | undefined {
  const vendorOf = new Map(models.map((model) => [model.id, model.vendor]));
  return largest(deployments, (deployment) => vendorOf.get(deployment.model));
}

/**
 * The channels through which a vendor's models are used, as primary or fallback, in order of first use:
 * those whose stance can matter to the company. Pure.
 */
export function channelsUsed(uses: Uses, vendor: string): readonly string[] {
  const models = idsOf(modelsOf(uses, vendor));
  const channels = new Set<string>();
  for (const deployment of uses.deployments) {
    for (const use of [deployment, ...(deployment.fallbacks ?? [])]) {
      if (models.has(use.model)) channels.add(use.channel);
    }
  }
  return [...channels];
}

/** A vendor's models, in the workspace's order. Pure. */
export function modelsOf({ models }: Pick<Uses, 'models'>, vendor: string): readonly Model[] {
  return models.filter((model) => model.vendor === vendor);
}

/** The channel that carries most of the yearly spend on a vendor; undefined where none is spent on it. Pure. */
export function channelOfMostSpend(uses: Uses, vendor: string): string | undefined {
  return largest(deploymentsOn(uses, vendor), ({ channel }) => channel);
}

/**
 * The channel through which government contractors' work spends most on a vendor, or, where there is none, any
 * work. Pure.
 */
export function channelOfContractors(uses: Uses, vendor: string): string | undefined {
  const contracts = deploymentsOn(uses, vendor).filter(
    ({ government }) => (government ?? 'none') !== 'none',
  );
  return largest(contracts, ({ channel }) => channel) ?? channelOfMostSpend(uses, vendor);
}

/** The vendor's model with most yearly spend, or its first where nothing is spent on any. Pure. */
export function modelOfMostSpend(uses: Uses, vendor: string): string | undefined {
  return (
    largest(deploymentsOn(uses, vendor), ({ model }) => model) ?? modelsOf(uses, vendor)[0]?.id
  );
}

function deploymentsOn(uses: Uses, vendor: string): readonly Deployment[] {
  const models = idsOf(modelsOf(uses, vendor));
  return uses.deployments.filter(({ model }) => models.has(model));
}

function idsOf(models: readonly Model[]): ReadonlySet<string> {
  return new Set(models.map(({ id }) => id));
}

/** The group with most yearly spend; the first of equals. */
function largest(
  deployments: readonly Deployment[],
  groupOf: (deployment: Deployment) => string | undefined,
): string | undefined {
  const spend = new Map<string, number>();
  for (const deployment of deployments) {
    const group = groupOf(deployment);
    if (group !== undefined) spend.set(group, (spend.get(group) ?? 0) + deployment.annualSpend);
  }
  return [...spend].reduce<readonly [string, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0];
}
