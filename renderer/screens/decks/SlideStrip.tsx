import type { KeyboardEvent } from 'react';
import type { Deck, Slide } from '../../../model/deck/deck.ts';
import { withDuplicatedSlide, withMovedSlide, withoutSlide } from '../../../model/edit/deck.ts';
import { SlideThumb } from '../../slides/SlideThumb.tsx';
import { standingOf } from '../../store/standings.ts';
import { useStore } from '../../store/store.ts';
import styles from './SlideStrip.module.css';

interface SlideStripProps {
  readonly deck: Deck;
  readonly current: string;
}

/**
 * The slides in order, small. Arrow keys go from one to the next, with Alt they move it; Delete takes it out, Ctrl+D
 * doubles it; a mouse drags it to its place.
 */
export function SlideStrip({ deck, current }: SlideStripProps) {
  const showSlide = useStore((state) => state.showSlide);
  const editDeck = useStore((state) => state.editDeck);
  const place = deck.slides.findIndex(({ id }) => id === current);

  function go(to: number): void {
    const next = deck.slides[Math.min(deck.slides.length - 1, Math.max(0, to))];
    if (next) showSlide(next.id);
  }

  function move(id: string, to: number): void {
    editDeck('move-slide', 'Move slide', (before) => withMovedSlide(before, id, to));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && event.altKey) move(current, Math.max(0, place + step));
    else if (step !== 0) go(place + step);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(deck.slides.length - 1);
    else if (event.key === 'Delete') {
      const next = deck.slides[place + 1] ?? deck.slides[place - 1];
      editDeck('remove-slide', 'Delete slide', (before) => withoutSlide(before, current));
      if (next) showSlide(next.id);
    } else if (event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey)) {
      const copy = crypto.randomUUID();
      editDeck('duplicate-slide', 'Duplicate slide', (before) =>
        withDuplicatedSlide(before, current, copy),
      );
      showSlide(copy);
    } else return;
    event.preventDefault();
  }

  return (
    <ol className={styles.strip} aria-label="Slides" onKeyDown={onKeyDown}>
      {deck.slides.map((slide, own) => (
        <li
          key={slide.id}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.setData(SLIDE, slide.id);
            event.dataTransfer.effectAllowed = 'move';
          }}
          onDragOver={(event) => {
            if (event.dataTransfer.types.includes(SLIDE)) event.preventDefault();
          }}
          onDrop={(event) => {
            event.preventDefault();
            move(event.dataTransfer.getData(SLIDE), own);
          }}
        >
          <OwnThumb deck={deck} slide={slide} number={own + 1} isCurrent={slide.id === current} />
        </li>
      ))}
    </ol>
  );
}

const SLIDE = 'application/x-diverge-slide';

function OwnThumb(props: {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly number: number;
  readonly isCurrent: boolean;
}) {
  const showSlide = useStore((state) => state.showSlide);
  const standing = useStore((state) => standingOf(props.slide, state.standings));
  const isBehind = standing === 'behind' || standing === 'gone';
  return (
    <SlideThumb
      {...props}
      warning={isBehind ? 'its scenario has moved on' : null}
      onChoose={() => {
        showSlide(props.slide.id);
      }}
    />
  );
}
