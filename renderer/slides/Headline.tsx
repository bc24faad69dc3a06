import { useCallback } from 'react';
import styles from './SlideView.module.css';

interface HeadlineProps {
  readonly headline: string;
  /** Hears whether the end of it is not on the slide. */
  readonly onCut: ((isCut: boolean) => void) | undefined;
}

/** What a slide says, in three lines at most. */
export function Headline({ headline, onCut }: HeadlineProps) {
  const watch = useCallback(
    (heading: HTMLHeadingElement | null) => {
      if (heading === null || onCut === undefined) return;
      const observer = new ResizeObserver(() => {
        onCut(heading.scrollHeight > heading.clientHeight + 1);
      });
      observer.observe(heading);
      return () => {
        observer.disconnect();
        onCut(false);
      };
    },
    [onCut],
  );
  return (
    // Another headline may be cut without being any higher: it is looked at afresh.
    <h2 key={headline} ref={watch} className={styles.headline}>
      {headline}
    </h2>
  );
}
