import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckComment, Review } from './deck.ts';
import { hashOfDeck, standingReviews } from './deck-hash.ts';
import { exampleDeck } from './example-deck.ts';
import { commentsOnDeck, newRemarks, remarksOf, withRemarks, type Remarks } from './remarks.ts';

const deck = exampleDeck();
const shown = hashOfDeck(deck);
const approval: Review = {
  ...{ id: 'r1', author: 'Ada', at: '2026-11-24T09:00:00Z', verdict: 'approved', content: shown },
};
const comment: DeckComment = {
  ...{ id: 'c9', slide: 'one', author: 'Bo', at: '2026-11-23T16:10:30Z', text: 'Why?' },
};

const moments = fc.nat(5).map((minute) => `2026-11-23T16:0${String(minute)}:00Z`);
const remarks: fc.Arbitrary<Remarks> = fc.record({
  comments: fc.uniqueArray(
    fc
      .record({ id: fc.constantFrom('c1', 'c2', 'c3', 'c4'), at: moments, done: fc.boolean() })
      .map((own) => ({ author: 'Ada', text: own.id, ...own })),
    { selector: ({ id }) => id },
  ),
  reviews: fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom('r1', 'r2', 'r3'),
        verdict: fc.constantFrom('approved', 'changes-requested'),
        content: fc.constantFrom(shown, 'sha256:other'),
      })
      .map((own) => ({ author: 'Ada', at: `2026-11-2${own.id.slice(1)}T09:00:00Z`, ...own })),
    { selector: ({ id }) => id },
  ),
});
/** Said once, each at its own moment: nobody changes when a comment was made. */
const sorted = ({ comments, reviews }: Remarks) => ({
  comments: comments.map((own) => ({ ...own, at: `2026-11-23T16:0${own.id.slice(1)}:00Z` })),
  reviews: reviews.map((own) => ({
    ...own,
    content: own.id === 'r1' ? shown : 'sha256:other',
    verdict: own.id === 'r3' ? ('changes-requested' as const) : ('approved' as const),
  })),
});

describe('what is said about a deck', () => {
  test('is united with what others said, in the order it was said', () => {
    const both = withRemarks(deck, { comments: [comment], reviews: [] });
    expect(both.comments?.map(({ id }) => id)).toEqual(['c1', 'c9', 'c2']);
    expect({ ...both, comments: deck.comments }).toEqual(deck);
    expect(newRemarks(deck, { comments: [comment], reviews: [approval] })).toBe(2);
    expect(newRemarks(both, { comments: [comment], reviews: [] })).toBe(0);
  });

  test('is dealt with once either side says so', () => {
    const [first] = deck.comments ?? [];
    if (!first) throw new Error('the example has comments');
    const dealt = withRemarks(deck, { comments: [{ ...first, done: true }], reviews: [] });
    expect(dealt.comments?.[0]).toEqual({ ...first, done: true });
    expect(withRemarks(dealt, { comments: [first], reviews: [] })).toBe(dealt);
  });

  test('united with itself changes nothing, and neither does uniting twice or the other way round', () => {
    expect(withRemarks(deck, remarksOf(deck))).toBe(deck);
    fc.assert(
      fc.property(remarks.map(sorted), remarks.map(sorted), (one, other) => {
        const once = withRemarks(deck, one);
        expect(withRemarks(once, one)).toBe(once);
        const bare = { ...deck, comments: [] };
        const there = withRemarks(withRemarks(bare, one), other);
        expect(withRemarks(withRemarks(bare, other), one)).toEqual(there);
      }),
    );
  });
});

describe('an approval', () => {
  test('locks the deck it was given to, and no later one', () => {
    const approved = withRemarks(deck, { comments: [], reviews: [approval] });
    expect(approved.status).toBe('approved');
    const changed = { ...deck, slides: deck.slides.slice(1) };
    const later = withRemarks(changed, { comments: [], reviews: [approval] });
    expect(later.status).toBeUndefined();
    expect(later.reviews).toEqual([approval]);
  });

  test('counts as the last word of whoever asked for changes before', () => {
    const asked: Review = {
      ...{ ...approval, id: 'r0', at: '2026-11-23T09:00:00Z', verdict: 'changes-requested' },
    };
    const bo: Review = { ...asked, id: 'r2', author: 'Bo' };
    expect(standingReviews({ ...deck, reviews: [asked, approval, bo] })).toEqual([approval, bo]);
  });
});

test('what is said about a slide that is gone is about the deck', () => {
  const gone = { ...deck, slides: deck.slides.filter(({ id }) => id !== 'two') };
  expect(commentsOnDeck(deck).map(({ id }) => id)).toEqual(['c2']);
  expect(commentsOnDeck(gone).map(({ id }) => id)).toEqual(['c1', 'c2']);
});

test('the hash of a deck is of what it shows: not of what is said about it, its name or its status', () => {
  const said = {
    ...deck,
    name: 'X',
    status: 'approved' as const,
    comments: [],
    reviews: [approval],
  };
  expect(hashOfDeck(said)).toBe(shown);
  expect(hashOfDeck({ ...deck, snapshots: (deck.snapshots ?? []).toReversed() })).toBe(shown);
  const [first, ...rest] = deck.slides;
  if (!first) throw new Error('the example has slides');
  expect(hashOfDeck({ ...deck, slides: [{ ...first, headline: 'Other' }, ...rest] })).not.toBe(
    shown,
  );
  expect(hashOfDeck({ ...deck, slides: rest })).not.toBe(shown);
});
