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
 * those whose stance can matter to the company. Pure; costs one pass over a list of deployments, and that only once.
 */
export function channelsUsed(uses: Uses, vendor: string): readonly string[] {
  const models = idsOf(modelsOf(uses, vendor));
  const used = distinctUses(uses.deployments).filter(({ model }) => models.has(model));
  return [...new Set(used.map(({ channel }) => channel))];
}

type Use = Pick<Deployment, 'model' | 'channel'>;

/** What was found of a list of deployments, which never changes: asked for at every edit, it may be long. */
const knownUses = new WeakMap<readonly Deployment[], readonly Use[]>();

/** The pairs of model and channel in use, primary or fallback, in order of first use. */
function distinctUses(deployments: readonly Deployment[]): readonly Use[] {
  const known = knownUses.get(deployments);
  if (known !== undefined) return known;
  const found = new Map<string, Use>();
  for (const deployment of deployments) {
    for (const { model, channel } of [deployment, ...(deployment.fallbacks ?? [])]) {
      // Ids hold no spaces.
      const key = `${model} ${channel}`;
      if (!found.has(key)) found.set(key, { model, channel });
    }
  }
  const uses = [...found.values()];
  knownUses.set(deployments, uses);
  return uses;
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
