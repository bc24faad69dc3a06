import type { Government } from '../values.ts';
import { DEPLOYMENT_DEFAULTS, type Deployment, type Model } from '../workspace.ts';

/** What deployments are picked by; an absent field lets everything through. */
export interface DeploymentFilter {
  /** Part of the name, the unit or the owner, in capitals or not. */
  readonly text?: string;
  readonly unit?: string;
  readonly vendor?: string;
  readonly model?: string;
  readonly channel?: string;
  readonly region?: string;
  readonly criticality?: number;
  readonly government?: Government;
}

/** The deployments that match every field of a filter, in the portfolio's order. Deterministic. */
export function deploymentsMatching(
  deployments: readonly Deployment[],
  models: readonly Model[],
  filter: DeploymentFilter,
): readonly Deployment[] {
  return deployments.filter(matcherOf(models, filter));
}

/**
 * Whether a deployment matches every field of a filter; vendor, model and channel are those of the primary use, and
 * absent fields of a deployment count as what they mean. Deterministic.
 */
export function matcherOf(
  models: readonly Model[],
  filter: DeploymentFilter,
): (deployment: Deployment) => boolean {
  const vendors = new Map(models.map(({ id, vendor }) => [id, vendor]));
  const text = filter.text?.trim().toLowerCase() ?? '';
  const fits = <Value>(wanted: Value | undefined, value: Value | undefined) =>
    wanted === undefined || wanted === value;
  const absent = DEPLOYMENT_DEFAULTS;
  return (own) =>
    fits(filter.unit, own.unit ?? absent.unit) &&
    fits(filter.vendor, vendors.get(own.model)) &&
    fits(filter.model, own.model) &&
    fits(filter.channel, own.channel) &&
    fits(filter.region, own.region ?? absent.region) &&
    fits(filter.criticality, own.criticality ?? absent.criticality) &&
    fits(filter.government, own.government ?? absent.government) &&
    (text === '' ||
      [own.name, own.unit, own.owner].some((field) => field?.toLowerCase().includes(text)));
}
