import type { Content } from '../../model/change/content.ts';
import type { PlanOutcome } from '../../model/exposure/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ShownExposure } from '../engine/shown-exposure.ts';
import { planNames } from '../words/plans.ts';
import { variableNames } from '../words/variables.ts';
import { Figure } from './Figure.tsx';
import { PlanRows } from './PlanRows.tsx';
import { planFinding, VIEWS } from './plan-finding.ts';
import styles from './PlanTable.module.css';
import { money } from './table.ts';
import { watchAdvice } from './watch-advice.ts';

interface PlanTableProps {
  readonly exposure: ShownExposure;
  readonly scenario: Scenario;
  readonly content: Content;
}

/** What to do: the plans side by side, the best of each column marked. */
export function PlanTable({ exposure, scenario, content }: PlanTableProps) {
  const { currency } = content.workspace;
  const names = planNames(scenario);
  const amount = (name: string) => money(name, currency);
  const nameOf = (plan: PlanOutcome) => names.get(plan.id) ?? plan.id;
  const advice = watchAdvice(exposure, variableNames(scenario, content), currency);
  if (exposure.plans.length < 2) return null;
  return (
    <Figure
      keep={{ kind: 'plans' }}
      title={planFinding(exposure.plans, nameOf)}
      unit={`Loss and the plan’s own cost over the horizon, ${currency}; ● marks the best of a column`}
      table={{
        columns: ['Plan', ...['Cost', ...VIEWS.map(({ label }) => label)].map(amount)],
        rows: exposure.plans.map((plan) => [
          nameOf(plan),
          plan.cost,
          ...VIEWS.map(({ view }) => plan[view]),
        ]),
      }}
    >
      <PlanRows label="Plans compared" plans={exposure.plans} nameOf={nameOf} currency={currency} />
      <ul className={styles.advice}>
        {advice.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Figure>
  );
}
