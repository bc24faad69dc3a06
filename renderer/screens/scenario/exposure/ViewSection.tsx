import { memo } from 'react';
import { isFiltering } from '../../../../model/portfolio-filter.ts';
import type { ShownExposure } from '../../../engine/shown-exposure.ts';
import { isOfSameFigures } from '../../../charts/same-figures.ts';
import { count } from '../../../format/number.ts';
import styles from './ViewSection.module.css';
import { useDrawn } from './use-drawn.ts';
import { useInSight } from './use-in-sight.ts';
import type { Shown, View } from './views.tsx';

interface ViewSectionProps {
  readonly view: View;
  /** The newest there is to draw. */
  readonly shown: Shown;
  /** The next distribution is on the way. */
  readonly isWaiting: boolean;
}

/** One view under its name. What still waits, for the distribution or to be drawn, is marked, and never blank for long. */
export function ViewSection({ view, shown, isWaiting }: ViewSectionProps) {
  const [isInSight, frame] = useInSight();
  const { figures, isBehind } = useDrawn(shown, isInSight, view.reads);
  const { lastWhole } = figures;
  const needsMore = view.needs === 'distribution' && shown.whole === null;
  const isComing = isBehind || (needsMore && isWaiting);
  const isPending = isBehind || needsMore;
  return (
    <section
      ref={frame}
      className={styles.section}
      data-section={view.id}
      data-pending={isPending}
      aria-busy={isComing}
      aria-label={view.name}
      tabIndex={-1}
    >
      <h2 className={styles.name}>
        {view.name}
        <span className={styles.note}>
          {isPending && pendingWords(isBehind || lastWhole !== null, isComing)}
          {!isPending && view.needs === 'distribution' && sampledWords(lastWhole)}
          {view.needs === 'distribution' &&
            isFiltering(figures.focus.filter) &&
            'of the whole portfolio, not of what is chosen'}
        </span>
      </h2>
      {view.needs === 'expected' ? (
        view.draw(figures)
      ) : (
        <Distribution
          view={view}
          whole={lastWhole}
          scenario={figures.scenario}
          content={figures.content}
          currency={figures.currency}
        />
      )}
    </section>
  );
}

interface DistributionProps extends Pick<Shown, 'scenario' | 'content' | 'currency'> {
  readonly view: Extract<View, { readonly needs: 'distribution' }>;
  readonly whole: ShownExposure | null;
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
function sampledWords(whole: ShownExposure | null): string {
  if (whole?.trials === undefined) return '';
  return `sampled: ${count(whole.trials)} trials; the tables have the standard errors (±)`;
}
