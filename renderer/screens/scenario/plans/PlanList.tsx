import type { Content } from '../../../../model/change/content.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { addPlan } from '../../../actions/assumption-actions.ts';
import { useStore } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from '../Assumptions.module.css';
import { PlanCard } from './PlanCard.tsx';

/** What the company could do about it: plans, each a list of mitigations, to compare on the right. */
export function PlanList({
  scenario,
  content,
}: {
  readonly scenario: Scenario;
  readonly content: Content;
}) {
  const showDialog = useStore((state) => state.showDialog);
  const plans = scenario.plans ?? [];
  return (
    <section className={styles.section} aria-label="Plans">
      <div className={styles.heading}>
        <h2>Plans</h2>
        <div>
          {plans.length > 0 && (
            <Button
              look="quiet"
              onClick={() => {
                showDialog({ kind: 'suggest-plan' });
              }}
            >
              Suggest…
            </Button>
          )}
          <Button look="quiet" label="Add a plan" onClick={addPlan}>
            + Add
          </Button>
        </div>
      </div>
      {plans.length === 0 && (
        <p className={styles.faint}>
          What could be done ahead: prequalify or add fallbacks, or move away now. “No plan” always
          competes.
        </p>
      )}
      {plans.map((plan) => (
        <PlanCard key={plan.id} plan={plan} scenario={scenario} content={content} />
      ))}
    </section>
  );
}
