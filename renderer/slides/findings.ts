import type { Deck } from '../../model/deck/deck.ts';
import { kindOf } from './chart-kinds.tsx';
import { withFindingsAnew, type FindingOf } from './findings-anew.ts';
import { subjectsOf } from './subject.ts';

/** What a chart of a deck says by itself. */
export const findingOf: FindingOf = (deck, chart) => {
  const all = subjectsOf(deck, chart);
  const first = all?.[0];
  return all === null || first === undefined
    ? undefined
    : kindOf(chart)?.finding({ first, all, chart });
};

/** A deck drawn anew, with the headlines that were findings of its charts as these say them now. */
export function withHeadlinesAnew(before: Deck, after: Deck): Deck {
  return withFindingsAnew(before, after, findingOf);
}
