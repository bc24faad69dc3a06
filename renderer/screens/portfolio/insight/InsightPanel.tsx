import { useDeferredValue, useMemo, useState } from 'react';
import {
  INSIGHT_FACETS,
  portfolioInsight,
  type Measure,
} from '../../../../model/insight/portfolio-insight.ts';
import { copyTable } from '../../../charts/copy-table.ts';
import type { GridShown } from '../../../store/grid-shown.ts';
import { useStore } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { MenuItem, MenuSection, PopoverMenu } from '../../../ui/PopoverMenu.tsx';
import { ExitGaps } from './ExitGaps.tsx';
import { FacetShares } from './FacetShares.tsx';
import styles from './InsightPanel.module.css';
import { insightTable } from './insight-table.ts';

interface InsightPanelProps {
  readonly shown: GridShown;
  readonly currency: string;
}

const MEASURES: readonly (readonly [Measure, string])[] = [
  ['spend', 'Spend'],
  ['value', 'Value'],
];

/** Where the money of the deployments shown stands, how concentrated it is, and who has nowhere to go. */
export function InsightPanel({ shown, currency }: InsightPanelProps) {
  const showBeside = useStore((state) => state.showBeside);
  const [measure, setMeasure] = useState<Measure>('spend');
  // The grid is drawn first: an edit in fifty thousand rows does not wait for this.
  const { deployments, arrangement, world } = useDeferredValue(shown);
  const { order, fresh } = arrangement;
  const insight = useMemo(
    () => portfolioInsight(deployments, [...order, ...fresh], world),
    [deployments, order, fresh, world],
  );
  return (
    <aside className={styles.panel} aria-label="Insight">
      <header className={styles.head}>
        <div className={styles.measures} role="group" aria-label="Measured by">
          {MEASURES.map(([value, label]) => (
            <Button
              key={value}
              look="quiet"
              pressed={measure === value}
              onClick={() => {
                setMeasure(value);
              }}
            >
              {label}
            </Button>
          ))}
          <span className={styles.soft}>a year, as shown</span>
        </div>
        <PopoverMenu label="What to do with these figures" face="⋯">
          <MenuSection>
            <MenuItem
              onChoose={() => {
                void copyTable(insightTable(insight, measure, world, currency));
              }}
            >
              Copy as table
            </MenuItem>
          </MenuSection>
        </PopoverMenu>
        <Button
          look="quiet"
          label="Close insight"
          onClick={() => {
            showBeside(null);
          }}
        >
          ×
        </Button>
      </header>
      <ExitGaps insight={insight} measure={measure} currency={currency} />
      {INSIGHT_FACETS.map((facet) => (
        <FacetShares
          key={facet}
          facet={facet}
          parts={insight.by[facet]}
          total={insight.total[measure]}
          world={world}
          measure={measure}
          currency={currency}
        />
      ))}
    </aside>
  );
}
