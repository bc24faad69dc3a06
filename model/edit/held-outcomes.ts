import { stanceKey, type Scenario } from '../scenario.ts';
import { withCertain } from './probability.ts';

/**
 * Makes the outcome each variable holds certain: a combination becomes a plain what-if. `held` is by the key of a
 * variable; one that is not in it, or is moot, stays as it is. The other outcomes stay with probability 0. Pure.
 */
export function withHeldOutcomes(scenario: Scenario, held: ReadonlyMap<string, string>): Scenario {
  return {
    ...scenario,
    designations: scenario.designations.map((own) => ({
      ...own,
      outcomes: withCertain(own.outcomes, held.get(own.id) ?? ''),
    })),
    stances: scenario.stances.map((own) => ({
      ...own,
      outcomes: withCertain(own.outcomes, held.get(stanceKey(own)) ?? ''),
    })),
    ...(scenario.drivers === undefined
      ? {}
      : {
          drivers: scenario.drivers.map((own) => ({
            ...own,
            outcomes: withCertain(own.outcomes, held.get(own.id) ?? ''),
          })),
        }),
  };
}
