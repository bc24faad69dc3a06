import type { Content } from '../../../model/change/content.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { addDesignation } from '../../actions/assumption-actions.ts';
import { parentOnScreen } from '../../store/scenario-on-screen.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Assumptions.module.css';
import { BranchChanges } from './BranchChanges.tsx';
import { DesignationCard } from './DesignationCard.tsx';
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
  return (
    <div className={styles.panel} role="region" aria-label="Assumptions">
      {parent !== undefined && (
        <BranchChanges scenario={scenario} parent={parent} content={content} />
      )}
      <section className={styles.section}>
        <div className={styles.heading}>
          <h2>Designations</h2>
          {content.vendors.items.length > 0 && (
            <Button look="quiet" label="Add a designation" onClick={addDesignation}>
              + Add
            </Button>
          )}
        </div>
        {scenario.designations.map((designation) => (
          <DesignationCard key={designation.id} designation={designation} content={content} />
        ))}
        {scenario.designations.length === 0 && (
          <p className={styles.hint}>
            Nobody is designated, so nothing is blocked. Add a designation to begin.
          </p>
        )}
      </section>
      {vendorsConcerned(scenario, content).map((vendor) => (
        <StanceBoard key={vendor.id} vendor={vendor} scenario={scenario} content={content} />
      ))}
      <DriverList drivers={scenario.drivers ?? []} />
      <InfluenceSummary scenario={scenario} content={content} />
      <PlanList scenario={scenario} content={content} />
    </div>
  );
}
