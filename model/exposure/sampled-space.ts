import type { LossTable } from './loss-tables.ts';
import { addAt, floatAt, intAt } from './numbers.ts';
import type { OutcomeSpace } from './outcome-space.ts';
import { distributionOfTrials } from './summary.ts';
import type { Trials } from './trials.ts';

/** Trials as a space of equally likely outcomes. */
export function sampledSpace(trials: Trials): OutcomeSpace {
  return {
    method: 'sampled',
    trials,
    count: trials.count,
    positionsIn: (scope) => trials.positionsIn(scope),
    probabilities: new Float64Array(trials.count).fill(1 / trials.count),
    totalsOf(tables: readonly LossTable[]) {
      const totals = new Float64Array(trials.count);
      for (const { scope, values } of tables) {
        const positions = trials.positionsIn(scope);
        for (let trial = 0; trial < totals.length; trial += 1) {
          addAt(totals, trial, floatAt(values, intAt(positions, trial)));
        }
      }
      return totals;
    },
    distributionOf: distributionOfTrials,
  };
}
