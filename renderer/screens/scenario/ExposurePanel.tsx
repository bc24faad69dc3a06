import type { Content } from '../../../model/change/content.ts';
import type { Exposure } from '../../../model/exposure/result.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { BlockedSpend } from '../../charts/BlockedSpend.tsx';
import { ExceedanceCurve } from '../../charts/ExceedanceCurve.tsx';
import { LossBreakdowns } from '../../charts/LossBreakdowns.tsx';
import { LossOverTime } from '../../charts/LossOverTime.tsx';
import { UseMap } from '../../charts/UseMap.tsx';
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
          data-scenario={view.exposure.scenario}
        >
          {view.outdated !== null && (
            <p className={styles.outdated} role="alert">
              These are the figures before the last change. {view.outdated}
            </p>
          )}
          <Figures exposure={view.exposure} scenario={scenario} content={content} />
        </div>
      );
  }
}

function Figures({
  exposure,
  scenario,
  content,
}: ExposurePanelProps & { readonly exposure: Exposure }) {
  const currency = content.workspace.currency;
  return (
    <>
      <Headline exposure={exposure} scenario={scenario} content={content} />
      <div className={styles.views}>
        <LossOverTime exposure={exposure} currency={currency} />
        <BlockedSpend exposure={exposure} currency={currency} />
        <ExceedanceCurve exposure={exposure} tolerance={scenario.tolerance} currency={currency} />
        <LossBreakdowns exposure={exposure} content={content} />
        <UseMap exposure={exposure} content={content} />
      </div>
    </>
  );
}
