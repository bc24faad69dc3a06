import type { CompiledScenario } from './compile.ts';
import { leastOf, worthOfKnowing, type VariableMoments } from './decisions.ts';
import type { LossTable } from './loss-tables.ts';
import { at, floatAt, item } from './numbers.ts';
import type { OutcomeSpace } from './outcome-space.ts';
import type { Exposure, Loss, PlanOutcome, Sensitivity } from './result.ts';
import { errorOfDeviation, errorOfProbability, errorsOf } from './standard-error.ts';
import {
  describeLoss,
  distributionOf,
  maximum,
  nearlyEqual,
  summarize,
  type Distribution,
} from './summary.ts';

/** The figures of a result that take the whole distribution. */
export type Distributed = Pick<
  Exposure,
  'loss' | 'sensitivity' | 'plans' | 'evpi' | 'evpiStandardError' | 'evppi'
>;

/**
 * Everything that takes the whole distribution of the totals: the loss, each plan with its regret, what learning
 * is worth, and what each variable has to do with it. Expected values are passed in, exact. Deterministic.
 * Source: spec/exposure-model.md §7.
 */
export function distribute(
  compiled: CompiledScenario,
  space: OutcomeSpace,
  tables: readonly (readonly LossTable[])[],
  moments: readonly VariableMoments[],
  expectedLosses: readonly number[],
): Distributed {
  const { alternatives, scenario } = compiled;
  const { probabilities } = space;
  const losses = tables.map((own) => space.totalsOf(own));
  const [loss] = losses;
  if (!loss) throw new Error('no plan always competes');
  const distribution = distributionOf({ values: loss, probabilities });
  const totals = losses.map((own, plan) => {
    const { cost } = item(alternatives, plan);
    return cost === 0 ? own : own.map((amount) => amount + cost);
  });
  const expected = alternatives.map(({ cost }, plan) => at(expectedLosses, plan) + cost);
  const regrets = regretsOf(totals);
  const best = expected.indexOf(Math.min(...expected));
  const evpi = meanOf(item(regrets, best), probabilities);
  const trials = space.method === 'sampled' ? probabilities.length : null;
  return {
    loss: sampledLoss(
      describeLoss(distribution, at(expected, 0), scenario.tolerance),
      distribution,
      trials,
    ),
    plans: planOutcomes(compiled, totals, regrets, expected, probabilities, trials),
    evpi,
    ...(trials === null ? {} : { evpiStandardError: errorOfMean(item(regrets, best), trials) }),
    evppi: Object.fromEntries(moments.map((variable) => [variable.key, worthOfKnowing(variable)])),
    sensitivity: moments.map((variable) => sensitivityTo(variable, distribution, trials)),
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
  compiled: CompiledScenario,
  totals: readonly Float64Array[],
  regrets: readonly Float64Array[],
  expected: readonly number[],
  probabilities: Float64Array,
  trials: number | null,
): readonly PlanOutcome[] {
  const distributions = totals.map((values) => distributionOf({ values, probabilities }));
  // Regrets are differences of totals: they count as equal where totals do.
  const spread = Math.max(...distributions.map(nearlyEqual));
  return compiled.alternatives.map(({ id, cost }, plan) => {
    const distribution = item(distributions, plan);
    const summary = summarize(distribution, at(expected, plan));
    const regret = distributionOf({ values: item(regrets, plan), probabilities });
    return {
      id,
      cost,
      ...summary,
      maxRegret: maximum(regret, spread),
      ...(trials === null ? {} : { standardError: errorsOf(distribution, trials, summary.p95) }),
    };
  });
}

/** Per plan and outcome: its total less that of the plan that is best there. */
function regretsOf(totals: readonly Float64Array[]): readonly Float64Array[] {
  const least = leastOf(totals);
  return totals.map((own) => own.map((total, outcome) => total - floatAt(least, outcome)));
}

function meanOf(values: Float64Array, probabilities: Float64Array): number {
  return values.reduce((sum, value, outcome) => sum + value * floatAt(probabilities, outcome), 0);
}

function errorOfMean(values: Float64Array, trials: number): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / trials;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / trials;
  return Math.sqrt(square / trials);
}

/** Var(E[loss | variable]) / Var(loss), and the conditional expectations it is made from. */
function sensitivityTo(
  { key, outcomeIds, probabilities, totals }: VariableMoments,
  distribution: Distribution,
  trials: number | null,
): Sensitivity {
  const moments = item(totals, 0);
  const given = outcomeIds.map(
    (_, outcome) => floatAt(moments, outcome) / floatAt(probabilities, outcome),
  );
  const mean = moments.reduce((sum, moment) => sum + moment, 0);
  const explained = given.reduce(
    (sum, own, outcome) => sum + floatAt(probabilities, outcome) * (own - mean) ** 2,
    0,
  );
  const { sd } = summarize(distribution, mean);
  const isCertain = sd <= nearlyEqual(distribution);
  const firstOrder = isCertain ? 0 : Math.min(1, explained / sd ** 2);
  return {
    variable: key,
    expectedLossGiven: Object.fromEntries(
      outcomeIds.map((id, outcome) => [id, given[outcome] ?? 0]),
    ),
    probability: Object.fromEntries(
      outcomeIds.map((id, outcome) => [id, floatAt(probabilities, outcome)]),
    ),
    firstOrder,
    ...(trials === null
      ? {}
      : {
          standardError: {
            firstOrder: isCertain
              ? 0
              : (2 * firstOrder * errorOfDeviation(distribution, trials)) / sd,
          },
        }),
  };
}
