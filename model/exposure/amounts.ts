import type { Deployment } from '../workspace.ts';
import { addAt, floatAt, intAt } from './numbers.ts';
import {
  measureCount,
  runningMeasure,
  switchMeasure,
  NOTHING,
  type Trajectories,
} from './trajectory.ts';

/** Days of a year, for amounts that are given per year (spec/exposure-model.md §2). */
export const YEAR_DAYS = 365;

/**
 * What each measure of a trajectory costs each deployment of a portfolio, in the order of `Trajectories.measures`:
 * an outage day, a day on the primary, a day on each fallback, a switch to each. Loss is the sum of amounts times
 * measures. Days on a fallback may earn (negative). Portfolios are large, so all lie in one list.
 * Source: spec/exposure-model.md §6.
 *
 * Example: value 365,000 a year, one fallback that keeps 0.9 of it, saves 36,500 a year and costs 5,000 to
 * switch to → 1000 an outage day, 0 a day on the primary, 100 − 100 = 0 a day on the fallback, 5000 a switch.
 */
export class DeploymentAmounts {
  private readonly values: Float64Array;
  /** Per deployment, and once more at the end: where its amounts start. */
  private readonly starts: Int32Array;

  constructor(deployments: readonly Deployment[]) {
    this.starts = new Int32Array(deployments.length + 1);
    deployments.forEach(({ fallbacks = [] }, position) => {
      this.starts[position + 1] = intAt(this.starts, position) + measureCount(fallbacks.length);
    });
    this.values = new Float64Array(intAt(this.starts, deployments.length));
    deployments.forEach((deployment, position) => {
      this.write(deployment, intAt(this.starts, position));
    });
  }

  /** The amounts of several deployments of one routing together. */
  sumOf(members: readonly number[]): Float64Array {
    const { values, starts } = this;
    const first = members[0] ?? 0;
    const sum = new Float64Array(intAt(starts, first + 1) - intAt(starts, first));
    for (const member of members) {
      const start = intAt(starts, member);
      for (let place = 0; place < sum.length; place += 1) {
        addAt(sum, place, floatAt(values, start + place));
      }
    }
    return sum;
  }

  /** What a deployment loses, given its measures. */
  lossOf(position: number, measures: Float64Array): number {
    const start = intAt(this.starts, position);
    let sum = 0;
    for (let place = 0; place < measures.length; place += 1) {
      sum += floatAt(this.values, start + place) * floatAt(measures, place);
    }
    return sum;
  }

  private write({ annualValue, fallbacks = [] }: Deployment, start: number): void {
    const { values } = this;
    const dailyValue = annualValue / YEAR_DAYS;
    values[start + runningMeasure(NOTHING)] = dailyValue;
    fallbacks.forEach((fallback, place) => {
      values[start + runningMeasure(place + 1)] = amountsOfSwitching(fallback, dailyValue, 1);
      values[start + switchMeasure(place, fallbacks.length)] = fallback.switchCost;
    });
  }
}

/** What a day on another use than the primary costs so many deployments, worth so much a day together. */
export function amountsOfSwitching(
  use: { readonly valueRetained: number; readonly annualCostDelta?: number | undefined },
  dailyValue: number,
  deployments: number,
): number {
  return (
    (1 - use.valueRetained) * dailyValue + ((use.annualCostDelta ?? 0) * deployments) / YEAR_DAYS
  );
}

/** Amounts with those of one more fallback at a place of the list. */
export function withFallbackAmounts(
  amounts: Float64Array,
  place: number,
  own: { readonly running: number; readonly switching: number },
): Float64Array {
  const fallbacks = fallbackCount(amounts);
  const running = runningMeasure(place + 1);
  const switching = switchMeasure(place, fallbacks);
  return Float64Array.of(
    ...amounts.subarray(0, running),
    own.running,
    ...amounts.subarray(running, switching),
    own.switching,
    ...amounts.subarray(switching),
  );
}

function fallbackCount(amounts: Float64Array): number {
  return (amounts.length - measureCount(0)) / 2;
}

/** The sum of two lists of the same length, place by place multiplied. */
export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) {
    sum += floatAt(one, place) * floatAt(other, place);
  }
  return sum;
}

/** What a trajectory costs deployments of such amounts together, given the measures of all trajectories. */
export function lossIn(measures: Float64Array, trajectory: number, amounts: Float64Array): number {
  const row = trajectory * amounts.length;
  let sum = 0;
  for (let place = 0; place < amounts.length; place += 1) {
    sum += floatAt(amounts, place) * floatAt(measures, row + place);
  }
  return sum;
}

/**
 * What a trajectory has cost before a day.
 *
 * Example: 10 an outage day, out from day 3 on → 0 before day 3, 20 before day 5.
 */
export function lossBefore(
  trajectories: Trajectories,
  trajectory: number,
  amounts: Float64Array,
  day: number,
): number {
  const { spanStart, from, runs, fallbacks } = trajectories;
  const { switchStart, switchDay, switchFallback } = trajectories;
  const end = intAt(spanStart, trajectory + 1);
  let loss = 0;
  for (let span = intAt(spanStart, trajectory); span < end; span += 1) {
    const start = intAt(from, span);
    if (start >= day) break;
    const until = span + 1 < end ? Math.min(day, intAt(from, span + 1)) : day;
    loss += (until - start) * floatAt(amounts, runningMeasure(intAt(runs, span)));
  }
  const last = intAt(switchStart, trajectory + 1);
  for (let own = intAt(switchStart, trajectory); own < last; own += 1) {
    if (intAt(switchDay, own) < day) {
      loss += floatAt(amounts, switchMeasure(intAt(switchFallback, own), fallbacks));
    }
  }
  return loss;
}
