import type { Content } from '../../../model/change/content.ts';
import { DEPLOYMENT_DEFAULTS, type Deployment } from '../../../model/workspace.ts';

const known = new WeakMap<readonly Deployment[], readonly string[]>();

/** The regions that deployments and offers name, in the order of the alphabet; looked for once in a portfolio. */
export function regionsOf({ workspace, deployments }: Content): readonly string[] {
  const { items } = deployments;
  const ofDeployments = known.get(items) ?? [
    ...new Set(items.map(({ region }) => region ?? DEPLOYMENT_DEFAULTS.region)),
  ];
  known.set(items, ofDeployments);
  const ofOffers = workspace.availability.flatMap(({ regions = [] }) => regions);
  return [...new Set([...ofDeployments, ...ofOffers])].sort((one, other) =>
    one.localeCompare(other),
  );
}
