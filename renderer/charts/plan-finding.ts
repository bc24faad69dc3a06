import type { PlanOutcome } from '../../model/exposure/result.ts';
import { listed } from '../words/list.ts';
import { shortName } from '../words/short-name.ts';

type PlanView = 'expected' | 'cvar95' | 'max' | 'maxRegret';

/** The ways to judge a plan, each a column; less is better in all of them. */
export const VIEWS: readonly {
  readonly view: PlanView;
  readonly label: string;
  readonly hint: string;
}[] = [
  { view: 'expected', label: 'Expected', hint: 'Expected loss with the plan, its cost included' },
  { view: 'cvar95', label: 'CVaR 95', hint: 'The mean of the worst 5% of probability' },
  { view: 'max', label: 'Worst case', hint: 'The largest loss that can happen' },
  {
    view: 'maxRegret',
    label: 'Max. regret',
    hint: 'The most by which it can turn out worse than the plan that would have been best',
  },
];

/** The plans nobody beats in a view; more than one is a tie, and shown as one. */
export function bestPlans(plans: readonly PlanOutcome[], view: PlanView): readonly PlanOutcome[] {
  const least = Math.min(...plans.map((plan) => plan[view]));
  const largest = Math.max(...plans.map((plan) => Math.abs(plan[view])));
  return plans.filter((plan) => plan[view] - least <= 1e-9 * largest);
}

/** Which plan wins, under which view. */
export function planFinding(
  plans: readonly PlanOutcome[],
  nameOf: (plan: PlanOutcome) => string,
): string {
  const quoted = (plan: PlanOutcome) => `“${shortName(nameOf(plan))}”`;
  const wins = new Map<PlanOutcome, string[]>();
  for (const { view, label } of VIEWS) {
    for (const plan of bestPlans(plans, view)) {
      wins.set(plan, [...(wins.get(plan) ?? []), inSentence(label)]);
    }
  }
  const everywhere = [...wins].filter(([, views]) => views.length === VIEWS.length);
  const [first, second] = everywhere;
  if (first !== undefined && second === undefined) {
    return `${quoted(first[0])} is best however one looks at it`;
  }
  if (everywhere.length > 1) return `${everywhere.map(([plan]) => quoted(plan)).join(' and ')} tie`;
  return [...wins].map(([plan, views]) => `${quoted(plan)} is best by ${listed(views)}`).join('; ');
}

function inSentence(label: string): string {
  return label.startsWith('CVaR') ? label : label.toLowerCase();
}
