import type { Deployment } from '../workspace.ts';
import { floatAt } from './numbers.ts';
import {
  measureCount,
  runningMeasure,
  switchMeasure,
  NOTHING,
  type Trajectory,
} from './trajectory.ts';

/** Days of a year, for amounts that are given per year (spec/exposure-model.md §2). */
export const YEAR_DAYS = 365;

/**
 * What each measure of a trajectory costs a deployment, in the order of `measure`: an outage day, a day on
 * the primary, a day on each fallback, a switch to each. Loss is the sum of amounts times measures. Days on a
 * fallback may earn (negative). Source: spec/exposure-model.md §6.
 *
 * Example: value 365,000 a year, one fallback that keeps 0.9 of it, saves 36,500 a year and costs 5,000 to
 * switch to → 1000 an outage day, 0 a day on the primary, 100 − 100 = 0 a day on the fallback, 5000 a switch.
 */
export function amountsOf(deployment: Deployment): Float64Array {
  const fallbacks = deployment.fallbacks ?? [];
  const amounts = new Float64Array(measureCount(fallbacks.length));
  const dailyValue = deployment.annualValue / YEAR_DAYS;
  amounts[runningMeasure(NOTHING)] = dailyValue;
  for (let place = 0; place < fallbacks.length; place += 1) {
    const fallback = fallbacks[place];
    if (!fallback) continue;
    amounts[runningMeasure(place + 1)] = amountsOfSwitching(fallback, dailyValue, 1);
    amounts[switchMeasure(place, fallbacks.length)] = fallback.switchCost;
  }
  return amounts;
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

export function fallbackCount(amounts: Float64Array): number {
  return (amounts.length - measureCount(0)) / 2;
}

/** The amounts of one deployment, or of several of one routing together, times the measures of a trajectory. */
export function dot(amounts: Float64Array, measures: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < amounts.length; place += 1) {
    sum += floatAt(amounts, place) * floatAt(measures, place);
  }
  return sum;
}

/**
 * How a trajectory's loss runs over time: calls back with the change of the daily loss from a day on, and
 * with each amount that falls on one day.
 */
export function forEachChange(
  trajectory: Trajectory,
  amounts: Float64Array,
  changeRate: (day: number, by: number) => void,
  spendOnce: (day: number, amount: number) => void,
): void {
  const fallbacks = fallbackCount(amounts);
  let rate = 0;
  trajectory.from.forEach((day, span) => {
    const next = floatAt(amounts, runningMeasure(trajectory.runs[span] ?? NOTHING));
    if (next !== rate) changeRate(day, next - rate);
    rate = next;
  });
  for (const { day, fallback } of trajectory.switches) {
    spendOnce(day, floatAt(amounts, switchMeasure(fallback, fallbacks)));
  }
}

/**
 * What a trajectory has cost before a day.
 *
 * Example: 10 an outage day, out from day 3 on → 0 before day 3, 20 before day 5.
 */
export function lossBefore(trajectory: Trajectory, amounts: Float64Array, day: number): number {
  const { from, runs, switches } = trajectory;
  const fallbacks = fallbackCount(amounts);
  let loss = 0;
  for (let span = 0; span < from.length; span += 1) {
    const start = from[span] ?? 0;
    if (start >= day) break;
    const until = Math.min(day, from[span + 1] ?? day);
    loss += (until - start) * floatAt(amounts, runningMeasure(runs[span] ?? NOTHING));
  }
  for (const own of switches) {
    if (own.day < day) loss += floatAt(amounts, switchMeasure(own.fallback, fallbacks));
  }
  return loss;
}
