import { memo } from 'react';
import { isOfSameFigures } from '../../../charts/same-figures.ts';
import type { ShownExposure } from '../../../engine/shown-exposure.ts';
import styles from './ChartPlace.module.css';
import { useDrawn } from './use-drawn.ts';
import { useInSight } from './use-in-sight.ts';
import type { Shown, ViewChart } from './views.tsx';

interface ChartPlaceProps {
  readonly chart: ViewChart;
  /** The newest there is to draw. */
  readonly shown: Shown;
  /** The next distribution is on the way. */
  readonly isWaiting: boolean;
}

/** Where one chart of a view is drawn. What still waits, for the distribution or to be drawn, is pale and says so. */
export function ChartPlace({ chart, shown, isWaiting }: ChartPlaceProps) {
  const [isInSight, frame] = useInSight();
  const { figures, isBehind } = useDrawn(shown, isInSight, chart.reads);
  const needsMore = chart.needs === 'distribution' && shown.whole === null;
  return (
    <div
      ref={frame}
      className={styles.place}
      data-chart=""
      data-pending={isBehind || needsMore}
      aria-busy={isBehind || (needsMore && isWaiting)}
    >
      {isBehind && <p className="visually-hidden">Figures of the draft before</p>}
      {chart.needs === 'expected' ? (
        chart.draw(figures)
      ) : (
        <Distribution
          chart={chart}
          whole={figures.lastWhole}
          scenario={figures.scenario}
          content={figures.content}
          currency={figures.currency}
        />
      )}
    </div>
  );
}

interface DistributionProps extends Pick<Shown, 'scenario' | 'content' | 'currency'> {
  readonly chart: Extract<ViewChart, { readonly needs: 'distribution' }>;
  readonly whole: ShownExposure | null;
}

/** Drawn anew only with a new distribution: neither expected values on their way nor a choice of marks touch it. */
const Distribution = memo(function Distribution({ chart, whole, ...shown }: DistributionProps) {
  return whole === null ? null : chart.draw({ ...shown, whole });
}, isOfSameFigures);
