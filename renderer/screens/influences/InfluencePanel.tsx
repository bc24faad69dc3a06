import type { Content } from '../../../model/change/content.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { useStore } from '../../store/store.ts';
import { Headline } from '../scenario/Headline.tsx';
import { InfluenceFigure } from './InfluenceFigure.tsx';
import styles from './InfluencePanel.module.css';

interface InfluencePanelProps {
  readonly scenario: Scenario;
  readonly content: Content;
}

/** The influence matrix in place of the exposure, with the figures it moves still in view. */
export function InfluencePanel({ scenario, content }: InfluencePanelProps) {
  const view = useStore((state) => state.view);
  const trouble = view.kind === 'refused' ? view.message : view.kind === 'figures' && view.outdated;
  return (
    <div className={styles.panel} role="region" aria-label="Influences">
      {view.kind === 'figures' && (
        <Headline
          expected={view.expected}
          whole={view.isPending ? null : view.whole}
          scenario={scenario}
          content={content}
        />
      )}
      {typeof trouble === 'string' && (
        <p className={styles.trouble} role="alert">
          {view.kind === 'figures' && 'These are the figures before the last change. '}
          {trouble}
        </p>
      )}
      <div className={styles.body}>
        <InfluenceFigure scenario={scenario} content={content} />
      </div>
    </div>
  );
}
