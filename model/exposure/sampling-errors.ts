import { item } from './numbers.ts';
import type { Distributed, Loss, Sensitivity } from './result.ts';
import {
  errorOfDeviation,
  errorOfMean,
  errorOfProbability,
  errorsOf,
  type Sample,
} from './standard-error.ts';
import { nearlyEqual, standardDeviation, type Distribution } from './summary.ts';

/** Sampled figures, each with its standard error. */
export function withErrors(
  { loss, plans, sensitivity, ...rest }: Distributed,
  samples: readonly Sample[],
  regretOfBest: Distribution,
): Distributed {
  const own = item(samples, 0);
  const range = Math.max(...samples.map((sample) => sample.range));
  return {
    ...rest,
    loss: withLossErrors(loss, own),
    plans: plans.map((plan, place) => ({
      ...plan,
      standardError: errorsOf(item(samples, place)),
    })),
    evpiStandardError: errorOfMean({ ...own, distribution: regretOfBest, range }),
    sensitivity: withFirstOrderErrors(sensitivity, own),
  };
}

function withLossErrors(loss: Loss, sample: Sample): Loss {
  const { overTolerance, exceedance } = loss;
  const error = (probability: number) => errorOfProbability(probability, sample.trials);
  return {
    ...loss,
    standardError: {
      ...errorsOf(sample),
      ...(overTolerance === undefined ? {} : { overTolerance: error(overTolerance) }),
      exceedance: exceedance.map(([, probability]) => error(probability)),
    },
  };
}

/** The index is a ratio to the variance: where no trial varied and yet something could, nothing is known of it. */
function withFirstOrderErrors(
  sensitivity: readonly Sensitivity[],
  sample: Sample,
): readonly Sensitivity[] {
  const { distribution } = sample;
  const sd = standardDeviation(distribution);
  const isCertain = sd <= nearlyEqual(distribution);
  const share = isCertain ? 0 : errorOfDeviation(sample) / sd;
  return sensitivity.map((variable) => ({
    ...variable,
    standardError: {
      firstOrder: isCertain ? Number(sample.range > 0) : 2 * variable.firstOrder * share,
    },
  }));
}
