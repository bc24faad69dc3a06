import { memo, useMemo, useRef, useState } from 'react';
import type { Content } from '../../../model/change/content.ts';
import { isFiltering } from '../../../model/portfolio-filter.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { FigureLookProvider } from '../../charts/figure-look.ts';
import type { ExposureView } from '../../store/state.ts';
import { useStore } from '../../store/store.ts';
import { HangTogether } from './coherence/HangTogether.tsx';
import { DeploymentList } from './exposure/DeploymentList.tsx';
import { FilterBar } from './exposure/FilterBar.tsx';
import { ViewList } from './exposure/ViewList.tsx';
import { VIEWS, type Shown } from './exposure/views.tsx';
import { ViewSection } from './exposure/ViewSection.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './ExposurePanel.module.css';
import { Headline } from './Headline.tsx';
import { useAsOf } from './use-as-of.ts';

interface ExposurePanelProps {
  readonly scenario: Scenario;
  readonly content: Content;
}

/** What the scenario costs: the headline and the list of views stay in sight, the views scroll beneath. */
export function ExposurePanel({ scenario, content }: ExposurePanelProps) {
  const view = useStore((state) => state.view);
  const asOf = useAsOf(view, { scenario, content });
  switch (view.kind) {
    case 'none':
      return <div className={styles.panel} role="region" aria-label="Exposure" aria-busy="true" />;
    case 'refused':
      return (
        <div className={`${styles.panel} ${styles.scrolling}`} role="region" aria-label="Exposure">
          <div className={styles.refused}>
            <h2>No figures for this scenario</h2>
            <p>{view.message}</p>
          </div>
          {/* Consistency takes no probabilities: it can be there where there are no figures. */}
          {(scenario.influences ?? []).length > 0 && (
            <section className={styles.withoutFigures} aria-label="Does it hang together">
              <h2>Does it hang together</h2>
              <HangTogether scenario={scenario} content={content} />
            </section>
          )}
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
          <Figures view={view} {...asOf} />
        </div>
      );
  }
}

type FiguresProps = ExposurePanelProps & {
  readonly view: Extract<ExposureView, { kind: 'figures' }>;
};

const Figures = memo(function Figures({ view, scenario, content }: FiguresProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [isListed, setIsListed] = useState(true);
  const filter = useStore((state) => state.filter);
  const uses = useStore((state) => state.uses);
  const choose = useStore((state) => state.choose);
  const letGo = useStore((state) => state.letGo);
  const { expected, whole: lastWhole, isPending } = view;
  const isWaiting = isPending && view.outdated === null;
  const whole = isPending ? null : lastWhole;
  const part = uses?.filter === filter ? uses.part : null;
  const shown: Shown = {
    ...{ scenario, content, expected, whole, lastWhole },
    currency: content.workspace.currency,
    flows: uses?.flows ?? null,
    focus: useMemo(() => ({ filter, part, choose }), [filter, part, choose]),
  };
  const look = useMemo(() => ({ on: 'screen', scenarios: [scenario.id] }) as const, [scenario.id]);
  if (content.deployments.items.length === 0) return <NothingDeployed />;
  return (
    <FigureLookProvider value={look}>
      <Headline expected={expected} whole={whole} scenario={scenario} content={content} />
      <ViewList scroller={scroller} />
      {isFiltering(filter) && (
        <FilterBar
          filter={filter}
          part={part}
          wholeLoss={expected.loss.expected}
          content={content}
          letGo={letGo}
          isListed={isListed}
          onList={setIsListed}
        />
      )}
      <div ref={scroller} className={styles.views}>
        {VIEWS.map((one) => (
          <ViewSection key={one.id} view={one} shown={shown} isWaiting={isWaiting} />
        ))}
      </div>
      {isListed && part !== null && <DeploymentList part={part} content={content} />}
    </FigureLookProvider>
  );
});

/** Without deployments every figure is zero: what to do comes before them. */
function NothingDeployed() {
  const chooseFile = useStore((state) => state.chooseFile);
  return (
    <EmptyState
      title="Nothing is deployed yet"
      actions={
        <Button look="primary" onClick={() => void chooseFile('portfolio')}>
          Import a portfolio…
        </Button>
      }
    >
      <p>
        What this scenario costs shows here once the workspace has deployments: one model through
        one channel, doing one job each.
      </p>
    </EmptyState>
  );
}
