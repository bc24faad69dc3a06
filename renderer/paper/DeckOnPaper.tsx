import { memo } from 'react';
import type { Deck, Slide } from '../../model/deck/deck.ts';
import { SlidePage } from '../slides/SlideView.tsx';

interface DeckOnPaperProps {
  readonly deck: Deck;
  /** How many slides are drawn by now. */
  readonly upTo: number;
}

/** Every slide, one after the other: a page each. */
export function DeckOnPaper({ deck, upTo }: DeckOnPaperProps) {
  return deck.slides
    .slice(0, upTo)
    .map((slide) => <PageOnPaper key={slide.id} deck={deck} slide={slide} />);
}

const PageOnPaper = memo(function PageOnPaper({
  deck,
  slide,
}: {
  readonly deck: Deck;
  readonly slide: Slide;
}) {
  return (
    <section className="page" data-slide={slide.id}>
      <SlidePage deck={deck} slide={slide} />
    </section>
  );
});
