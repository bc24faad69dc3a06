import type { Deck, DeckComment, Review } from './deck.ts';
import { hashOfDeck } from './deck-hash.ts';

/** What is said about a deck, and is none of what it shows. */
export interface Remarks {
  readonly comments: readonly DeckComment[];
  readonly reviews: readonly Review[];
}

export function remarksOf({ comments = [], reviews = [] }: Deck): Remarks {
  return { comments, reviews };
}

/**
 * A deck with what others said as well, united by id and in the order it was said. Where a comment is in both, the deck's
 * own words stay, and it is dealt with once either says so. An approval of what the deck shows now locks it; one of
 * something earlier stays a review of that.
 *
 * Uniting with its own remarks changes nothing, twice is as good as once, and the order of uniting does not matter where
 * nobody changed the words of a comment. Pure; an unchanged deck is the same object.
 */
export function withRemarks(deck: Deck, remarks: Remarks): Deck {
  const own = remarksOf(deck);
  const comments = united(own.comments, remarks.comments, (mine, theirs) =>
    mine.done !== true && theirs.done === true ? { ...mine, done: true } : mine,
  );
  const reviews = united(own.reviews, remarks.reviews, (mine) => mine);
  const isApproved = deck.status === 'approved' || isApprovedBy(deck, reviews);
  const isSame =
    comments === own.comments &&
    reviews === own.reviews &&
    isApproved === (deck.status === 'approved');
  if (isSame) return deck;
  return {
    ...deck,
    ...(comments.length > 0 && { comments }),
    ...(reviews.length > 0 && { reviews }),
    ...(isApproved && { status: 'approved' }),
  };
}

/** What is said about the deck as a whole, and about slides it no longer has: nothing that was said is lost from sight. Pure. */
export function commentsOnDeck({ slides, comments = [] }: Deck): readonly DeckComment[] {
  const known = new Set(slides.map(({ id }) => id));
  return comments.filter(({ slide }) => slide === undefined || !known.has(slide));
}

/** How many of these remarks a deck does not have yet. Pure. */
export function newRemarks(deck: Deck, { comments, reviews }: Remarks): number {
  const known = remarksOf(deck);
  const isNew = (own: readonly Said[]) => (one: Said) => !own.some(({ id }) => id === one.id);
  return (
    comments.filter(isNew(known.comments)).length + reviews.filter(isNew(known.reviews)).length
  );
}

/** Whether one of these reviews approves what the deck shows now. Pure; takes as long as the deck is large. */
export function isApprovedBy(deck: Deck, reviews: readonly Review[]): boolean {
  const approvals = reviews.filter(({ verdict }) => verdict === 'approved');
  if (approvals.length === 0) return false;
  const shown = hashOfDeck(deck);
  return approvals.some(({ content }) => content === shown);
}

interface Said {
  readonly id: string;
  readonly at: string;
}

function united<Item extends Said>(
  mine: readonly Item[],
  theirs: readonly Item[],
  both: (mine: Item, theirs: Item) => Item,
): readonly Item[] {
  const other = new Map(theirs.map((item) => [item.id, item]));
  const ids = new Set(mine.map(({ id }) => id));
  const kept = mine.map((item) => {
    const same = other.get(item.id);
    return same === undefined ? item : both(item, same);
  });
  const added = [...other.values()].filter(({ id }) => !ids.has(id));
  if (added.length === 0 && kept.every((item, place) => item === mine[place])) return mine;
  return inOrderSaid([...kept, ...added]);
}

/** Remarks in the order in which they were said. Pure. */
export function inOrderSaid<Item extends Said>(items: readonly Item[]): readonly Item[] {
  return items.toSorted(
    (one, two) => Date.parse(one.at) - Date.parse(two.at) || (one.id < two.id ? -1 : 1),
  );
}
