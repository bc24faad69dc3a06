import type { Deck, Slide, SlideChart } from '../../model/deck/deck.ts';

/** What a chart says by itself, drawn from the snapshots of a deck; undefined where it cannot be drawn. */
export type FindingOf = (deck: Pick<Deck, 'snapshots'>, chart: SlideChart) => string | undefined;

/**
 * A deck drawn anew, where a slide's headline was what one of its charts said: it is what that chart says now. A headline
 * that somebody worded stays.
 */
export function withFindingsAnew(before: Deck, after: Deck, findingOf: FindingOf): Deck {
  const slides = after.slides.map((slide): Slide => {
    const old = before.slides.find(({ id }) => id === slide.id);
    const place = old?.charts?.findIndex((chart) => findingOf(before, chart) === slide.headline);
    const chart = place === undefined ? undefined : slide.charts?.[place];
    const finding = chart && findingOf(after, chart);
    return finding === undefined ? slide : { ...slide, headline: finding };
  });
  return { ...after, slides };
}
