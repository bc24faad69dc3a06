import { shownDeck } from '../store/deck-on-screen.ts';
import type { State } from '../store/state.ts';
import type { Entry } from './entry.ts';

/** Every deck of the workspace, each followed by its slides, by their headlines. One that cannot be shown is left out. */
export function entriesOnDecks(state: State): readonly Entry[] {
  return (state.open?.content.decks.items ?? []).flatMap((carried): readonly Entry[] => {
    const shown = shownDeck(carried);
    if (!shown.ok) return [];
    const { id, name, slides } = shown.value;
    const open = () => {
      state.showDeck(id);
      state.goToScreen('decks');
    };
    return [
      { key: `deck:${id}`, label: name, detail: 'Deck', run: open },
      ...slides.map((slide, place): Entry => ({
        key: `slide:${slide.id}`,
        label: slide.headline === '' ? `Slide ${String(place + 1)}` : slide.headline,
        detail: `Slide ${String(place + 1)} of ${name}`,
        run: () => {
          open();
          state.showSlide(slide.id);
        },
      })),
    ];
  });
}
