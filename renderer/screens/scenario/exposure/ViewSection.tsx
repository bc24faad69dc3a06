import { memo } from 'react';
import type { Exposure } from '../../../../model/exposure/result.ts';
import { isFiltering } from '../../../../model/portfolio-filter.ts';
import { isOfSameFigures } from '../../../charts/same-figures.ts';
import { count } from '../../../format/number.ts';
import styles from './ViewSection.module.css';
import type { Shown, View } from './views.tsx';

interface ViewSectionProps {
  readonly view: View;
  readonly shown: Shown;
  /** The last distribution there is, perhaps of the draft before. */
  readonly lastWhole: Exposure | null;
  /** The next one is on the way. */
  readonly isWaiting: boolean;
}

/** One view under its name. What still waits for the distribution is marked, and never blank for long. */
export function ViewSection({ view, shown, lastWhole, isWaiting }: ViewSectionProps) {
  const isPending = view.needs === 'distribution' && shown.whole === null;
  return (
    <section
      className={styles.section}
      data-section={view.id}
      data-pending={isPending}
      aria-label={view.name}
      tabIndex={-1}
    >
      <h2 className={styles.name}>
        {view.name}
        <span className={styles.note}>
          {isPending && pendingWords(lastWhole !== null, isWaiting)}
          {!isPending && view.needs === 'distribution' && sampledWords(lastWhole)}
          {view.needs === 'distribution' &&
            isFiltering(shown.focus.filter) &&
            'of the whole portfolio, not of what is chosen'}
        </span>
      </h2>
      {view.needs === 'expected' ? (
        view.draw(shown)
      ) : (
        <Distribution
          view={view}
          whole={lastWhole}
          scenario={shown.scenario}
          content={shown.content}
          currency={shown.currency}
        />
      )}
    </section>
  );
}

interface DistributionProps extends Pick<Shown, 'scenario' | 'content' | 'currency'> {
  readonly view: Extract<View, { readonly needs: 'distribution' }>;
  readonly whole: Exposure | null;
}

/** Drawn anew only with a new distribution: neither expected values on their way nor a choice of marks touch it. */
const Distribution = memo(function Distribution({ view, whole, ...shown }: DistributionProps) {
  return whole === null ? null : view.draw({ ...shown, whole });
}, isOfSameFigures);

/** What stands there meanwhile, and whether something else is on its way. */
function pendingWords(hasLast: boolean, isWaiting: boolean): string {
  if (!hasLast) return isWaiting ? 'being worked out…' : '';
  return `figures of the draft before${isWaiting ? '; the new ones are being worked out…' : ''}`;
}

/** Sampled figures say that they are. */
function sampledWords(whole: Exposure | null): string {
  if (whole?.trials === undefined) return '';
  return `sampled: ${count(whole.trials)} trials; the tables have the standard errors (±)`;
}
