import { useId } from 'react';
import type { Measure, PortfolioInsight } from '../../../../model/insight/portfolio-insight.ts';
import { gapFinding, gapNames } from './insight-words.ts';
import styles from './InsightPanel.module.css';
import { ShareRow } from './ShareRow.tsx';
import { useNarrowed } from './use-narrowed.ts';

interface ExitGapsProps {
  readonly insight: PortfolioInsight;
  readonly measure: Measure;
  readonly currency: string;
}

/** Deployments that have nowhere else to go, by why. */
export function ExitGaps({ insight, measure, currency }: ExitGapsProps) {
  const heading = useId();
  const { isNarrowedTo, narrowTo } = useNarrowed('gap');
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading}>{gapFinding(insight, measure, currency)}</h3>
      <ul>
        {[...insight.gaps].map(([gap, part]) => (
          <ShareRow
            key={gap}
            name={gapNames[gap]}
            part={part}
            total={insight.total[measure]}
            measure={measure}
            currency={currency}
            isChosen={isNarrowedTo([gap])}
            onChoose={() => {
              narrowTo([gap]);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
