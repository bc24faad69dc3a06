import { breakEvensOf } from './break-even.ts';
import type { CompiledScenario } from './compile.ts';
import { leastOf, worthOfKnowing, type VariableMoments } from './decisions.ts';
import type { AmountTable } from './loss-tables.ts';
import { at, floatAt, item } from './numbers.ts';
import type { OutcomeSpace } from './outcome-space.ts';
import type { Exposure, Loss, PlanOutcome, Sensitivity } from './result.ts';
import { errorOfDeviation, errorOfProbability, errorsOf } from './standard-error.ts';
import {
  describeLoss,
  maximum,
  nearlyEqual,
  standardDeviation,
  summarize,
  type Distribution,
} from './summary.ts';

/** The figures of a result that take the whole distribution. */
export type Distributed = Pick<
  Exposure,
  'loss' | 'sensitivity' | 'plans' | 'evpi' | 'evpiStandardError' | 'evppi' | 'breakEvens'
>;

/**
 * Everything that takes the whole distribution of the totals: the loss, each plan with its regret, what learning
 * is worth, and what each variable has to do with it. The expected total of each plan, its cost included, is passed in,
 * exact. Deterministic.
 * Source: spec/exposure-model.md §7.
 */
export function distribute(
  compiled: CompiledScenario,
  space: OutcomeSpace,
  tables: readonly AmountTable[],
  moments: readonly VariableMoments[],
  expected: readonly number[],
): Distributed {
  const { alternatives, scenario } = compiled;
  const losses = space.totalsOf(tables, alternatives.length);
  const distribution = space.distributionOf(item(losses, 0));
  const totals = losses.map((own, plan) => {
    const { cost } = item(alternatives, plan);
    return cost === 0 ? own : own.map((amount) => amount + cost);
  });
  const regrets = regretsOf(totals);
  const best = expected.indexOf(Math.min(...expected));
  const evpi = space.meanOf(item(regrets, best));
  const trials = space.method === 'sampled' ? space.trials.count : null;
  return {
    loss: sampledLoss(
      describeLoss(distribution, at(expected, 0), scenario.tolerance),
      distribution,
      trials,
    ),
    plans: planOutcomes(compiled, space, totals, regrets, expected),
    evpi,
    ...(trials === null ? {} : { evpiStandardError: errorOfMean(item(regrets, best), trials) }),
    evppi: Object.fromEntries(moments.map((variable) => [variable.key, worthOfKnowing(variable)])),
    breakEvens: breakEvensOf(
      alternatives.map(({ id }) => id),
      moments,
    ),
    sensitivity: sensitivityOf(moments, distribution, trials),
  };
}

function sampledLoss(loss: Loss, distribution: Distribution, trials: number | null): Loss {
  if (trials === null) return loss;
  const { overTolerance, exceedance, p95 } = loss;
  return {
    ...loss,
    standardError: {
      ...errorsOf(distribution, trials, p95),
      ...(overTolerance === undefined
        ? {}
        : { overTolerance: errorOfProbability(overTolerance, trials) }),
      exceedance: exceedance.map(([, probability]) => errorOfProbability(probability, trials)),
    },
  };
}

function planOutcomes(
  { alternatives }: CompiledScenario,
  space: OutcomeSpace,
  totals: readonly Float64Array[],
  regrets: readonly Float64Array[],
  expected: readonly number[],
): readonly PlanOutcome[] {
  const distributions = totals.map((own) => space.distributionOf(own));
  // Regrets are differences of totals: they count as equal where totals do.
  const spread = Math.max(...distributions.map(nearlyEqual));
  return alternatives.map(({ id, cost }, plan) => {
    const distribution = item(distributions, plan);
    const summary = summarize(distribution, at(expected, plan));
    const regret = space.distributionOf(item(regrets, plan));
    return {
      id,
      cost,
      ...summary,
      maxRegret: maximum(regret, spread),
      ...(space.method === 'exact'
        ? {}
        : { standardError: errorsOf(distribution, space.trials.count, summary.p95) }),
    };
  });
}

/** Per plan and outcome: its total less that of the plan that is best there. */
function regretsOf(totals: readonly Float64Array[]): readonly Float64Array[] {
  const least = leastOf(totals);
  return totals.map((own) => own.map((total, outcome) => total - floatAt(least, outcome)));
}

function errorOfMean(values: Float64Array, trials: number): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / trials;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / trials;
  return Math.sqrt(square / trials);
}

/** Of each variable: Var(E[loss | variable]) / Var(loss), and the conditional expectations it is made from. */
function sensitivityOf(
  moments: readonly VariableMoments[],
  distribution: Distribution,
  trials: number | null,
): readonly Sensitivity[] {
  const sd = standardDeviation(distribution);
  const isCertain = sd <= nearlyEqual(distribution);
  const errorOfSd = trials === null || isCertain ? 0 : errorOfDeviation(distribution, trials);
  return moments.map(({ key, outcomeIds, probabilities, totals }) => {
    const own = item(totals, 0);
    const given = own.map((moment, outcome) => moment / floatAt(probabilities, outcome));
    const mean = own.reduce((sum, moment) => sum + moment, 0);
    const explained = given.reduce(
      (sum, loss, outcome) => sum + floatAt(probabilities, outcome) * (loss - mean) ** 2,
      0,
    );
    const firstOrder = isCertain ? 0 : Math.min(1, explained / sd ** 2);
    const byOutcome = (values: Float64Array) =>
      Object.fromEntries(outcomeIds.map((id, outcome) => [id, floatAt(values, outcome)]));
    return {
      variable: key,
      expectedLossGiven: byOutcome(given),
      probability: byOutcome(probabilities),
      firstOrder,
      ...(trials === null
        ? {}
        : { standardError: { firstOrder: isCertain ? 0 : (2 * firstOrder * errorOfSd) / sd } }),
    };
  });
}
