import type { Content } from '../../model/change/content.ts';
import type { Exposure, PlanOutcome } from '../../model/exposure/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { exactMoney, shortMoney } from '../format/money.ts';
import { planNames } from '../words/plans.ts';
import { variableNames } from '../words/variables.ts';
import { Figure } from './Figure.tsx';
import { bestPlans, planFinding, VIEWS } from './plan-finding.ts';
import styles from './PlanTable.module.css';
import { watchAdvice } from './watch-advice.ts';

interface PlanTableProps {
  readonly exposure: Exposure;
  readonly scenario: Scenario;
  readonly content: Content;
}

/** What to do: the plans side by side, the best of each column marked. */
export function PlanTable({ exposure, scenario, content }: PlanTableProps) {
  const { currency } = content.workspace;
  const names = planNames(scenario);
  const nameOf = (plan: PlanOutcome) => names.get(plan.id) ?? plan.id;
  const advice = watchAdvice(exposure, variableNames(scenario, content), currency);
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
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Plans compared">
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
      <ul className={styles.advice}>
        {advice.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Figure>
  );
}
