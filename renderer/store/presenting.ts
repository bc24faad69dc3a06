import type { Deck } from '../../model/deck/deck.ts';
import type { SliceOf } from './state.ts';

/** A deck on its way before an audience. */
export interface PresentingSlice {
  /** The deck as it was when presenting began, and the slide on screen, counted from 0. */
  readonly presented: { readonly deck: Deck; readonly place: number } | null;
  /** From a slide on, by its id; null: from the first. A deck without slides is not presented. */
  present: (deck: Deck, slide: string | null) => void;
  presentPlace: (place: number) => void;
  openNotes: () => void;
  /** The slide shown last is the one looked at. */
  endPresenting: () => void;
}

export const createPresentingSlice: SliceOf<PresentingSlice> = (set, get) => ({
  presented: null,

  present: (deck, slide) => {
    if (deck.slides.length === 0) return;
    const place = Math.max(
      0,
      deck.slides.findIndex(({ id }) => id === slide),
    );
    set({ presented: { deck, place }, dialog: null, notice: null });
    const startedAt = new Date().toISOString();
    window.diverge.showPresenting({ kind: 'deck', deck: JSON.stringify(deck), place, startedAt });
  },

  presentPlace: (place) => {
    const { presented } = get();
    if (presented === null || presented.place === place) return;
    set({ presented: { ...presented, place } });
    window.diverge.showPresenting({ kind: 'place', place });
  },

  openNotes: () => {
    if (get().presented !== null) window.diverge.showPresenting({ kind: 'open-notes' });
  },

  endPresenting: () => {
    const { presented } = get();
    if (presented === null) return;
    const slide = presented.deck.slides[presented.place];
    set({ presented: null });
    if (slide !== undefined) {
      if (get().reader === null) get().showSlide(slide.id);
      else get().readSlide(slide.id);
    }
    window.diverge.showPresenting({ kind: 'end' });
  },
});
