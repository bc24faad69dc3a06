import type { Content } from '../../../model/change/content.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { BlockedSpend } from '../../charts/BlockedSpend.tsx';
import { ExceedanceCurve } from '../../charts/ExceedanceCurve.tsx';
import { LossBreakdowns } from '../../charts/LossBreakdowns.tsx';
import { LossOverTime } from '../../charts/LossOverTime.tsx';
import { PlanTable } from '../../charts/PlanTable.tsx';
import { Tornado } from '../../charts/Tornado.tsx';
import { UseMap } from '../../charts/UseMap.tsx';
import type { ExposureView } from '../../store/state.ts';
import { useStore } from '../../store/store.ts';
import styles from './ExposurePanel.module.css';
import { Headline } from './Headline.tsx';

interface ExposurePanelProps {
  readonly scenario: Scenario;
  readonly content: Content;
}

/** What the scenario costs: the headline stays in view, the views follow beneath. */
export function ExposurePanel({ scenario, content }: ExposurePanelProps) {
  const view = useStore((state) => state.view);
  switch (view.kind) {
    case 'none':
      return <div className={styles.panel} role="region" aria-label="Exposure" aria-busy="true" />;
    case 'refused':
      return (
        <div className={styles.panel} role="region" aria-label="Exposure">
          <div className={styles.refused}>
            <h2>No figures for this scenario</h2>
            <p>{view.message}</p>
          </div>
        </div>
      );
    case 'figures':
      return (
        <div
          className={styles.panel}
          role="region"
          aria-label="Exposure"
          data-scenario={view.expected.scenario}
          aria-busy={view.isPending}
        >
          {view.outdated !== null && (
            <p className={styles.outdated} role="alert">
              These are the figures before the last change. {view.outdated}
            </p>
          )}
          <Figures view={view} scenario={scenario} content={content} />
        </div>
      );
  }
}

type FiguresProps = ExposurePanelProps & {
  readonly view: Extract<ExposureView, { kind: 'figures' }>;
};

function Figures({ view: { expected, whole, isPending }, scenario, content }: FiguresProps) {
  const currency = content.workspace.currency;
  return (
    <>
      <Headline
        expected={expected}
        whole={whole}
        isPending={isPending}
        scenario={scenario}
        content={content}
      />
      <div className={styles.views}>
        <LossOverTime expected={expected} whole={isPending ? null : whole} currency={currency} />
        <BlockedSpend exposure={expected} currency={currency} />
        <LossBreakdowns exposure={expected} content={content} />
        <UseMap exposure={expected} content={content} />
        {whole !== null && (
          <div className={styles.rest} data-pending={isPending}>
            {isPending && (
              <p className={styles.pending}>Working out the distribution for the last change…</p>
            )}
            <ExceedanceCurve exposure={whole} tolerance={scenario.tolerance} currency={currency} />
            <Tornado exposure={whole} scenario={scenario} content={content} />
            <PlanTable exposure={whole} scenario={scenario} content={content} />
          </div>
        )}
      </div>
    </>
  );
}
