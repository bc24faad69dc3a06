import type { Command } from '../change/change.ts';
import type { Content } from '../change/content.ts';
import type { Deck, DeckComment, Review, Slide, SlideChart } from '../deck/deck.ts';
import { withShownSnapshots } from '../deck/shown-snapshots.ts';
import type { Snapshot } from '../deck/snapshot.ts';

/** The command that adds a deck behind the others, or where it stood. Pure. */
export function addDeck(
  content: Content,
  deck: Deck,
  position = (content.decks.positions.at(-1) ?? 0) + 1,
): Command {
  return {
    name: 'add-deck',
    label: `Add deck “${deck.name}”`,
    changes: [
      {
        kind: 'insert',
        collection: 'decks',
        id: deck.id,
        position,
        value: { ...deck },
      },
    ],
  };
}

/** The command that takes a deck out. Pure. */
export function removeDeck({ id, name }: Deck): Command {
  return {
    name: 'remove-deck',
    label: `Delete deck “${name}”`,
    changes: [{ kind: 'remove', collection: 'decks', id }],
  };
}

/** A new deck without slides. Pure. */
export function newDeck(id: string, name: string): Deck {
  return { id, name, slides: [] };
}

/** Puts a slide at a place, counted from 0, with the snapshots its charts show. A place beyond an end is that end. Pure. */
export function withAddedSlide(
  deck: Deck,
  slide: Slide,
  place: number,
  snapshots: readonly Snapshot[] = [],
): Deck {
  return withShownSnapshots(
    { ...deck, slides: deck.slides.toSpliced(Math.max(0, place), 0, slide) },
    snapshots,
  );
}

/** Replaces a slide by its id. Snapshots that no slide shows any more go. Pure; an unknown id changes nothing. */
export function withSlide(deck: Deck, changed: Slide, snapshots: readonly Snapshot[] = []): Deck {
  const slides = deck.slides.map((slide) => (slide.id === changed.id ? changed : slide));
  return withShownSnapshots({ ...deck, slides }, snapshots);
}

/** Takes a slide out, with what was said about it and the snapshots only it showed. Pure; an unknown id changes nothing. */
export function withoutSlide(deck: Deck, id: string): Deck {
  const slides = deck.slides.filter((slide) => slide.id !== id);
  if (slides.length === deck.slides.length) return deck;
  const { comments } = deck;
  return withShownSnapshots({
    ...deck,
    slides,
    ...(comments && { comments: comments.filter((comment) => comment.slide !== id) }),
  });
}

/**
 * Moves a slide to another place, counted from 0; one beyond either end is taken as that end. Pure; an unknown id
 * changes nothing.
 *
 * @example of a, b, c, moving c to 0 gives c, a, b
 */
export function withMovedSlide(deck: Deck, id: string, to: number): Deck {
  const moved = deck.slides.find((slide) => slide.id === id);
  if (!moved) return deck;
  const others = deck.slides.filter((slide) => slide.id !== id);
  return { ...deck, slides: others.toSpliced(Math.max(0, to), 0, moved) };
}

/** Puts a copy of a slide, under an id of its own, right behind it. Pure; an unknown id changes nothing. */
export function withDuplicatedSlide(deck: Deck, id: string, copy: string): Deck {
  const slides = deck.slides.flatMap((slide) =>
    slide.id === id ? [slide, { ...slide, id: copy }] : [slide],
  );
  return { ...deck, slides };
}

/** Adds a chart to a slide, which takes two at most: the last one gives way. Pure; an unknown id changes nothing. */
export function withAddedChart(
  deck: Deck,
  id: string,
  chart: SlideChart,
  snapshots: readonly Snapshot[],
): Deck {
  const slide = deck.slides.find((one) => one.id === id);
  if (!slide) return deck;
  const charts = [...(slide.charts ?? []).slice(0, 1), chart];
  return withSlide(deck, { ...slide, charts }, snapshots);
}

