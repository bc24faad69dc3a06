import type { PartExposure } from '../../model/exposure/part.ts';
import type { PortfolioFilter } from '../../model/portfolio-filter.ts';

/** What a chart tells apart from the rest, and how a mark of it is chosen. */
export interface Focus {
  readonly filter: PortfolioFilter;
  /** The figures of what is chosen; null where nothing is, or they are not there yet. */
  readonly part: PartExposure | null;
  /** Null where marks are only looked at, as on a slide. */
  readonly choose: ((facets: PortfolioFilter) => void) | null;
}

/** Where nothing is chosen and nothing can be. */
export const NO_FOCUS: Focus = { filter: {}, part: null, choose: null };

/** Whether a mark stands for what is chosen. */
export function isChosen({ filter }: Focus, facets: PortfolioFilter): boolean {
  return Object.entries(facets).every(([facet, value]) =>
    Object.entries(filter).some(([own, chosen]) => own === facet && chosen === value),
  );
}

/** A finding made from the figures of what is chosen says so. */
export function findingOf({ part }: Focus, finding: string): string {
  return part === null ? finding : `Among the chosen: ${finding}`;
}
