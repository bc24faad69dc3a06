import { freshId } from '../fresh-id.ts';
import { stanceKey, type Driver, type DriverOutcome, type Scenario } from '../scenario.ts';
import { withoutInfluencesOf } from './outcome-influences.ts';
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

/**
 * Adds a way a driver may turn out, with probability 0: no figure changes until it is given one. Its id is unlike
 * those of the others. Pure; an unknown driver changes nothing.
 */
export function withAddedDriverOutcome(scenario: Scenario, driver: Driver, name: string): Scenario {
  const id = freshId(name, new Set(driver.outcomes.map((outcome) => outcome.id)));
  return withDriver(scenario, {
    ...driver,
    outcomes: [...driver.outcomes, { id, name, probability: 0 }],
  });
}

/**
 * Takes a way a driver may turn out away, with the influences that start or end at it; the others share its
 * probability as they share the rest. Pure. The last one stays, as something has to happen.
 */
export function withoutDriverOutcome(scenario: Scenario, driver: Driver, id: string): Scenario {
  if (driver.outcomes.length < 2) return scenario;
  const outcomes = withProbability(driver.outcomes, id, 0).filter((outcome) => outcome.id !== id);
  return withoutInfluencesOf(withDriver(scenario, { ...driver, outcomes }), {
    driver: driver.id,
    outcome: id,
  });
}
