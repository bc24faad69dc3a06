import { readDeck, type UnreadableDeck } from '../../model/deck/read-deck.ts';
import type { Content } from '../../model/change/content.ts';
import type { Deck } from '../../model/deck/deck.ts';
import type { CarriedDeck } from '../../model/document.ts';
import type { Result } from '../../model/result.ts';
import type { State } from './state.ts';

const known = new WeakMap<CarriedDeck, Result<Deck, UnreadableDeck>>();

/** A deck as it can be shown; each is looked at once, since looking takes as long as a deck is large. */
export function shownDeck(carried: CarriedDeck): Result<Deck, UnreadableDeck> {
  const found = known.get(carried) ?? readDeck(carried);
  known.set(carried, found);
  return found;
}

/** The deck the window shows, if it shows one that can be shown. */
export function deckOnScreen(state: Pick<State, 'open' | 'deckId'>): Deck | undefined {
  const { open, deckId } = state;
  return (open && deckId !== null && deckLike(deckId, open.content)) || undefined;
}

/** The deck of this id, if there is one that can be shown. */
export function deckLike(id: string, content: Content): Deck | null {
  const carried = content.decks.items.find((own) => own.id === id);
  const deck = carried && shownDeck(carried);
  return deck?.ok === true ? deck.value : null;
}
