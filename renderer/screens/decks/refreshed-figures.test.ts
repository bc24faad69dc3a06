import { expect, test } from 'vitest';
import type { Deck } from '../../../model/deck/deck.ts';
import { exampleDeck, snapshotOf } from '../../../model/deck/example-deck.ts';
import { withRefreshed, type Refreshed } from '../../../model/edit/deck.ts';
import { SCENARIO } from '../../../model/exposure/two-of-a-kind.ts';
import { replacedBy } from '../../store/refreshed-slides.ts';
import { refreshedFigures } from './refreshed-figures.ts';

const deck = exampleDeck();
const [, two] = deck.slides;
if (!two) throw new Error('the example is another');

function newer(horizonDays: number): Refreshed {
  const now = snapshotOf('now', { ...SCENARIO, horizonDays });
  return { snapshots: new Map([['s1', now]]), bridgeBetween: () => undefined };
}

function refreshed(horizonDays: number): Deck {
  return withRefreshed(deck, new Set(['two']), newer(horizonDays));
}

const replaced = replacedBy(deck, new Set(['two']), newer(10));

test('a slide drawn anew says of each figure what it was, is and how it changed, parts included', () => {
  const [only] = refreshedFigures(refreshed(10), refreshed(10).slides[1] ?? two, replaced);
  expect(only?.scenario).toBe(SCENARIO.name);
  expect(only?.figures[0]).toMatchObject({ label: 'Expected loss' });
  expect(only?.figures[0]?.before).not.toBe(only?.figures[0]?.after);
  expect(only?.figures.map(({ label }) => label)).toContain('Unit: No unit');
  expect(only?.figures.every(({ change }) => change !== 'same')).toBe(true);
});

test('one whose figures are the same says so, and one that was not drawn anew nothing', () => {
  const same = refreshed(SCENARIO.horizonDays);
  const [only] = refreshedFigures(same, same.slides[1] ?? two, replaced);
  expect(only?.figures).toEqual([]);
  expect(only?.same).toBeGreaterThan(10);
  expect(refreshedFigures(same, same.slides[0] ?? two, replaced)).toEqual([]);
  expect(refreshedFigures(deck, two, replaced)).toEqual([]);
});
