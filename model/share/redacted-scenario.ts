import {
  isIssued,
  stanceKey,
  variableKey,
  type Designation,
  type DesignationOutcome,
  type Driver,
  type InfluenceEnd,
  type Scenario,
  type Stance,
  type StanceOutcome,
  type Target,
} from '../scenario.ts';
import { idMask, nameOfMask, type Mask, type Masks } from './masks.ts';
import { redactedPlan } from './redacted-plan.ts';
import type { AmountOf } from './redacted-workspace.ts';

/** What a scenario's own ids become: its designations', drivers' and plans', and the outcomes of each variable. */
export interface OwnMasks {
  readonly designation: Mask;
  readonly driver: Mask;
  readonly plan: Mask;
  /** By the variable's key (`variableKey`), each outcome's. */
  readonly outcomes: ReadonlyMap<string, Mask>;
}

/**
 * A scenario of a redacted document (`redactedDocument`): dates, days, probabilities, weights and what binds whom as they
 * are; all that is called something masked. Pure.
 */
export function redactedScenario(scenario: Scenario, masks: Masks, amount: AmountOf): Scenario {
  const own = ownMasks(scenario);
  const { id, status, basedOn, start, horizonDays, response, influenceStrength } = scenario;
  const { tolerance, designations, stances, drivers, influences, plans } = scenario;
  return {
    id: masks.scenario(id),
    name: nameOfMask(masks.scenario(id)),
    status,
    basedOn: typeof basedOn === 'string' ? masks.scenario(basedOn) : basedOn,
    start,
    horizonDays,
    response,
    influenceStrength,
    tolerance: tolerance === undefined ? undefined : amount(tolerance),
    designations: designations.map((designation) => redactedDesignation(designation, masks, own)),
    stances: stances.map((stance) => redactedStance(stance, masks, own)),
    drivers: drivers?.map((driver) => redactedDriver(driver, own)),
    influences: influences?.map(({ from, to, weight }) => ({
      from: redactedEnd(from, masks, own),
      to: redactedEnd(to, masks, own),
      weight,
    })),
    plans: plans?.map((plan) => redactedPlan(plan, own.plan(plan.id), masks, amount)),
  };
}

/** The masks of what only a scenario knows by id. Pure; numbered in its own order. */
export function ownMasks({ designations, stances, drivers = [], plans = [] }: Scenario): OwnMasks {
  const idOf = ({ id }: { readonly id: string }) => id;
  const outcomes = new Map<string, Mask>();
  for (const designation of designations) {
    outcomes.set(designation.id, idMask('Outcome', designation.outcomes.map(idOf)));
  }
  for (const stance of stances) {
    outcomes.set(stanceKey(stance), idMask('Outcome', stance.outcomes.map(idOf)));
  }
  for (const driver of drivers) {
    outcomes.set(driver.id, idMask('Outcome', driver.outcomes.map(idOf)));
  }
  return {
    designation: idMask('Designation', designations.map(idOf)),
    driver: idMask('Driver', drivers.map(idOf)),
    plan: idMask('Plan', plans.map(idOf)),
    outcomes,
  };
}

function redactedDesignation(designation: Designation, masks: Masks, own: OwnMasks): Designation {
  const { id, issuer, target, outcomes } = designation;
  const masked = own.designation(id);
  return {
    id: masked,
    issuer: masks.keepsPublicNames ? issuer : nameOfMask(masked).replace('Designation', 'Issuer'),
    target: redactedTarget(target, masks),
    outcomes: outcomes.map((outcome) =>
      redactedCourse(outcome, outcomeId(own, id, outcome.id), masks),
    ),
  };
}

function redactedTarget(target: Target, masks: Masks): Target {
  return 'vendor' in target
    ? { vendor: masks.vendor(target.vendor) }
    : { models: target.models.map(masks.model) };
}

function redactedCourse(outcome: DesignationOutcome, id: string, masks: Masks): DesignationOutcome {
  const { probability } = outcome;
  if (!isIssued(outcome)) return { id, probability, issued: false };
  const { issued, announcedDay, effectiveDay, windDownDays, reversedDay, binds } = outcome;
  return {
    id,
    probability,
    issued,
    announcedDay,
    effectiveDay,
    windDownDays,
    reversedDay,
    binds,
    agencies: outcome.agencies?.map(masks.agency),
    channels: outcome.channels?.map(masks.channel),
    regions: outcome.regions?.map(masks.region),
  };
}

function redactedStance(stance: Stance, masks: Masks, own: OwnMasks): Stance {
  const key = stanceKey(stance);
  return {
    vendor: masks.vendor(stance.vendor),
    channel: masks.channel(stance.channel),
    outcomes: stance.outcomes.map((outcome) =>
      redactedStanceOutcome(outcome, outcomeId(own, key, outcome.id), masks),
    ),
  };
}

function redactedStanceOutcome(outcome: StanceOutcome, id: string, masks: Masks): StanceOutcome {
  const { kind, probability, actDays, restoreDays, blocks } = outcome;
  if (blocks === undefined) return { id, kind, probability, actDays, restoreDays };
  const { government, regulated, regions } = blocks;
  const masked = { government, regulated, regions: regions?.map(masks.region) };
  return { id, kind, probability, actDays, restoreDays, blocks: masked };
}

function redactedDriver({ id, outcomes }: Driver, own: OwnMasks): Driver {
  const masked = own.driver(id);
  return {
    id: masked,
    name: nameOfMask(masked),
    outcomes: outcomes.map((outcome) => ({
      id: outcomeId(own, id, outcome.id),
      probability: outcome.probability,
      switchDaysFactor: outcome.switchDaysFactor,
    })),
  };
}

function redactedEnd(end: InfluenceEnd, masks: Masks, own: OwnMasks): InfluenceEnd {
  const outcome = outcomeId(own, variableKey(end), end.outcome);
  if ('designation' in end) return { designation: own.designation(end.designation), outcome };
  if ('driver' in end) return { driver: own.driver(end.driver), outcome };
  return { vendor: masks.vendor(end.vendor), channel: masks.channel(end.channel), outcome };
}

function outcomeId({ outcomes }: OwnMasks, variable: string, id: string): string {
  const mask = outcomes.get(variable);
  if (mask === undefined) throw new TypeError(`an influence names ${variable}, which is not there`);
  return mask(id);
}