/** Takes the chart at a place of a slide out, counted from 0. Pure. */
export function withoutChart(deck: Deck, id: string, place: number): Deck {
  const slide = deck.slides.find((one) => one.id === id);
  if (!slide) return deck;
  return withSlide(deck, { ...slide, charts: (slide.charts ?? []).toSpliced(place, 1) });
}

/** What stands for a snapshot that is drawn anew, and the bridges that are worked out anew with it. */
export interface Refreshed {
  /** By id of the snapshot that each stands for. */
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  /** The bridge between two of the new ones, by their ids; undefined where it cannot be had. */
  bridgeBetween(from: string, to: string): SlideChart['bridge'];
}

/**
 * Draws slides from newer snapshots. A snapshot that other slides show as well stays for those. Bridges are replaced
 * where both their ends are newer. Pure.
 *
 * @param slides the ids of the slides that are drawn anew
 */
export function withRefreshed(deck: Deck, slides: ReadonlySet<string>, newer: Refreshed): Deck {
  const idOf = (id: string) => newer.snapshots.get(id)?.id ?? id;
  const refresh = (chart: SlideChart): SlideChart => {
    const snapshots = chart.snapshots.map(idOf);
    const [from, to] = snapshots;
    const bridge =
      chart.bridge && from !== undefined && to !== undefined
        ? (newer.bridgeBetween(from, to) ?? chart.bridge)
        : undefined;
    return { ...chart, snapshots, ...(bridge && { bridge }) };
  };
  return withShownSnapshots(
    {
      ...deck,
      slides: deck.slides.map((slide) =>
        slides.has(slide.id) && slide.charts
          ? { ...slide, charts: slide.charts.map(refresh) }
          : slide,
      ),
    },
    [...newer.snapshots.values()],
  );
}

/** The next version of an approved deck: a draft with the same slides, which nobody has reviewed. Pure. */
export function nextVersion(deck: Deck, id: string): Deck {
  const { reviews: _reviews, comments, ...rest } = deck;
  const open = comments?.filter((comment) => comment.done !== true);
  return {
    ...rest,
    ...(open && open.length > 0 && { comments: open }),
    id,
    status: 'draft',
    version: (deck.version ?? 1) + 1,
    continues: deck.id,
  };
}

/** A draft with the same slides under another name, which nobody has reviewed and which goes on from nothing. Pure. */
export function duplicateDeck(deck: Deck, id: string, name: string): Deck {
  const { reviews: _reviews, comments: _comments, version: _version, ...rest } = deck;
  const { continues: _continues, status: _status, ...slides } = rest;
  return { ...slides, id, name };
}

/** The command that calls a deck something else. Pure. */
export function renameDeck({ id }: Deck, name: string): Command {
  return {
    name: 'rename-deck',
    label: `Rename deck to “${name}”`,
    changes: [{ kind: 'update', collection: 'decks', id, set: { name }, unset: [] }],
  };
}

/** Adds what somebody says, or replaces it by its id. Pure. */
export function withComment(deck: Deck, comment: DeckComment): Deck {
  const comments = deck.comments ?? [];
  const known = comments.some(({ id }) => id === comment.id);
  return {
    ...deck,
    comments: known
      ? comments.map((one) => (one.id === comment.id ? comment : one))
      : [...comments, comment],
  };
}

/** Takes a comment out. Pure; an unknown id changes nothing. */
export function withoutComment(deck: Deck, id: string): Deck {
  const { comments } = deck;
  return comments ? { ...deck, comments: comments.filter((one) => one.id !== id) } : deck;
}

/** Adds a review; an approval locks the deck. Pure. */
export function withReview(deck: Deck, review: Review): Deck {
  return {
    ...deck,
    reviews: [...(deck.reviews ?? []), review],
    ...(review.verdict === 'approved' && { status: 'approved' }),
  };
}
