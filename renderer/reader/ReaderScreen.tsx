import { useEffect, useState } from 'react';
import { placeAfter, stepOfKey } from '../present/presenter-step.ts';
import { SlideThumb } from '../slides/SlideThumb.tsx';
import { SlideView } from '../slides/SlideView.tsx';
import type { Reader } from '../store/reader.ts';
import { useStore } from '../store/store.ts';
import { ReaderHeader } from './ReaderHeader.tsx';
import styles from './ReaderScreen.module.css';
import { ReviewPane } from './ReviewPane.tsx';
import { linesOf, warningOf } from './verdicts.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** A deck of a file, to be read: large and calm, with nothing that could be changed, and whether its figures hold. */
export function ReaderScreen({ reader }: { readonly reader: Reader }) {
  const readSlide = useStore((state) => state.readSlide);
  const isCovered = useStore((state) => state.dialog !== null || state.presented !== null);
  const [isReviewing, setReviewing] = useState(false);
  const { deck, verdicts } = reader;
  const place = Math.max(
    0,
    deck.slides.findIndex(({ id }) => id === reader.slideId),
  );
  const slide = deck.slides[place];
  useEffect(() => {
    if (isCovered) return;
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isElsewhere(event)) return;
      const step = stepOfKey(event);
      const next = step && placeAfter(step, place, deck.slides.length);
      const wanted = next === null ? undefined : deck.slides[next];
      if (wanted === undefined) return;
      event.preventDefault();
      readSlide(wanted.id);
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, [isCovered, place, deck, readSlide]);

  return (
    <main className={styles.screen} aria-label={`Reading ${deck.name}`}>
      <ReaderHeader
        reader={reader}
        isReviewing={isReviewing}
        onReview={() => {
          setReviewing(!isReviewing);
        }}
      />
      {slide === undefined ? (
        <p className={styles.empty}>This deck has no slide yet.</p>
      ) : (
        <div className={styles.body}>
          <ol className={styles.strip} aria-label="Slides">
            {deck.slides.map((own, at) => (
              <li key={own.id}>
                <SlideThumb
                  deck={deck}
                  slide={own}
                  number={at + 1}
                  isCurrent={at === place}
                  warning={warningOf(deck, own, verdicts)}
                  onChoose={() => {
                    readSlide(own.id);
                  }}
                />
              </li>
            ))}
          </ol>
          <section className={styles.stage} aria-label="Slide">
            <div className={styles.room}>
              <div className={styles.paper}>
                <SlideView deck={deck} slide={slide} />
              </div>
            </div>
            <p className="visually-hidden" role="status" aria-label="Slide">
              Slide {place + 1} of {deck.slides.length}: {slide.headline}
            </p>
            <ul className={styles.verdicts} aria-label="Figures of this slide">
              {linesOf(deck, slide, verdicts).map(({ id, kind, words }) => (
                <li key={id}>
                  <VerdictMark kind={kind}>{words}</VerdictMark>
                </li>
              ))}
            </ul>
          </section>
          {isReviewing && <ReviewPane key={deck.id} reader={reader} slide={slide} />}
        </div>
      )}
    </main>
  );
}

/** Fields and buttons take their own keys. */
function isElsewhere({ key, target }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLButtonElement && (key === ' ' || key === 'Enter');
}
