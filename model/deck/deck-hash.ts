import { hashOfJson } from '../file/content-hash.ts';
import type { Deck, Review } from './deck.ts';

/**
 * What a reviewer has seen, as a name: `sha256:<hex>` over the slides and their snapshots. What is said about them, the
 * deck's name and where it stands are none of it. Pure; takes as long as the deck is large.
 */
export function hashOfDeck({ slides, snapshots = [] }: Deck): string {
  // Two who took out and added the same snapshots have them in another order.
  const ordered = snapshots.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return hashOfJson({ slides, snapshots: ordered });
}

/** The newest review of each reviewer, newest first: whoever approves after asking for changes approves. Pure. */
export function standingReviews({ reviews = [] }: Deck): readonly Review[] {
  const newestFirst = reviews.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return newestFirst.filter(
    ({ author }, place) => newestFirst.findIndex((own) => own.author === author) === place,
  );
}
