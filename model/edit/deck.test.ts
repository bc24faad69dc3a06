import { expect, test } from 'vitest';
import { exampleDeck, snapshotOf } from '../deck/example-deck.ts';
import type { Deck } from '../deck/deck.ts';
import {
  duplicateDeck,
  newDeck,
  nextVersion,
  withAddedChart,
  withAddedSlide,
  withComment,
  withDuplicatedSlide,
  withMovedSlide,
  withoutChart,
  withoutComment,
  withoutSlide,
  withRefreshed,
  withReview,
  withSlide,
} from './deck.ts';

const order = (deck: Deck) => deck.slides.map(({ id }) => id);
const kept = (deck: Deck) => deck.snapshots?.map(({ id }) => id);

test('a slide is added at its place, with the snapshots its charts show', () => {
  const slide = { id: 'new', headline: 'New', charts: [{ kind: 'map', snapshots: ['s3'] }] };
  const deck = withAddedSlide(exampleDeck(), slide, 1, [snapshotOf('s3'), snapshotOf('unused')]);
  expect(order(deck)).toEqual(['one', 'new', 'two', 'three']);
  expect(kept(deck)).toEqual(['s1', 's2', 's3']);
  expect(order(withAddedSlide(newDeck('d', 'D'), slide, 9))).toEqual(['new']);
});

test('a slide taken out takes along what was said about it and the snapshots that only it shows', () => {
  const last = withoutSlide(exampleDeck(), 'three');
  expect(order(last)).toEqual(['one', 'two']);
  expect(kept(last)).toEqual(['s1']);
  expect(last.comments).toHaveLength(2);
  const second = withoutSlide(exampleDeck(), 'two');
  expect(kept(second)).toEqual(['s1', 's2']);
  expect(second.comments?.map(({ id }) => id)).toEqual(['c2']);
  expect(withoutSlide(exampleDeck(), 'nobody')).toEqual(exampleDeck());
});

test.each([
  ['three', 0, ['three', 'one', 'two']],
  ['one', 1, ['two', 'one', 'three']],
  ['one', 99, ['two', 'three', 'one']],
  ['two', -5, ['two', 'one', 'three']],
  ['nobody', 0, ['one', 'two', 'three']],
])('%s moves to %i', (id, to, expected) => {
  expect(order(withMovedSlide(exampleDeck(), id, to))).toEqual(expected);
});

test('a copy of a slide stands right behind it and says the same', () => {
  const deck = withDuplicatedSlide(exampleDeck(), 'two', 'copy');
  expect(order(deck)).toEqual(['one', 'two', 'copy', 'three']);
  expect(deck.slides[2]).toEqual({ ...deck.slides[1], id: 'copy' });
});

test('a third chart takes the place of the second', () => {
  const chart = { kind: 'map', snapshots: ['s3'] };
  const deck = withAddedChart(exampleDeck(), 'three', chart, [snapshotOf('s3')]);
  expect(deck.slides[2]?.charts).toEqual([exampleDeck().slides[2]?.charts?.[0], chart]);
  expect(withAddedChart(exampleDeck(), 'one', chart, []).slides[0]?.charts).toHaveLength(2);
});

test('a chart taken out leaves the others', () => {
  const deck = withoutChart(exampleDeck(), 'three', 0);
  expect(deck.slides[2]?.charts?.map(({ kind }) => kind)).toEqual(['bridge']);
  expect(kept(withoutChart(deck, 'three', 0))).toEqual(['s1']);
});

test('a slide drawn anew leaves the other slides of the same snapshot as they were', () => {
  const deck = withRefreshed(exampleDeck(), new Set(['one']), {
    snapshots: new Map([['s1', snapshotOf('new')]]),
    bridgeBetween: () => undefined,
  });
  expect(deck.slides.map(({ charts }) => charts?.[0]?.snapshots)).toEqual([
    ['new'],
    ['s1'],
    ['s2'],
  ]);
  expect(kept(deck)).toEqual(['s1', 's2', 'new']);
});

test('a whole deck drawn anew keeps no old snapshot, and bridges follow', () => {
  const bridge = { from: 4, to: 9, method: 'all-orders' as const, steps: [] };
  const deck = withRefreshed(exampleDeck(), new Set(['one', 'two', 'three']), {
    snapshots: new Map([
      ['s1', snapshotOf('n1')],
      ['s2', snapshotOf('n2')],
    ]),
    bridgeBetween: (from, to) => (from === 'n1' && to === 'n2' ? bridge : undefined),
  });
  expect(kept(deck)).toEqual(['n1', 'n2']);
  expect(deck.slides[2]?.charts?.[1]).toEqual({ kind: 'bridge', snapshots: ['n1', 'n2'], bridge });
});

test('an approval locks a deck; its next version is a draft with open comments and no review', () => {
  const approved = withReview(exampleDeck(), {
    id: 'r',
    author: 'Ada',
    at: '2026-11-23T17:00:00Z',
    verdict: 'approved',
    content: 'sha256:0',
  });
  expect(approved.status).toBe('approved');
  const next = nextVersion(approved, 'deck-2');
  expect(next).toMatchObject({ id: 'deck-2', status: 'draft', version: 2, continues: 'deck' });
  expect(next.reviews).toBeUndefined();
  expect(next.comments?.map(({ id }) => id)).toEqual(['c1']);
  expect(nextVersion(next, 'deck-3').version).toBe(3);
});

test('asking for changes locks nothing', () => {
  const review = {
    id: 'r',
    author: 'Ada',
    at: '2026-11-23T17:00:00Z',
    verdict: 'changes-requested' as const,
    content: 'sha256:0',
  };
  expect(withReview(exampleDeck(), review)).toEqual({ ...exampleDeck(), reviews: [review] });
});

test('comments are added, answered under their id, and taken out', () => {
  const said = { id: 'c3', author: 'Bo', at: '2026-11-23T18:00:00Z', text: 'Mine.' };
  const deck = withComment(exampleDeck(), said);
  expect(deck.comments?.at(-1)).toEqual(said);
  const done = withComment(deck, { ...said, done: true });
  expect(done.comments).toHaveLength(3);
  expect(done.comments?.at(-1)).toEqual({ ...said, done: true });
  expect(withoutComment(done, 'c3')).toEqual(exampleDeck());
});

test('a slide is replaced by its id', () => {
  const slide = { id: 'three', headline: 'Text alone' };
  const deck = withSlide(exampleDeck(), slide);
  expect(deck.slides[2]).toEqual(slide);
  expect(kept(deck)).toEqual(['s1']);
});

test('a duplicate has the slides and nothing that was said or decided', () => {
  const deck: Deck = { ...exampleDeck(), status: 'approved', version: 3, continues: 'older' };
  const copy = duplicateDeck(deck, 'copy', 'A copy');
  const { slides, snapshots } = deck;
  expect(copy).toEqual({ id: 'copy', name: 'A copy', slides, snapshots });
});
