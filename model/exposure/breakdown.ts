import type { Deployment } from '../workspace.ts';
import { DEPLOYMENT_DEFAULTS } from '../workspace.ts';
import { at } from './numbers.ts';
import type { Portfolio } from './portfolio.ts';
import { concentrationOf } from './concentration.ts';
import type { Exposure, LossBy } from './result.ts';

type NameOf = (deployment: Deployment) => string;

/**
 * Expected losses summed under the names deployments have: unit, channel, vendor, criticality and region, by
 * the primary use, and each deployment's own. Only groups that have a deployment; "" is a name.
 * Source: spec/exposure-model.md §7.
 */
export function breakDown(
  deployments: readonly Deployment[],
  portfolio: Portfolio,
  losses: ArrayLike<number>,
): LossBy {
  const by = (nameOf: NameOf) => toRecord(sumBy(deployments, nameOf, (place) => at(losses, place)));
  return {
    unit: by((deployment) => deployment.unit ?? DEPLOYMENT_DEFAULTS.unit),
    channel: by((deployment) => deployment.channel),
    vendor: by((deployment) => portfolio.vendorOf(deployment.model)),
    criticality: by((deployment) =>
      String(deployment.criticality ?? DEPLOYMENT_DEFAULTS.criticality),
    ),
    region: by((deployment) => deployment.region ?? DEPLOYMENT_DEFAULTS.region),
    deployment: by((deployment) => deployment.id),
  };
}

/** How concentrated the annual spend is, by the same names. Null where there is no spend. */
export function concentrateSpend(
  deployments: readonly Deployment[],
  portfolio: Portfolio,
): Exposure['concentration'] {
  const by = (nameOf: NameOf) =>
    concentrationOf(sumBy(deployments, nameOf, (_, deployment) => deployment.annualSpend).values());
  return {
    vendor: by((deployment) => portfolio.vendorOf(deployment.model)),
    channel: by((deployment) => deployment.channel),
    model: by((deployment) => deployment.model),
    region: by((deployment) => deployment.region ?? DEPLOYMENT_DEFAULTS.region),
  };
}

function sumBy(
  deployments: readonly Deployment[],
  nameOf: NameOf,
  amountOf: (place: number, deployment: Deployment) => number,
): Map<string, number> {
  const sums = new Map<string, number>();
  deployments.forEach((deployment, place) => {
    const name = nameOf(deployment);
    sums.set(name, (sums.get(name) ?? 0) + amountOf(place, deployment));
  });
  return sums;
}

/** A plain record; unlike an assignment, `fromEntries` keeps a name such as `__proto__` as data. */
function toRecord(sums: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries(sums);
}
