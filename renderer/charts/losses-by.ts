import type { Content } from '../../model/change/content.ts';
import type { LossFacet } from '../../model/deck/deck.ts';
import type { PartExposure } from '../../model/exposure/part.ts';
import type { ShownExpected } from '../engine/shown-exposure.ts';
import { facetNames, facetValueNames } from '../words/facets.ts';
import type { LossBar } from './LossBars.tsx';

const MOST_BARS = 8;

/**
 * The bars of one facet, and what it is called in a sentence: largest loss first, as many as can be read; the rest,
 * where there is one, as one bar. With a part chosen the amounts are those of the part.
 */
export function lossesBy(
  facet: LossFacet,
  { lossBy }: ShownExpected,
  content: Content,
  part: PartExposure | null = null,
): { readonly what: string; readonly bars: readonly LossBar[] } {
  const nameOf = facetValueNames(content);
  const chosen = part === null ? null : new Map(Object.entries(part.lossBy[facet]));
  const bars = Object.entries(lossBy[facet])
    .map(([value, whole]) => ({
      ...{ value, name: nameOf(facet, value), whole },
      amount: chosen === null ? whole : (chosen.get(value) ?? 0),
    }))
    .sort((one, other) => other.amount - one.amount || other.whole - one.whole);
  return { what: facetNames[facet].toLowerCase(), bars: withRest(bars) };
}

function withRest(bars: readonly LossBar[]): readonly LossBar[] {
  if (bars.length <= MOST_BARS) return bars;
  const rest = bars.slice(MOST_BARS - 1);
  const sum = (field: 'whole' | 'amount') => rest.reduce((total, bar) => total + bar[field], 0);
  return [
    ...bars.slice(0, MOST_BARS - 1),
    { value: null, name: `${rest.length} others`, whole: sum('whole'), amount: sum('amount') },
  ];
}
