import type { Government } from '../values.ts';
import { DEPLOYMENT_DEFAULTS, type Deployment } from '../workspace.ts';

/** What of a deployment itself, and not of its uses, designations and stances look at. */
export interface Circumstances {
  readonly region: string;
  readonly government: Government;
  /** Agencies it works for; an empty list stands for all. */
  readonly agencies: readonly string[];
  readonly regulated: boolean;
}

/** A deployment's circumstances, with what an absent field means filled in. */
export function circumstancesOf(deployment: Deployment): Circumstances {
  return {
    region: deployment.region ?? DEPLOYMENT_DEFAULTS.region,
    government: deployment.government ?? DEPLOYMENT_DEFAULTS.government,
    agencies: deployment.agencies ?? [],
    regulated: deployment.regulated ?? DEPLOYMENT_DEFAULTS.regulated,
  };
}
