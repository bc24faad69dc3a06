import type { Workspace } from '../workspace.ts';

/** Look-ups in a workspace's lists, made once. */
export interface Portfolio {
  /** The vendor of a model; throws for a model that is not of the workspace (files are checked for it). */
  readonly vendorOf: (model: string) => string;
  /** Whether a model is offered through a channel in a region; any row that says so suffices. */
  readonly isOffered: (model: string, channel: string, region: string) => boolean;
}

/** Indexes a workspace for the questions the engine asks of it. Deterministic. */
export function indexPortfolio(workspace: Workspace): Portfolio {
  const vendors = new Map(workspace.models.map((model) => [model.id, model.vendor]));
  const everywhere = new Set<string>();
  const regionsOf = new Map<string, Set<string>>();
  for (const offer of workspace.availability) {
    const pair = pairKey(offer.model, offer.channel);
    if (!offer.regions) {
      everywhere.add(pair);
      continue;
    }
    const regions = regionsOf.get(pair) ?? new Set();
    for (const region of offer.regions) regions.add(region);
    regionsOf.set(pair, regions);
  }
  return {
    vendorOf(model) {
      const vendor = vendors.get(model);
      if (vendor === undefined) throw new Error(`model ${model} is not of this workspace`);
      return vendor;
    },
    isOffered(model, channel, region) {
      const pair = pairKey(model, channel);
      return everywhere.has(pair) || (regionsOf.get(pair)?.has(region) ?? false);
    },
  };
}

/** One text for a (model, channel) pair; ids hold no spaces. */
export function pairKey(model: string, channel: string): string {
  return `${model} ${channel}`;
}
