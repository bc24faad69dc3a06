import { useRef } from 'react';
import type { Content } from '../../../model/change/content.ts';
import type { Scenario } from '../../../model/scenario.ts';
import type { ExposureView } from '../../store/state.ts';
import { useStore } from '../../store/store.ts';
import { ViewList } from './exposure/ViewList.tsx';
import { VIEWS, type Shown } from './exposure/views.tsx';
import { ViewSection } from './exposure/ViewSection.tsx';
import styles from './ExposurePanel.module.css';
import { Headline } from './Headline.tsx';

interface ExposurePanelProps {
  readonly scenario: Scenario;
  readonly content: Content;
}

/** What the scenario costs: the headline and the list of views stay in sight, the views scroll beneath. */
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
          aria-busy={view.isPending && view.outdated === null}
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

function Figures({ view, scenario, content }: FiguresProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { expected, whole: lastWhole, isPending } = view;
  const isWaiting = isPending && view.outdated === null;
  const whole = isPending ? null : lastWhole;
  const { currency } = content.workspace;
  const shown: Shown = { scenario, content, currency, expected, whole };
  return (
    <>
      <Headline expected={expected} whole={whole} scenario={scenario} content={content} />
      <ViewList scroller={scroller} />
      <div ref={scroller} className={styles.views}>
        {VIEWS.map((one) => (
          <ViewSection
            key={one.id}
            view={one}
            shown={shown}
            lastWhole={lastWhole}
            isWaiting={isWaiting}
          />
        ))}
      </div>
    </>
  );
}
