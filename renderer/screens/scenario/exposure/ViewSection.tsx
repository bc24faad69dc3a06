import { isFiltering } from '../../../../model/portfolio-filter.ts';
import type { ShownExposure } from '../../../engine/shown-exposure.ts';
import { count } from '../../../format/number.ts';
import { ChartPlace } from './ChartPlace.tsx';
import styles from './ViewSection.module.css';
import type { Shown, View } from './views.tsx';

interface ViewSectionProps {
  readonly view: View;
  /** The newest there is to draw. */
  readonly shown: Shown;
  /** The next distribution is on the way. */
  readonly isWaiting: boolean;
}

/** One view: its charts under its name, and what stands there as long as the distribution is not there. */
export function ViewSection({ view, shown, isWaiting }: ViewSectionProps) {
  const isOfDistribution = view.charts.some(({ needs }) => needs === 'distribution');
  return (
    <section className={styles.section} data-section={view.id} aria-label={view.name} tabIndex={-1}>
      <h2 className={styles.name}>
        {view.name}
        {isOfDistribution && (
          <span className={styles.note}>
            {shown.whole === null
              ? pendingWords(shown.lastWhole !== null, isWaiting)
              : sampledWords(shown.whole)}
            {isFiltering(shown.focus.filter) && 'of the whole portfolio, not of what is chosen'}
          </span>
        )}
      </h2>
      <div className={view.isPaired ? styles.paired : styles.charts}>
        {view.charts.map((chart, place) => (
          <ChartPlace key={place} chart={chart} shown={shown} isWaiting={isWaiting} />
        ))}
      </div>
    </section>
  );
}

/** What stands there meanwhile, and whether something else is on its way. */
function pendingWords(hasLast: boolean, isWaiting: boolean): string {
  if (!hasLast) return isWaiting ? 'being worked out…' : '';
  return `figures of the draft before${isWaiting ? '; the new ones are being worked out…' : ''}`;
}

/** Sampled figures say that they are. */
function sampledWords({ trials }: ShownExposure): string {
  if (trials === undefined) return '';
  return `sampled: ${count(trials)} trials; the tables have the standard errors (±)`;
}
