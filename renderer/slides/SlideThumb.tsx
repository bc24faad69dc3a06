import { useLayoutEffect, useRef } from 'react';
import type { Deck, Slide } from '../../model/deck/deck.ts';
import { SlideView } from './SlideView.tsx';
import styles from './SlideThumb.module.css';

interface SlideThumbProps {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly number: number;
  readonly isCurrent: boolean;
  /** What there is to know before one looks at it. */
  readonly warning: string | null;
  readonly onChoose: () => void;
}

/** A slide of a deck, small, to be chosen. */
export function SlideThumb(props: SlideThumbProps) {
  const { deck, slide, number, isCurrent, warning, onChoose } = props;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!isCurrent) return;
    button.current?.scrollIntoView({ block: 'nearest' });
    // The keys that go from slide to slide go on from the new one.
    if (button.current?.closest('ol')?.contains(document.activeElement) === true) {
      button.current.focus();
    }
  }, [isCurrent]);
  return (
    <div className={styles.thumb}>
      <button
        ref={button}
        type="button"
        className={styles.choose}
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent}
        aria-label={[
          `Slide ${String(number)}: ${slide.headline}`,
          ...(warning === null ? [] : [warning]),
        ].join(', ')}
        onClick={onChoose}
      >
        {number}
      </button>
      {warning !== null && (
        <span className={styles.warning} title={capital(warning)} aria-hidden="true">
          ◆
        </span>
      )}
      <div className={styles.paper} aria-hidden="true" inert>
        <SlideView deck={deck} slide={slide} />
      </div>
    </div>
  );
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
