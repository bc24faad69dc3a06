import { useEffect } from 'react';
import type { PresenterStep } from '../../electron/channels.ts';
import { isForButton, stepOfKey } from '../present/presenter-step.ts';
import { SlideView } from '../slides/SlideView.tsx';
import { Button } from '../ui/Button.tsx';
import { Clock } from './Clock.tsx';
import styles from './NotesScreen.module.css';
import { usePresented, type Presented } from './use-presented.ts';

/** What the presenter sees and the audience does not: the notes, what comes next, and the time. */
export function NotesScreen() {
  const presented = usePresented();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const step = isForButton(event) ? null : stepOfKey(event);
      if (step === null || isScrolling(event)) return;
      event.preventDefault();
      ask(step);
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, []);
  return presented === null ? null : <Notes {...presented} />;
}

function Notes({ deck, place, startedAt }: Presented) {
  const slide = deck.slides[place];
  const next = deck.slides[place + 1];
  const notes = slide?.notes?.trim() ?? '';
  const go = (step: PresenterStep) => () => {
    ask(step);
  };
  return (
    <main className={styles.screen}>
      <section className={styles.now} aria-label="On screen">
        <h1 className={styles.label}>
          On screen: {place + 1} of {deck.slides.length}
        </h1>
        <div className={styles.paper}>
          {slide !== undefined && <SlideView deck={deck} slide={slide} />}
        </div>
      </section>
      <section className={styles.next} aria-label="Next">
        <h2 className={styles.label}>Next</h2>
        {next === undefined ? (
          <p className={styles.last}>This is the last slide.</p>
        ) : (
          <div className={styles.paper}>
            <SlideView deck={deck} slide={next} />
          </div>
        )}
      </section>
      <section key={slide?.id} className={styles.notes} aria-label="Notes" tabIndex={0}>
        {notes === '' ? <p className={styles.none}>No notes for this slide.</p> : <p>{notes}</p>}
      </section>
      <footer className={styles.foot}>
        <Clock startedAt={startedAt} />
        <div className={styles.actions}>
          <Button disabled={place === 0} onClick={go('previous')}>
            Previous
          </Button>
          <Button look="primary" disabled={next === undefined} onClick={go('next')}>
            Next
          </Button>
          <Button onClick={go('end')}>End</Button>
        </div>
      </footer>
    </main>
  );
}

function ask(step: PresenterStep): void {
  window.divergeNotes.ask(step);
}

/** In long notes the keys up and down are for reading on. */
function isScrolling({ key, target }: KeyboardEvent): boolean {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  return target instanceof HTMLElement && target.scrollHeight > target.clientHeight;
}
