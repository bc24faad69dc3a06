import { SHOWN_DECK } from '../change/item-kinds.ts';
import type { CarriedDeck } from '../document.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Deck } from './deck.ts';

/** A deck that this version cannot show: what is wrong first, with its place, in words. It is kept as it is. */
export interface UnreadableDeck {
  readonly kind: 'unreadable-deck';
  readonly message: string;
}

/**
 * A deck out of those a file or the database carries. Only looked at, never rebuilt, so that unknown fields stay.
 * What is carried and is no deck of this version is a problem here and nowhere else. Pure.
 */
export function readDeck(carried: CarriedDeck): Result<Deck, UnreadableDeck> {
  if (SHOWN_DECK.is(carried)) return succeed(carried);
  const message = SHOWN_DECK.problem(carried) ?? '';
  return fail({ kind: 'unreadable-deck', message });
}
