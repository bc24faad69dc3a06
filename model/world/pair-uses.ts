import { offerKey } from '../file/names.ts';
import { DEPLOYMENT_DEFAULTS, type Deployment } from '../workspace.ts';

/** What stands on one pair of model and channel. */
export interface PairUse {
  /** Deployments whose primary use it is. */
  readonly deployments: number;
  /** What these spend in a year, in the workspace's currency. */
  readonly spend: number;
  /** Deployments with a fallback on it. */
  readonly fallbacks: number;
  /** How many of either are in which region; one that is both counts once. "" is a region, too. */
  readonly regions: ReadonlyMap<string, number>;
}

export const UNUSED: PairUse = { deployments: 0, spend: 0, fallbacks: 0, regions: new Map() };

interface Tally extends PairUse {
  deployments: number;
  spend: number;
  fallbacks: number;
  regions: Map<string, number>;
}

/** What was found of a list of deployments, which never changes: looked up at every draw, it may be long. */
const known = new WeakMap<readonly Deployment[], ReadonlyMap<string, PairUse>>();

/** How much stands on which pair of model and channel, by `offerKey`; a pair not in it is unused. One pass. Pure. */
export function pairUses(deployments: readonly Deployment[]): ReadonlyMap<string, PairUse> {
  const found = known.get(deployments);
  if (found !== undefined) return found;
  const table = new Map<string, Tally>();
  const tallyOf = (pair: string): Tally => {
    const tally = table.get(pair) ?? { deployments: 0, spend: 0, fallbacks: 0, regions: new Map() };
    table.set(pair, tally);
    return tally;
  };
  for (const deployment of deployments) {
    const region = deployment.region ?? DEPLOYMENT_DEFAULTS.region;
    const primary = offerKey(deployment.model, deployment.channel);
    const tally = tallyOf(primary);
    tally.deployments += 1;
    tally.spend += deployment.annualSpend;
    countIn(tally.regions, region);
    for (const pair of fallbackPairs(deployment)) {
      const fallback = tallyOf(pair);
      fallback.fallbacks += 1;
      if (pair !== primary) countIn(fallback.regions, region);
    }
  }
  known.set(deployments, table);
  return table;
}

function fallbackPairs({ fallbacks = [] }: Deployment): Iterable<string> {
  const pairs = fallbacks.map(({ model, channel }) => offerKey(model, channel));
  return pairs.length < 2 ? pairs : new Set(pairs);
}

function countIn(regions: Map<string, number>, region: string): void {
  regions.set(region, (regions.get(region) ?? 0) + 1);
}
