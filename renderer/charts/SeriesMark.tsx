import type { Series } from './compared-series.ts';
import styles from './SeriesMark.module.css';

/** Which scenario is meant: its letter over the line it is drawn with. */
export function SeriesMark({ series: { letter, colour, dash } }: { readonly series: Series }) {
  return (
    <span className={styles.mark}>
      <svg width="28" height="8" aria-hidden="true">
        <line x1="0" y1="4" x2="28" y2="4" stroke={colour} strokeWidth="2" strokeDasharray={dash} />
      </svg>
      <span className={styles.letter}>{letter}</span>
    </span>
  );
}
