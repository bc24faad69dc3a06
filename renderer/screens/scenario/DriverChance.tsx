import { withDriver } from '../../../model/edit/driver.ts';
import { withProbability } from '../../../model/edit/probability.ts';
import type { Driver, DriverOutcome } from '../../../model/scenario.ts';
import { ChanceField } from '../../ui/ChanceField.tsx';
import { driverOutcomeName } from '../../words/driver.ts';
import { useTrial } from './use-trial.ts';

interface DriverChanceProps {
  readonly driver: Driver;
  readonly outcome: DriverOutcome;
}

/** How likely one outcome of a driver is. */
export function DriverChance({ driver, outcome }: DriverChanceProps) {
  const name = driverOutcomeName(outcome);
  const trial = useTrial(`Change probability of “${name}”`, (before, probability) => {
    const now = before.drivers?.find(({ id }) => id === driver.id);
    if (now === undefined) return before;
    const outcomes = withProbability(now.outcomes, outcome.id, probability);
    return withDriver(before, { ...now, outcomes });
  });
  return (
    <ChanceField
      label={`Probability of ${name}`}
      of={name}
      value={outcome.probability}
      {...trial}
    />
  );
}
