import type { Content } from '../../model/change/content.ts';
import type { Exposure, PlanOutcome } from '../../model/exposure/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { exactMoney, shortMoney } from '../format/money.ts';
import { Figure } from './Figure.tsx';
import { bestPlans, planFinding, VIEWS } from './plan-finding.ts';
import styles from './PlanTable.module.css';

interface PlanTableProps {
  readonly exposure: Exposure;
  readonly scenario: Scenario;
  readonly content: Content;
}

/** What to do: the plans side by side, the best of each column marked. */
export function PlanTable({ exposure, scenario, content }: PlanTableProps) {
  const { currency } = content.workspace;
  const names = new Map((scenario.plans ?? []).map(({ id, name }) => [id, name]));
  const nameOf = (plan: PlanOutcome) => names.get(plan.id) ?? 'No plan';
  if (exposure.plans.length < 2) return null;
  return (
    <Figure
      title={planFinding(exposure.plans, nameOf)}
      unit={`Loss and the plan’s own cost over the horizon, ${currency}; ● marks the best of a column`}
      table={{
        columns: ['Plan', 'Cost', ...VIEWS.map(({ label }) => label)],
        rows: exposure.plans.map((plan) => [
          nameOf(plan),
          exactMoney(plan.cost, currency),
          ...VIEWS.map(({ view }) => exactMoney(plan[view], currency)),
        ]),
      }}
    >
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Plans">
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
            {exposure.plans.map((plan) => (
              <tr key={plan.id}>
                <th scope="row">{nameOf(plan)}</th>
                <td>{shortMoney(plan.cost, currency)}</td>
                {VIEWS.map(({ view }) => {
                  const isBest = bestPlans(exposure.plans, view).includes(plan);
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
      <p className={styles.advice}>
        {exposure.evpi > 0
          ? `Learning how everything turns out before choosing is worth at most ${shortMoney(exposure.evpi, currency)} (EVPI).`
          : 'Learning more before choosing is worth nothing: the same plan wins in every case (EVPI 0).'}
      </p>
    </Figure>
  );
}
