import { offerKey } from '../file/names.ts';
import type { Offer } from '../workspace.ts';

/** Where a model is offered through a channel. */
export type Offered =
  | { readonly kind: 'everywhere' }
  /** In these regions alone; never an empty list. */
  | { readonly kind: 'regions'; readonly regions: readonly string[] }
  | { readonly kind: 'nowhere' };

export const NOWHERE: Offered = { kind: 'nowhere' };

/**
 * What several rows of `availability` for one model and channel come to: any row suffices (exposure model §5), so their
 * regions add up, and one without regions is everywhere. None, or rows of no region: nowhere. Pure.
 *
 * @example rows for ["us"] and ["eu", "us"] → the regions us, eu
 */
export function offeredBy(offers: readonly Pick<Offer, 'regions'>[]): Offered {
  const regions = new Set<string>();
  for (const offer of offers) {
    if (offer.regions === undefined) return { kind: 'everywhere' };
    for (const region of offer.regions) regions.add(region);
  }
  return regions.size === 0 ? NOWHERE : { kind: 'regions', regions: [...regions] };
}

/** Whether an offer serves a deployment of a region; the text must be the same (exposure model §5). Pure. */
export function isOfferedIn(offered: Offered, region: string): boolean {
  if (offered.kind === 'regions') return offered.regions.includes(region);
  return offered.kind === 'everywhere';
}

/** What is offered where, by `offerKey`; a pair that is not in it is offered nowhere. Pure. */
export function offerTable(availability: readonly Offer[]): ReadonlyMap<string, Offered> {
  const byPair = Map.groupBy(availability, ({ model, channel }) => offerKey(model, channel));
  return new Map([...byPair].map(([pair, offers]) => [pair, offeredBy(offers)]));
}
