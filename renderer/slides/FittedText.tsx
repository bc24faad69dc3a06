import { useCallback, type ReactNode } from 'react';
import styles from './SlideView.module.css';

/** How small text gets before its end is left out. */
const SMALLEST = 0.6;
const STEP = 0.05;

interface FittedTextProps {
  readonly children: ReactNode;
  /** Hears whether the end of it is not on the slide. */
  readonly onCut: ((isCut: boolean) => void) | undefined;
}

/** A slide's text, smaller where there is much of it, and never beyond the slide. */
export function FittedText({ children, onCut }: FittedTextProps) {
  const fit = useCallback(
    (place: HTMLDivElement | null) => {
      const text = place?.firstElementChild;
      if (!place || !(text instanceof HTMLElement)) return;
      const isTooLong = () => place.scrollHeight > place.clientHeight + 1;
      const observer = new ResizeObserver(() => {
        let size = 1;
        do {
          text.style.zoom = size.toFixed(2);
          size -= STEP;
        } while (size >= SMALLEST && isTooLong());
        onCut?.(isTooLong());
      });
      observer.observe(text);
      observer.observe(place);
      return () => {
        observer.disconnect();
        onCut?.(false);
      };
    },
    [onCut],
  );
  return (
    <div ref={fit} className={styles.text} data-part="text">
      <div>{children}</div>
    </div>
  );
}

/** How small a text has become to stay on its slide: 1 where it had room. */
export function fittedSize(place: Element): number {
  const text = place.firstElementChild;
  const zoom = text instanceof HTMLElement ? Number(text.style.zoom) : NaN;
  return zoom > 0 ? zoom : 1;
}
