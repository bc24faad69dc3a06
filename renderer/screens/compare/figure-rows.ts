import type { PlanOutcome } from '../../../model/exposure/result.ts';
import type { Scenario } from '../../../model/scenario.ts';
import type { ShownExpected, ShownExposure } from '../../engine/shown-exposure.ts';
import { bestPlans } from '../../charts/plan-finding.ts';

/** What is known of one of the scenarios compared. */
export interface Known {
  readonly scenario: Scenario;
  readonly expected: ShownExpected | null;
  readonly whole: ShownExposure | null;
}

/** One figure, as every scenario compared has it. */
export interface FigureRow {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly unit: 'money' | 'chance' | 'count';
  /** Null while it is not known, or where the scenario has none. */
  readonly read: (known: Known) => number | null;
}

const loss = (
  key: 'sd' | 'p05' | 'p50' | 'p95' | 'cvar95' | 'max',
  label: string,
  hint: string,
): FigureRow => ({
  key,
  label,
  hint,
  unit: 'money',
  read: ({ whole }) => whole?.loss[key] ?? null,
});

/** The figures of a comparison, in the order they are read: what, how uncertain, how bad, where from, what to do. */
export const FIGURE_ROWS: readonly FigureRow[] = [
  {
    key: 'expected',
    label: 'Expected loss',
    hint: 'The mean over everything that can happen',
    unit: 'money',
    read: ({ expected }) => expected?.loss.expected ?? null,
  },
  loss('sd', 'Standard deviation', 'How far the loss typically lies from its mean'),
  loss('p05', '5th percentile', 'One time in twenty the loss is this or less'),
  loss('p50', 'Median', 'As often more as less'),
  loss('p95', '95th percentile', 'One time in twenty the loss is this or more'),
  loss('cvar95', 'CVaR 95', 'Expected shortfall: the mean of the worst 5% of probability'),
  loss('max', 'Worst case', 'The largest loss that can happen'),
  {
    key: 'overTolerance',
    label: 'Chance over tolerance',
    hint: 'How likely the loss passes what each scenario calls tolerable',
    unit: 'chance',
    read: ({ whole }) => whole?.loss.overTolerance ?? null,
  },
  {
    key: 'exposedSpend',
    label: 'Exposed spend',
    hint: 'Expected yearly spend of deployments whose primary use is blocked on some day',
    unit: 'money',
    read: ({ expected }) => expected?.exposedSpend.expected ?? null,
  },
  {
    key: 'exposedLegal',
    label: '– by law',
    hint: 'By law and by channels overlap',
    unit: 'money',
    read: ({ expected }) => expected?.exposedSpend.legal ?? null,
  },
  {
    key: 'exposedChannel',
    label: '– by channels',
    hint: 'By law and by channels overlap',
    unit: 'money',
    read: ({ expected }) => expected?.exposedSpend.channel ?? null,
  },
  {
    key: 'outageDays',
    label: 'Outage days',
    hint: 'Expected days on which a deployment runs nothing, over all deployments',
    unit: 'count',
    read: ({ expected }) => expected?.outageDays.expected ?? null,
  },
  {
    key: 'stranded',
    label: 'Stranded deployments',
    hint: 'Expected number that run nothing on the last day',
    unit: 'count',
    read: ({ expected }) => expected?.strandedDeployments.expected ?? null,
  },
  {
    key: 'bestPlan',
    label: 'Expected with the best plan',
    hint: 'Loss and the plan’s own cost, under the plan that is best by expected loss',
    unit: 'money',
    read: (known) => bestPlan(known)?.expected ?? null,
  },
];

/** The plan that is best by expected loss; null while it is not known. Without a plan of its own that is "no plan". */
export function bestPlanName(known: Known): string | null {
  const plan = bestPlan(known);
  if (plan === undefined) return null;
  return known.scenario.plans?.find(({ id }) => id === plan.id)?.name ?? 'No plan';
}

function bestPlan({ whole }: Known): PlanOutcome | undefined {
  return whole === null ? undefined : bestPlans(whole.plans, 'expected')[0];
}
