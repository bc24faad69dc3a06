import { breakEvensOf } from './break-even.ts';
import type { CompiledScenario } from './compile.ts';
import { leastOf, worthOfKnowing, type TotalMoments, type VariableMoments } from './decisions.ts';
import type { AmountTable } from './loss-tables.ts';
import { at, floatAt, item } from './numbers.ts';
import type { OutcomeSpace } from './outcome-space.ts';
import type { Distributed, Sensitivity } from './result.ts';
import { withErrors } from './sampling-errors.ts';
import type { Sample } from './standard-error.ts';
import {
  describeLoss,
  nearlyEqual,
  standardDeviation,
  summarize,
  type Distribution,
} from './summary.ts';

/**
 * Everything that takes the whole distribution of the totals: the loss, each plan with its regret, what learning
 * is worth, and what each variable has to do with it. What is expected is passed in, exact.
 * Deterministic. Source: spec/exposure-model.md §7.
 */
export function distribute(
  { alternatives, scenario, lossRanges }: CompiledScenario,
  space: OutcomeSpace,
  tables: readonly AmountTable[],
  { expected, variables }: TotalMoments,
): Distributed {
  const totals = space.totalsOf(tables, alternatives.length).map((own, plan) => {
    const { cost } = item(alternatives, plan);
    return cost === 0 ? own : own.map((amount) => amount + cost);
  });
  const distributions = totals.map((own) => space.distributionOf(own));
  const regrets = regretsOf(totals);
  // Regrets are differences of totals: they count as equal where totals do.
  const spread = Math.max(...distributions.map(nearlyEqual));
  const best = expected.indexOf(Math.min(...expected));
  const loss = item(distributions, 0);
  const figures = {
    loss: describeLoss(loss, at(expected, 0), scenario.tolerance),
    plans: alternatives.map(({ id, cost }, plan) => ({
      id,
      cost,
      ...summarize(item(distributions, plan), at(expected, plan)),
      maxRegret: space.maximumOf(item(regrets, plan), spread),
    })),
    evpi: space.meanOf(item(regrets, best)),
    evppi: Object.fromEntries(
      variables.map((variable) => [variable.key, worthOfKnowing(variable)]),
    ),
    breakEvens: breakEvensOf(
      alternatives.map(({ id }) => id),
      variables,
    ),
    sensitivity: sensitivityOf(variables, loss),
  };
  if (space.method === 'exact') return figures;
  const { count } = space.trials;
  const samples = lossRanges().map((range, plan): Sample => ({
    distribution: item(distributions, plan),
    trials: count,
    range,
  }));
  return withErrors(figures, samples, space.distributionOf(item(regrets, best)));
}

/** Per plan and outcome: its total less that of the plan that is best there. */
function regretsOf(totals: readonly Float64Array[]): readonly Float64Array[] {
  const least = leastOf(totals);
  return totals.map((own) => own.map((total, outcome) => total - floatAt(least, outcome)));
}

/** Of each variable: Var(E[loss | variable]) / Var(loss), and the conditional expectations it is made from. */
function sensitivityOf(
  moments: readonly VariableMoments[],
  distribution: Distribution,
): readonly Sensitivity[] {
  const sd = standardDeviation(distribution);
  const isCertain = sd <= nearlyEqual(distribution);
  return moments.map(({ key, outcomeIds, probabilities, totals }) => {
    const own = item(totals, 0);
    const given = own.map((moment, outcome) => moment / floatAt(probabilities, outcome));
    const mean = own.reduce((sum, moment) => sum + moment, 0);
    const explained = given.reduce(
      (sum, loss, outcome) => sum + floatAt(probabilities, outcome) * (loss - mean) ** 2,
      0,
    );
    const byOutcome = (values: Float64Array) =>
      Object.fromEntries(outcomeIds.map((id, outcome) => [id, floatAt(values, outcome)]));
    return {
      variable: key,
      expectedLossGiven: byOutcome(given),
      probability: byOutcome(probabilities),
      firstOrder: isCertain ? 0 : Math.min(1, explained / sd ** 2),
    };
  });
}
