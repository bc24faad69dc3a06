import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Change } from '../../model/change/change.ts';
import type { Deck } from '../../model/deck/deck.ts';
import { exampleDeck } from '../../model/deck/example-deck.ts';
import { withComment, withMovedSlide, withoutSlide, withSlide } from '../../model/edit/deck.ts';
import { askData } from './ask-data.ts';
import { NORTHWIND, filesOfEachTest } from './test-files.ts';

const files = filesOfEachTest();

const deck = exampleDeck();

function inserted(value: Deck): Change {
  return { kind: 'insert', collection: 'decks', id: value.id, position: 1, value: { ...value } };
}

function edited(value: Deck): Change {
  const { slides, comments } = value;
  return {
    kind: 'update',
    collection: 'decks',
    id: value.id,
    set: { slides, comments },
    unset: [],
  };
}

/** What a file in which somebody has edited the deck differs in from what was made of it here. */
async function comparedDecks(here: Deck, there: Deck) {
  const mine = await files.take(NORTHWIND);
  await files.change(mine, 0, inserted(deck));
  const shared = join(files.folder, 'shared.diverge');
  await files.exportTo(mine, shared);
  const theirs = await files.take(shared);
  await files.change(theirs, 0, edited(there));
  const sent = join(files.folder, 'sent.diverge');
  await files.exportTo(theirs, sent);
  await askData(files.data, 'remove-workspace', { workspace: theirs });
  await files.change(mine, 1, edited(here));
  const previewed = await files.preview(sent);
  if (previewed.kind !== 'diverge') throw new Error(previewed.kind);
  const question = { token: previewed.token, workspace: mine };
  const compared = await askData(files.data, 'compare-file', question);
  if (compared.kind !== 'compared') throw new Error(compared.kind);
  const { revision } = compared;
  const choices = { revision, fileName: 'sent.diverge', items: [], fields: [] };
  const merged = await askData(files.data, 'merge-file', { ...question, ...choices });
  return { compared, merged };
}

function withHeadline(value: Deck, id: string, headline: string): Deck {
  const slide = value.slides.find((own) => own.id === id);
  if (!slide) throw new Error(`no slide ${id}`);
  return withSlide(value, { ...slide, headline });
}

test('edits of different slides and a comment go by themselves, told by headline and author', async () => {
  const said = { id: 'c9', author: 'Bo', at: '2026-11-24T09:00:00Z', text: 'Why?' };
  const { compared, merged } = await comparedDecks(
    withHeadline(deck, 'one', 'First'),
    withComment(withoutSlide(withHeadline(deck, 'two', 'Second'), 'three'), said),
  );
  expect(compared.clashes).toBe(0);
  expect(compared.items[0]?.fields).toMatchObject([
    { within: [{ list: 'slides', name: 'Two' }], field: 'headline', theirs: '"Second"' },
    { within: [{ list: 'slides' }], field: null, mine: '"Three"', theirs: null },
    { within: [{ list: 'comments', name: 'Bo' }], field: null, mine: null, theirs: '"Why?"' },
  ]);
  expect(merged).toEqual({ kind: 'merged', changed: 1 });
});

test('clashes stand side by side: orders as headlines, charts as the figures they show', async () => {
  const [one] = deck.slides;
  if (!one) throw new Error('no slide');
  const charts = (kind: string) => [{ kind, snapshots: ['s2'] }];
  const { compared } = await comparedDecks(
    withMovedSlide(withSlide(deck, { ...one, charts: charts('tornado') }), 'three', 0),
    withMovedSlide(withSlide(deck, { ...one, charts: charts('plans') }), 'one', 2),
  );
  const [chart, order] = compared.items[0]?.fields ?? [];
  expect(JSON.parse(chart?.theirs ?? '')).toMatchObject([
    { chart: 'plans', figures: [{ scenario: 'T', currency: 'EUR' }] },
  ]);
  expect(order).toMatchObject({
    order: 'slides',
    mine: '["Three","One","Two"]',
    theirs: '["Two","Three","One"]',
  });
});
