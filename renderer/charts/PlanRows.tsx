import type { PlanOutcome } from '../../model/exposure/result.ts';
import { exactMoney, shortMoney } from '../format/money.ts';
import { bestPlans, VIEWS } from './plan-finding.ts';
import styles from './PlanTable.module.css';

interface PlanRowsProps {
  /** What it compares, for a screen reader. */
  readonly label: string;
  readonly plans: readonly PlanOutcome[];
  readonly nameOf: (plan: PlanOutcome) => string;
  readonly currency: string;
}

/** Plans side by side, the best of each column marked. */
export function PlanRows({ label, plans, nameOf, currency }: PlanRowsProps) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.plans}>
        <thead>
          <tr>
            <th scope="col">Plan</th>
            <th scope="col">Cost</th>
            {VIEWS.map(({ view, label, hint }) => (
              <th key={view} scope="col" title={hint}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <tr key={plan.id}>
              <th scope="row">
                <span className="two-lines" title={nameOf(plan)}>
                  {nameOf(plan)}
                </span>
              </th>
              <td>{shortMoney(plan.cost, currency)}</td>
              {VIEWS.map(({ view }) => {
                const isBest = bestPlans(plans, view).includes(plan);
                return (
                  <td key={view} data-best={isBest} title={exactMoney(plan[view], currency)}>
                    {isBest && <span aria-label="best">● </span>}
                    {shortMoney(plan[view], currency)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
