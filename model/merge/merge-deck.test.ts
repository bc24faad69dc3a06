import { expect, test } from 'vitest';
import { applyChanges } from '../change/apply.ts';
import type { Deck } from '../deck/deck.ts';
import { hashOfDeck } from '../deck/deck-hash.ts';
import { exampleDeck, snapshotOf } from '../deck/example-deck.ts';
import {
  withAddedSlide,
  withComment,
  withMovedSlide,
  withoutSlide,
  withReview,
  withSlide,
} from '../edit/deck.ts';
import { holding } from './edited-decks.ts';
import { mergeChanges } from './merge-changes.ts';
import { NO_CHOICES, type ItemChoice } from './merge-plan.ts';
import { planMerge } from './plan-merge.ts';
import { arranged } from './slide-order.ts';

const base = exampleDeck();
const comment = { id: 'c9', slide: 'two', author: 'Bo', at: '2026-11-24T09:00:00Z', text: 'Why?' };

function merge(mine: Deck, theirs: Deck, choice?: ItemChoice, ancestor: Deck | null = base) {
  const sides = {
    base: ancestor === null ? null : holding(ancestor),
    mine: holding(mine),
    theirs: holding(theirs),
  };
  const plan = planMerge(sides);
  if (!plan.ok) throw new Error(plan.problem.kind);
  const items = new Map(choice === undefined ? [] : [['decks deck', choice] as const]);
  const after = applyChanges(sides.mine, mergeChanges(plan.value, sides, { ...NO_CHOICES, items }));
  if (!after.ok) throw new Error(after.problem.message);
  const leaves = plan.value.items.flatMap((item) => item.leaves);
  return {
    leaves: leaves.map(({ key, isClash }) => `${isClash ? '! ' : ''}${key}`),
    decks: after.value.decks.items,
    deck: after.value.decks.items[0] ?? {},
  };
}

function reworded(deck: Deck, id: string, headline: string): Deck {
  const slide = deck.slides.find((own) => own.id === id);
  if (!slide) throw new Error(`no slide ${id}`);
  return withSlide(deck, { ...slide, headline });
}

test('two who change different slides, and one who comments, combine by themselves', () => {
  const mine = reworded(base, 'one', 'First');
  const theirs = withComment(reworded(base, 'two', 'Second'), comment);
  const { leaves, deck } = merge(mine, theirs);
  expect(leaves).toEqual(['slides two/headline', 'comments c9']);
  expect(deck).toEqual(withComment(reworded(mine, 'two', 'Second'), comment));
});

test('a headline that both changed clashes and stays as it is here until theirs is chosen', () => {
  const [mine, theirs] = [reworded(base, 'one', 'Mine'), reworded(base, 'one', 'Theirs')];
  expect(merge(mine, theirs)).toMatchObject({ leaves: ['! slides one/headline'], deck: mine });
  expect(merge(mine, theirs, 'theirs').deck).toEqual(theirs);
});

test('a new slide stands where it stood, with its snapshot; the snapshots of a slide that went go with it', () => {
  const slide = { id: 'new', headline: 'New', charts: [{ kind: 'plans', snapshots: ['s9'] }] };
  const theirs = withAddedSlide(base, slide, 1, [{ ...snapshotOf('s1'), id: 's9' }]);
  const { leaves, deck } = merge(withoutSlide(base, 'three'), theirs);
  expect(leaves).toEqual(['slides new']);
  expect(deck).toEqual({
    ...withoutSlide(base, 'three'),
    slides: [base.slides[0], slide, base.slides[1]],
    snapshots: [{ ...snapshotOf('s1'), id: 's9' }, snapshotOf('s1')].toSorted((one) =>
      one.id === 's9' ? 1 : -1,
    ),
  });
});

test('slides that one moved stand as they were moved, among those the other added', () => {
  const added = withAddedSlide(base, { id: 'new', headline: 'New' }, 3);
  const moved = withMovedSlide(base, 'three', 0);
  const { leaves, deck } = merge(added, moved);
  expect(leaves).toEqual(['order of slides']);
  expect(deck).toMatchObject({
    slides: [{ id: 'three' }, { id: 'new' }, { id: 'one' }, { id: 'two' }],
  });
  expect(merge(moved, added).deck).toEqual(deck);
});

