import { matcherOf } from './plan/deployment-filter.ts';
import { DEPLOYMENT_DEFAULTS, type Deployment, type Model } from './workspace.ts';

/** What a deployment can be chosen by; each is a key of a breakdown, so criticality is text here. */
export const FACETS = ['unit', 'vendor', 'model', 'channel', 'criticality', 'region'] as const;
export type Facet = (typeof FACETS)[number];

/** Deployments that have all of these; an absent facet takes any. */
export type PortfolioFilter = Readonly<Partial<Record<Facet, string>>>;

/** A deployment's value of a facet by its primary use, the file's default where the field is absent; "" is a name. */
export function facetOf(
  facet: Facet,
  deployment: Deployment,
  vendorOf: (model: string) => string,
): string {
  switch (facet) {
    case 'vendor':
      return vendorOf(deployment.model);
    case 'criticality':
      return String(deployment.criticality ?? DEPLOYMENT_DEFAULTS.criticality);
    case 'unit':
      return deployment.unit ?? DEPLOYMENT_DEFAULTS.unit;
    case 'region':
      return deployment.region ?? DEPLOYMENT_DEFAULTS.region;
    case 'model':
    case 'channel':
      return deployment[facet];
  }
}

/**
 * The positions of the deployments that a filter takes, ascending; all of them for an empty one. A value that no
 * deployment has takes none. Deterministic.
 *
 * Example: units A, B, A and { unit: "A" } → 0, 2.
 */
export function positionsIn(
  filter: PortfolioFilter,
  deployments: readonly Deployment[],
  models: readonly Model[],
): readonly number[] {
  const { criticality, ...named } = filter;
  const matches = matcherOf(models, {
    ...named,
    ...(criticality === undefined ? {} : { criticality: Number(criticality) }),
  });
  return deployments.flatMap((deployment, position) => (matches(deployment) ? [position] : []));
}

/** Whether a filter asks for anything. */
export function isFiltering(filter: PortfolioFilter): boolean {
  return FACETS.some((facet) => filter[facet] !== undefined);
}

/** The filter with these facets as well; without them, where it has them all already. */
export function withFacets(filter: PortfolioFilter, facets: PortfolioFilter): PortfolioFilter {
  const named = FACETS.filter((facet) => facets[facet] !== undefined);
  const isThere = named.every((facet) => filter[facet] === facets[facet]);
  return isThere ? withoutFacets(filter, named) : { ...filter, ...facets };
}

/** The filter without some facets. */
export function withoutFacets(filter: PortfolioFilter, facets: readonly Facet[]): PortfolioFilter {
  return Object.fromEntries(
    FACETS.flatMap((facet) =>
      filter[facet] === undefined || facets.includes(facet) ? [] : [[facet, filter[facet]]],
    ),
  );
}
