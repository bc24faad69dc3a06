import { isSame } from '../change/same.ts';
import type { Deck } from '../deck/deck.ts';
import { fieldOf, isObject } from '../file/json-access.ts';
import type { Leaf } from './merge-plan.ts';

/** The versions of a deck, each one that can be shown. */
export interface Decks {
  readonly base: Deck | null;
  readonly mine: Deck;
  readonly theirs: Deck;
}

/**
 * A difference in the charts of a slide, judged by what they show: snapshots have an id and a moment of their own each time
 * they are taken, and say the same where the figures are the same. Nothing where both versions show the same, or theirs what
 * was there before. Pure.
 */
export function sameCharts(leaf: Leaf, decks: Decks): readonly Leaf[] {
  const drawn = {
    base: drawnCharts(leaf.base, decks.base),
    mine: drawnCharts(leaf.mine, decks.mine),
    theirs: drawnCharts(leaf.theirs, decks.theirs),
  };
  if (isSame(drawn.mine, drawn.theirs)) return [];
  if (decks.base === null) return [leaf];
  if (isSame(drawn.base, drawn.theirs)) return [];
  return [{ ...leaf, isClash: !isSame(drawn.base, drawn.mine) }];
}

/** Charts with what their snapshots say in place of their names. */
function drawnCharts(charts: unknown, deck: Deck | null): unknown {
  if (!Array.isArray(charts)) return charts;
  const saying = new Map(
    deck?.snapshots?.map(({ id, at: _at, engine: _engine, ...said }) => [id, said]),
  );
  return charts.map((chart: unknown) => {
    const snapshots = fieldOf(chart, 'snapshots');
    if (!Array.isArray(snapshots)) return chart;
    const said = snapshots.map((id: string) => saying.get(id) ?? id);
    return isObject(chart) ? { ...chart, snapshots: said } : said;
  });
}
