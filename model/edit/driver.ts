import { freshId } from '../fresh-id.ts';
import { stanceKey, type Driver, type DriverOutcome, type Scenario } from '../scenario.ts';
import { withProbability } from './probability.ts';

/**
 * Adds an uncertain event, as likely as not, that makes nothing harder until told so. Its id is unlike any
 * variable of the scenario. Pure.
 */
export function withAddedDriver(scenario: Scenario, name: string): Scenario {
  const taken = new Set([
    ...scenario.designations.map(({ id }) => id),
    ...scenario.stances.map(stanceKey),
    ...(scenario.drivers ?? []).map(({ id }) => id),
  ]);
  const driver: Driver = {
    id: freshId(name, taken),
    name,
    outcomes: [
      { id: 'happens', name: 'It happens', probability: 0.5 },
      { id: 'does-not', name: 'It does not', probability: 0.5 },
    ],
  };
  return { ...scenario, drivers: [...(scenario.drivers ?? []), driver] };
}

/** Replaces a driver by its id. Pure; an unknown id changes nothing. */
export function withDriver(scenario: Scenario, changed: Driver): Scenario {
  return {
    ...scenario,
    drivers: (scenario.drivers ?? []).map((driver) =>
      driver.id === changed.id ? changed : driver,
    ),
  };
}

/** Takes a driver out, with the influences that start or end at it. Pure. */
export function withoutDriver(scenario: Scenario, id: string): Scenario {
  const touches = (end: object) => 'driver' in end && end.driver === id;
  return {
    ...scenario,
    drivers: (scenario.drivers ?? []).filter((driver) => driver.id !== id),
    ...(scenario.influences === undefined
      ? {}
      : {
          influences: scenario.influences.filter(({ from, to }) => !touches(from) && !touches(to)),
        }),
  };
}

/** Replaces one outcome of a driver; a changed probability is shared out among the others. Pure. */
export function withDriverOutcome(
  scenario: Scenario,
  driver: Driver,
  changed: DriverOutcome,
): Scenario {
  const before = driver.outcomes.find((outcome) => outcome.id === changed.id);
  if (before === undefined) return scenario;
  const outcomes = driver.outcomes.map((outcome) =>
    outcome === before ? { ...changed, probability: before.probability } : outcome,
  );
  return withDriver(scenario, {
    ...driver,
    outcomes:
      changed.probability === before.probability
        ? outcomes
        : withProbability(outcomes, changed.id, changed.probability),
  });
}
