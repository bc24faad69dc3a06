import { useLayoutEffect, useRef } from 'react';
import type { Content } from '../../../model/change/content.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { parentOnScreen } from '../../store/scenario-on-screen.ts';
import { useStore } from '../../store/store.ts';
import { SectionList } from '../../ui/SectionList.tsx';
import styles from './Assumptions.module.css';
import { BranchChanges } from './BranchChanges.tsx';
import { DesignationList } from './DesignationList.tsx';
import { DriverList } from './DriverList.tsx';
import { InfluenceSummary } from './InfluenceSummary.tsx';
import { PlanList } from './plans/PlanList.tsx';
import { StanceBoard } from './StanceBoard.tsx';
import { vendorsConcerned } from './vendors-concerned.ts';

/** Everything the scenario assumes, in the order one thinks it: what is ordered, who follows, what sways them. */
export function Assumptions({
  scenario,
  content,
}: {
  readonly scenario: Scenario;
  readonly content: Content;
}) {
  const parent = useStore(parentOnScreen);
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useStore((state) => state.wantedAssumption);
  const assumptionReached = useStore((state) => state.assumptionReached);
  useLayoutEffect(() => {
    if (wanted === null) return;
    const card = scroller.current?.querySelector<HTMLElement>(`[data-assumption="${wanted.id}"]`);
    card?.scrollIntoView({ block: 'start' });
    const field = wanted.focus === 'card' ? card : card?.querySelector<HTMLElement>(FIELD);
    field?.focus({ preventScroll: true });
    if (field instanceof HTMLInputElement) field.select();
    assumptionReached();
  }, [wanted, assumptionReached]);
  const vendors = vendorsConcerned(scenario, content);
  const sections = SECTIONS.filter(({ id }) => id !== 'stances' || vendors.length > 0);
  return (
    <div className={styles.panel} role="region" aria-label="Assumptions">
      <SectionList label="Assumptions" scroller={scroller} sections={sections} />
      <div ref={scroller} className={styles.scroll}>
        {parent !== undefined && (
          <BranchChanges scenario={scenario} parent={parent} content={content} />
        )}
        <div data-section="designations" tabIndex={-1}>
          <DesignationList scenario={scenario} content={content} />
        </div>
        {vendors.length > 0 && (
          <div className={styles.boards} data-section="stances" tabIndex={-1}>
            {vendors.map((vendor) => (
              <StanceBoard key={vendor.id} vendor={vendor} scenario={scenario} content={content} />
            ))}
          </div>
        )}
        <div data-section="drivers" tabIndex={-1}>
          <DriverList drivers={scenario.drivers ?? []} />
        </div>
        <div data-section="influences" tabIndex={-1}>
          <InfluenceSummary scenario={scenario} content={content} />
        </div>
        <div data-section="plans" tabIndex={-1}>
          <PlanList scenario={scenario} content={content} />
        </div>
      </div>
    </div>
  );
}

const FIELD = 'input, select';

const SECTIONS = [
  { id: 'designations', name: 'Designations' },
  { id: 'stances', name: 'Stances' },
  { id: 'drivers', name: 'Drivers' },
  { id: 'influences', name: 'Influences' },
  { id: 'plans', name: 'Plans' },
] as const;
