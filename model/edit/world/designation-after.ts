import type { Designation, DesignationOutcome } from '../../scenario.ts';
import { fateOf, fatesOf, type Fates } from './fates.ts';

/**
 * A designation after some entries went; null: nothing is left of its target. A course that names channels keeps its
 * list even when none is left, for an absent list would mean all of them (exposure model §4). The very same designation
 * where nothing of it is touched. Pure.
 */
export function designationAfter(fates: Fates, designation: Designation): Designation | null {
  const target = targetAfter(fates, designation.target);
  if (target === null) return null;
  const outcomes = designation.outcomes.map((outcome) => courseAfter(fates, outcome));
  const isSame =
    target === designation.target &&
    outcomes.every((outcome, place) => outcome === designation.outcomes[place]);
  return isSame ? designation : { ...designation, target, outcomes };
}

function targetAfter(fates: Fates, target: Designation['target']): Designation['target'] | null {
  if ('vendor' in target) {
    const vendor = fateOf(fates.vendors, target.vendor);
    if (vendor === null) return null;
    return vendor === target.vendor ? target : { ...target, vendor };
  }
  const models = fatesOf(fates.models, target.models);
  if (models === target.models) return target;
  return models.length === 0 ? null : { ...target, models };
}

function courseAfter(fates: Fates, outcome: DesignationOutcome): DesignationOutcome {
  if (outcome.issued === false || outcome.channels === undefined) return outcome;
  const channels = fatesOf(fates.channels, outcome.channels);
  return channels === outcome.channels ? outcome : { ...outcome, channels };
}
