import { useCallback, type ReactNode } from 'react';
import styles from './SlideView.module.css';

/** How large a chart is drawn on a slide at most, and at least: drawn for a desk, read from the back of a room. */
const LARGEST = 1.6;
const SMALLEST = 0.7;
const STEP = 0.05;

/** A chart as large as its place on the slide takes: the wider it is laid out, the less high it gets. */
export function FittedChart({ children }: { readonly children: ReactNode }) {
  const fit = useCallback((place: HTMLDivElement | null) => {
    const chart = place?.firstElementChild;
    if (!place || !(chart instanceof HTMLElement)) return;
    // Charts that measure their own width draw once they know it: what they come to is looked at again.
    const observer = new ResizeObserver(() => {
      let size = LARGEST;
      do {
        chart.style.zoom = size.toFixed(2);
        size -= STEP;
      } while (size >= SMALLEST && isTooLarge(place, chart));
    });
    observer.observe(chart);
    observer.observe(place);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={fit} className={styles.chart} data-part="chart">
      <div>{children}</div>
    </div>
  );
}

function isTooLarge(place: HTMLElement, chart: HTMLElement): boolean {
  return (
    place.scrollHeight > place.clientHeight ||
    [...chart.querySelectorAll('*')].some(
      (part) =>
        part instanceof HTMLElement &&
        part.scrollWidth > part.clientWidth + 1 &&
        hidesOverflow(part),
    )
  );
}

/** Whether it would scroll sideways on a screen: on a slide nobody can. A name that is cut short says so itself. */
function hidesOverflow(part: HTMLElement): boolean {
  const { overflowX } = getComputedStyle(part);
  return overflowX === 'auto' || overflowX === 'scroll';
}
