import * as fc from 'fast-check';
import type { Content } from '../change/content.ts';
import { emptyContent } from '../change/empty-content.ts';
import type { Deck, DeckComment } from '../deck/deck.ts';
import { exampleDeck, snapshotOf } from '../deck/example-deck.ts';
import {
  withAddedSlide,
  withComment,
  withMovedSlide,
  withoutChart,
  withoutComment,
  withoutSlide,
  withSlide,
} from '../edit/deck.ts';

/** What people do to a deck, for tests of merging. */

const ids = fc.constantFrom('one', 'two', 'three');
const texts = fc.constantFrom('Here', 'There', 'Elsewhere');

type Edit = (deck: Deck, who: string, turn: number) => Deck;

const wording: fc.Arbitrary<Edit> = fc
  .tuple(ids, fc.constantFrom('headline', 'text', 'notes'), texts)
  .map(([id, field, text]) => (deck, who) => {
    const slide = deck.slides.find((own) => own.id === id);
    return slide ? withSlide(deck, { ...slide, [field]: `${text} ${who}` }) : deck;
  });

/** A chart drawn anew: of other figures, or (every other time) of the same. */
const redrawing: fc.Arbitrary<Edit> = fc
  .tuple(ids, fc.boolean())
  .map(([id, isSame]) => (deck, who, turn) => {
    const slide = deck.slides.find((own) => own.id === id);
    const old = deck.snapshots?.find((own) => own.id === slide?.charts?.[0]?.snapshots[0]);
    if (!slide || !old) return deck;
    const name = `${who}-${String(turn)}`;
    const snapshot = { ...old, id: name, at: '2026-11-24T09:00:00Z' };
    const drawn = isSame ? snapshot : { ...snapshot, content: `sha256:${name}` };
    const charts = [{ kind: 'exceedance', snapshots: [name] }];
    return withSlide(deck, { ...slide, charts }, [drawn]);
  });

const adding: fc.Arbitrary<Edit> = fc.nat(4).map((place) => (deck, who, turn) => {
  const id = `${who}-${String(turn)}`;
  const charts = [{ kind: 'plans', snapshots: [id] }];
  return withAddedSlide(deck, { id, headline: id, charts }, place, [{ ...snapshotOf('s1'), id }]);
});

const commenting: fc.Arbitrary<Edit> = fc
  .option(ids, { nil: undefined })
  .map((slide) => (deck, who, turn) => {
    const about = slide !== undefined && deck.slides.some(({ id }) => id === slide);
    const comment: DeckComment = {
      ...{ id: `${who}-${String(turn)}`, author: who, at: `2026-11-24T10:0${String(turn)}:00Z` },
      ...{ text: 'Why?', ...(about && { slide }) },
    };
    return withComment(deck, comment);
  });

const edit = fc.oneof(
  wording,
  redrawing,
  adding,
  commenting,
  ids.map(
    (id): Edit =>
      (deck) =>
        withoutSlide(deck, id),
  ),
  fc.tuple(ids, fc.nat(4)).map(
    ([id, to]): Edit =>
      (deck) =>
        withMovedSlide(deck, id, to),
  ),
  ids.map(
    (id): Edit =>
      (deck) =>
        withoutChart(deck, id, 0),
  ),
  fc.constantFrom('c1', 'c2').map(
    (id): Edit =>
      (deck) =>
        withoutComment(deck, id),
  ),
);

/** What somebody of this name makes of the example deck, in up to four steps. */
export function editedDeck(who: string): fc.Arbitrary<Deck> {
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) => edits.reduce((deck, make, turn) => make(deck, who, turn), exampleDeck()));
}

/** A workspace that holds a deck and nothing else. */
export function holding(deck: Deck): Content {
  const empty = emptyContent('5f0b1a2e-6a51-4a0c-9d29-2f3c7a8b9c0d', 'Small', 'USD');
  if (!empty.ok) throw new Error(empty.problem.message);
  return { ...empty.value, decks: { items: [{ ...deck }], positions: [0] } };
}
