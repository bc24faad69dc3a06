import { useEffect, useLayoutEffect, useRef } from 'react';
import type { PresenterStep } from '../../electron/channels.ts';
import type { Deck } from '../../model/deck/deck.ts';
import { SlideView } from '../slides/SlideView.tsx';
import { useStore } from '../store/store.ts';
import { useModal } from '../ui/use-modal.ts';
import { isForButton, placeAfter, stepOfKey } from './presenter-step.ts';
import styles from './PresentScreen.module.css';
import { useIdle } from './use-idle.ts';

/** Slides before an audience: one at a time, as large as the screen, and nothing else that could be touched by mistake. */
export function PresentScreen() {
  const presented = useStore((state) => state.presented);
  return presented === null ? null : <Stage {...presented} />;
}

function Stage({ deck, place }: { readonly deck: Deck; readonly place: number }) {
  const endPresenting = useStore((state) => state.endPresenting);
  const openNotes = useStore((state) => state.openNotes);
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const isIdle = useIdle(dialog);
  useModal(dialog);
  useLayoutEffect(() => {
    // Else the keys would be the first button's.
    stage.current?.focus();
  }, []);
  useEffect(() => window.diverge.onPresenter(follow), []);

  const count = deck.slides.length;
  const slide = deck.slides[place];
  const go = (step: PresenterStep) => () => {
    follow(step);
  };
  return (
    <dialog
      ref={dialog}
      className={styles.present}
      data-idle={isIdle}
      aria-label={`Presenting ${deck.name}`}
      onCancel={(event) => {
        event.preventDefault();
        endPresenting();
      }}
      onKeyDown={(event) => {
        if (event.defaultPrevented || isForButton(event.nativeEvent)) return;
        const step = stepOfKey(event);
        if (step !== null) follow(step);
        else if (event.key.toLowerCase() === 'n' && !event.ctrlKey && !event.metaKey) openNotes();
        else return;
        event.preventDefault();
      }}
    >
      <div
        ref={stage}
        className={styles.stage}
        tabIndex={-1}
        onMouseDown={(event) => {
          // A chart that was clicked would keep the keys to itself.
          event.preventDefault();
        }}
        onClick={go('next')}
      >
        <div className={styles.slide}>
          {slide !== undefined && <SlideView deck={deck} slide={slide} />}
        </div>
      </div>
      <p className="visually-hidden" role="status" aria-label="Slide">
        Slide {place + 1} of {count}: {slide?.headline}
      </p>
      <div className={styles.bar} role="toolbar" aria-label="Presentation">
        <button type="button" disabled={place === 0} onClick={go('previous')}>
          Previous
        </button>
        <span>
          {place + 1} of {count}
        </span>
        <button type="button" disabled={place === count - 1} onClick={go('next')}>
          Next
        </button>
        <button type="button" title="N" onClick={openNotes}>
          Notes
        </button>
        <button type="button" title="Esc" onClick={endPresenting}>
          End
        </button>
      </div>
    </dialog>
  );
}

function follow(step: PresenterStep): void {
  const { presented, presentPlace, endPresenting } = useStore.getState();
  if (presented === null) return;
  const next = placeAfter(step, presented.place, presented.deck.slides.length);
  if (next === null) endPresenting();
  else presentPlace(next);
}
