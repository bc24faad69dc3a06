import { useState } from 'react';
import type { Deck } from '../../../model/deck/deck.ts';
import { SlideView } from '../../slides/SlideView.tsx';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { DeckHeader } from './DeckHeader.tsx';
import styles from './DeckEditor.module.css';
import { SlideFields } from './SlideFields.tsx';
import { SlideStrip } from './SlideStrip.tsx';

/** One deck: its slides in order, the one looked at large, and what there is to say about it. */
export function DeckEditor({ deck }: { readonly deck: Deck }) {
  const slideId = useStore((state) => state.slideId);
  const [isCut, setCut] = useState(false);
  const [isHeadlineCut, setHeadlineCut] = useState(false);
  const slide = deck.slides.find(({ id }) => id === slideId) ?? deck.slides[0];
  return (
    <Screen name="Deck">
      <DeckHeader deck={deck} />
      {slide === undefined ? (
        <NoSlides />
      ) : (
        <div className={styles.body}>
          <SlideStrip deck={deck} current={slide.id} />
          <div className={styles.stage} role="region" aria-label="Slide" tabIndex={0}>
            <div className={styles.paper}>
              <SlideView deck={deck} slide={slide} onCut={setCut} onHeadlineCut={setHeadlineCut} />
            </div>
          </div>
          <SlideFields
            key={slide.id}
            deck={deck}
            slide={slide}
            isCut={isCut}
            isHeadlineCut={isHeadlineCut}
          />
        </div>
      )}
    </Screen>
  );
}

function NoSlides() {
  const showDialog = useStore((state) => state.showDialog);
  return (
    <div className={styles.empty}>
      <p>
        No slide yet. Start from a template, or choose “Add to deck…” from the ⋯ menu of any chart.
      </p>
      <Button
        look="primary"
        onClick={() => {
          showDialog({ kind: 'new-slide' });
        }}
      >
        New slide
      </Button>
    </div>
  );
}
