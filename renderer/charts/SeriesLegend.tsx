import type { Series } from './compared-series.ts';
import { SeriesMark } from './SeriesMark.tsx';
import styles from './SeriesLegend.module.css';

/** Which line is which scenario. */
export function SeriesLegend({ all }: { readonly all: readonly Series[] }) {
  return (
    <ul className={styles.legend}>
      {all.map((series) => (
        <li key={series.letter} className={styles.entry}>
          <SeriesMark series={series} />
          <span className={styles.name} title={series.name}>
            {series.name}
          </span>
        </li>
      ))}
    </ul>
  );
}
