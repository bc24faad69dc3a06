import { offerKey } from '../../file/names.ts';
import { offeredBy } from '../../world/offers.ts';
import type { Offer } from '../../workspace.ts';
import { useAfter, type Fates } from './fates.ts';

/**
 * What is offered where, after some entries went. Offers of what is gone go too; several that become offers of one model
 * and channel are one, wherever any was. The very same list where none of them is touched. Pure.
 *
 * @example b merged into a: (a, aws, us), (b, aws, eu) → (a, aws, us and eu)
 */
export function offersAfter(fates: Fates, offers: readonly Offer[]): readonly Offer[] {
  const after = offers.map((offer) => useAfter(fates, offer));
  if (after.every((offer, place) => offer === offers[place])) return offers;
  const moved = new Set(
    after.flatMap((offer, place) =>
      offer === null || offer === offers[place] ? [] : [pairOf(offer)],
    ),
  );
  const byPair = Map.groupBy(
    after.filter((offer) => offer !== null),
    pairOf,
  );
  return [...byPair].flatMap(([pair, own]) => (moved.has(pair) ? joined(own) : own));
}

function pairOf({ model, channel }: Offer): string {
  return offerKey(model, channel);
}

/** Several offers of one model and channel as one that says the same; a single one as it is. */
function joined(offers: readonly Offer[]): readonly Offer[] {
  const [first, ...others] = offers;
  if (first === undefined || others.length === 0) return offers;
  const { regions: _, ...fields } = first;
  const offered = offeredBy(offers);
  if (offered.kind === 'everywhere') return [fields];
  return [{ ...fields, regions: offered.kind === 'regions' ? offered.regions : [] }];
}