test('slides that both moved are a question', () => {
  const [mine, theirs] = [withMovedSlide(base, 'three', 0), withMovedSlide(base, 'one', 2)];
  expect(merge(mine, theirs)).toMatchObject({ leaves: ['! order of slides'], deck: mine });
  expect(merge(mine, theirs, 'theirs').deck).toEqual(theirs);
});

test('charts drawn anew by both are no clash where the figures are the same', () => {
  const [first] = base.slides;
  if (!first) throw new Error('no slide');
  const redrawn = (id: string, content: string): Deck =>
    withSlide(base, { ...first, charts: [{ kind: 'exceedance', snapshots: [id] }] }, [
      { ...snapshotOf('s1'), id, content, at: '2026-11-24T09:00:00Z' },
    ]);
  expect(merge(redrawn('a', 'now'), redrawn('b', 'now')).leaves).toEqual([]);
  expect(merge(redrawn('a', 'now'), redrawn('b', 'later')).leaves).toEqual(['! slides one/charts']);
});

test('a comment on a slide that went stays', () => {
  const { deck } = merge(withoutSlide(base, 'two'), withComment(base, comment));
  expect(deck).toEqual(withComment(withoutSlide(base, 'two'), comment));
});

test('without a common version remarks add up and slides are a question', () => {
  const theirs = withComment(reworded(base, 'one', 'Theirs'), comment);
  const { comments: _comments, ...bare } = base;
  const { leaves, deck } = merge(bare, theirs, undefined, null);
  expect(leaves).toEqual(['! slides one/headline', 'comments c1', 'comments c2', 'comments c9']);
  expect(deck).toEqual({ ...bare, comments: theirs.comments });
});

test('an approval locks what it was given to and nothing else', () => {
  const review = {
    ...{ id: 'r', author: 'Ada', at: '2026-11-24T09:00:00Z', verdict: 'approved' as const },
    content: hashOfDeck(base),
  };
  const approved = withReview(base, review);
  expect(merge(base, approved).deck).toEqual(approved);
  const edited = reworded(base, 'one', 'Edited');
  expect(merge(edited, approved).deck).toEqual({ ...edited, reviews: [review] });
});

test('an approved deck is not changed by itself, and is a draft once it is', () => {
  const approved: Deck = { ...base, status: 'approved' };
  const theirs = withComment(reworded(base, 'one', 'Theirs'), comment);
  const { leaves, deck } = merge(approved, theirs, undefined, approved);
  expect(leaves).toEqual(['! slides one/headline', 'comments c9']);
  expect(deck).toEqual(withComment(approved, comment));
  expect(merge(approved, theirs, 'theirs', approved).deck).toEqual({ ...theirs, status: 'draft' });
  expect(merge(approved, theirs, 'both', approved).decks).toHaveLength(2);
});

test('a deck that only a newer app can show is merged by its fields', () => {
  const odd = (slides: unknown) => ({ ...base, slides });
  const sides = { ...holding(base), decks: { items: [odd(7)], positions: [0] } };
  const theirs = { ...sides, decks: { items: [odd([{ what: 8 }])], positions: [0] } };
  const plan = planMerge({ base: sides, mine: sides, theirs });
  expect(plan.ok && plan.value.items[0]?.leaves.map(({ key }) => key)).toEqual(['slides']);
});

test('two lists are one: theirs between what both have, and the smaller first where both added', () => {
  expect(arranged(['a', 'b', 'c'], ['a', 'x', 'b'])).toEqual(['a', 'x', 'b', 'c']);
  expect(arranged(['y', 'a'], ['x1', 'x0', 'a'])).toEqual(['x1', 'x0', 'y', 'a']);
  expect(arranged(['c', 'a'], ['a', 'x', 'c', 'z'])).toEqual(['c', 'z', 'a', 'x']);
});
