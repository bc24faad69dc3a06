import '../zod-without-code.ts';
// Weights of their own instead of one variable font, which printing would turn into pictures of letters.
import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import { createRoot } from 'react-dom/client';
import type { Deck } from '../../model/deck/deck.ts';
import { readDeck } from '../../model/deck/read-deck.ts';
import { isJsonFields } from '../../model/change/json-fields.ts';
import '../styles/base.css';
import { DeckOnPaper } from './DeckOnPaper.tsx';
import './paper.css';
import type { PicturePlace, Pictures } from './pptx/pictures.ts';
import { settled } from './settled.ts';

/** So many slides are drawn at a time: enough to be quick, few enough to say how far it is. */
const AT_ONCE = 4;

/**
 * The page a deck is put on paper from. The main process loads it in a window nobody sees, has the deck drawn, and
 * prints what stands there: nothing here can ask for anything. The title says how far it is, and then the deck's name.
 */
window.divergePaper = {
  draw: async (text) => {
    const deck = deckFrom(text);
    const root = document.getElementById('root');
    if (root === null) throw new Error('paper.html has no #root');
    const page = createRoot(root);
    const { length } = deck.slides;
    for (let drawn = 0; drawn < length; drawn += AT_ONCE) {
      const upTo = Math.min(length, drawn + AT_ONCE);
      page.render(<DeckOnPaper deck={deck} upTo={upTo} />);
      await settled(root, upTo);
      document.title = `${String(upTo)}/${String(length)}`;
    }
    document.title = deck.name;
  },
  pictures: async (text) => {
    const { picturePlaces } = await import('./pptx/pictures.ts');
    return picturePlaces(deckFrom(text));
  },
  presentation: async (text, pictures) => {
    const { presentationOf } = await import('./pptx/presentation.ts');
    return presentationOf(deckFrom(text), pictures);
  },
};

function deckFrom(text: string): Deck {
  const carried: unknown = JSON.parse(text);
  const deck = isJsonFields(carried) ? readDeck(carried) : null;
  if (deck?.ok !== true) throw new Error('what is to be drawn is no deck');
  return deck.value;
}

declare global {
  interface Window {
    divergePaper: {
      /** Draws a deck, given as JSON text, and answers when every slide of it stands still. */
      draw: (text: string) => Promise<void>;
      /** Where on the page the marks of each chart of the deck that is drawn are, to take pictures of. */
      pictures: (text: string) => Promise<readonly PicturePlace[]>;
      /** The deck that is drawn as a presentation (PPTX), in base 64, with these pictures of marks. */
      presentation: (text: string, pictures: Pictures) => Promise<string>;
    };
  }
}
