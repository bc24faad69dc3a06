import { hashOfDeck } from '../deck/deck-hash.ts';
import type { Deck } from '../deck/deck.ts';
import { readDeck } from '../deck/read-deck.ts';
import { inOrderSaid, isApprovedBy, remarksOf } from '../deck/remarks.ts';
import { withShownSnapshots } from '../deck/shown-snapshots.ts';
import type { CarriedDeck } from '../document.ts';
import { isObject } from '../file/json-access.ts';
import { sameCharts, type Decks } from './same-charts.ts';
import { mergedKind } from './merged-kinds.ts';
import { mergeLeaves, type Versions } from './merge-leaves.ts';
import type { Leaf } from './merge-plan.ts';
import { arranged, slideOrderLeaves } from './slide-order.ts';

/** What follows from the rest of a deck: which figures its slides show, and whether what they show is approved. */
const FOLLOWING = ['id', 'snapshots', 'status'];

/**
 * In what two versions of a deck differ that was not changed on my side alone: slide by slide and in each field by field,
 * the order of slides, comments and reviews one by one. Charts that show the same figures are the same, whenever they were
 * drawn. Nothing of an approved deck changes by itself but what is said about it. A deck that this version cannot show is
 * compared by its fields. Pure.
 */
export function deckLeaves(versions: Versions): readonly Leaf[] {
  const kind = mergedKind('decks');
  const { base, mine, theirs } = versions;
  const decks = { base: shown(base?.value), mine: shown(mine), theirs: shown(theirs) };
  if (!isShown(decks) || (base !== null && decks.base === null)) return mergeLeaves(kind, versions);
  const leaves = [...mergeLeaves(kind, versions, FOLLOWING), ...slideOrderLeaves(versions)];
  const isLocked = decks.mine.status === 'approved';
  return leaves
    .flatMap((leaf) => (leaf.field === 'charts' ? sameCharts(leaf, decks) : [leaf]))
    .map((leaf) => ({ ...leaf, isClash: leaf.isClash || (isLocked && !isSaid(leaf)) }));
}

function isShown(decks: {
  base: Deck | null;
  mine: Deck | null;
  theirs: Deck | null;
}): decks is Decks {
  return decks.mine !== null && decks.theirs !== null;
}

function isSaid({ within: [step] }: Leaf): boolean {
  return step?.list === 'comments' || step?.list === 'reviews';
}

/**
 * A deck into which leaves of another version were taken, made whole: its slides in order, the snapshots they show and no
 * others, remarks in the order they were said; approved only where what it shows now is what was approved. Pure.
 *
 * @param isTheirOrder whether the order of slides is the other version's
 */
export function withWholeDeck(
  merged: object,
  { mine, theirs, isTheirOrder }: { mine: object; theirs: object; isTheirOrder: boolean },
): object {
  const [deck, own, other] = [shown(merged), shown(mine), shown(theirs)];
  if (deck === null || own === null || other === null) return merged;
  const slides = new Map(deck.slides.map((slide) => [slide.id, slide]));
  const idsOf = ({ slides: some }: Deck) => some.map(({ id }) => id).filter((id) => slides.has(id));
  const order = isTheirOrder
    ? arranged(idsOf(other), idsOf(own))
    : arranged(idsOf(own), idsOf(other));
  // Slides that share an id were taken as one field, and stand as they are.
  const isKeyed = slides.size === deck.slides.length;
  const ordered = isKeyed ? { ...deck, slides: order.flatMap((id) => slides.get(id) ?? []) } : deck;
  // A snapshot never changes under its id: where both have it, mine is as good, and theirs may have been tampered with.
  const drawn = withShownSnapshots(
    { ...ordered, ...(other.snapshots && { snapshots: other.snapshots }) },
    own.snapshots,
  );
  return withStatus(withRemarksInOrder(drawn), own, other);
}

function withRemarksInOrder(deck: Deck): Deck {
  const { comments, reviews } = deck;
  return {
    ...deck,
    ...(comments && { comments: inOrderSaid(comments) }),
    ...(reviews && { reviews: inOrderSaid(reviews) }),
  };
}

function withStatus({ status, ...deck }: Deck, own: Deck, other: Deck): Deck {
  const content = hashOfDeck(deck);
  const isApproved =
    isApprovedBy(deck, remarksOf(deck).reviews) ||
    [own, other].some((one) => one.status === 'approved' && hashOfDeck(one) === content);
  if (isApproved) return { ...deck, status: 'approved' };
  return status === undefined ? deck : { ...deck, status: 'draft' };
}

function shown(value: unknown): Deck | null {
  const deck = isCarried(value) ? readDeck(value) : null;
  return deck?.ok === true ? deck.value : null;
}

function isCarried(value: unknown): value is CarriedDeck {
  return isObject(value);
}
