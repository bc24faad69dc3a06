import {
  stanceKey,
  type Designation,
  type DesignationOutcome,
  type Influence,
  type InfluenceEnd,
  type Mitigation,
  type Scenario,
  type Stance,
} from '../../scenario.ts';
import { forThoseLeft } from '../deployment-removal.ts';
import { fateOf, fatesOf, useAfter, type Fates } from './fates.ts';

/** A scenario after some entries went, and what could not be kept. */
export interface ScenarioAfter {
  readonly scenario: Scenario;
  /** Stances for which another of the same channel on the same vendor stands now, by the key both have. */
  readonly setAside: readonly string[];
  /** Influences that went with a stance or designation. */
  readonly influencesGone: number;
}

/** Whose stance stands where an entry and the one it is replaced by both have one. */
export type Standing = 'kept' | 'moved';

/**
 * A scenario after some entries and deployments went. What refers to an entry with a stand-in refers to that; of two
 * stances of one channel on one vendor the one `standing` says stays, with its influences. What is about nothing any
 * more goes: designations without a target, stances, the influences of either, mitigations. A course that names channels
 * keeps its list even when none is left, for an absent list would mean all of them (exposure model §4). The very same
 * scenario where nothing of it is touched. Pure.
 */
export function scenarioAfter(
  scenario: Scenario,
  fates: Fates,
  deploymentsGone: ReadonlySet<string>,
  standing: Standing,
): ScenarioAfter {
  const designations = scenario.designations.flatMap((one) => designationAfter(fates, one) ?? []);
  const stances = stancesAfter(fates, scenario.stances, standing);
  const influences = scenario.influences?.flatMap(
    (influence) => influenceAfter(influence, designations, stances.left) ?? [],
  );
  const plans = scenario.plans?.map((plan) => {
    const mitigations = plan.mitigations.flatMap(
      (mitigation) => mitigationAfter(fates, mitigation, deploymentsGone) ?? [],
    );
    return isSameList(mitigations, plan.mitigations) ? plan : { ...plan, mitigations };
  });
  const after: Scenario = {
    ...scenario,
    designations,
    stances: [...stances.left.values()],
    ...(influences === undefined ? {} : { influences }),
    ...(plans === undefined ? {} : { plans }),
  };
  const isUntouched =
    isSameList(after.designations, scenario.designations) &&
    isSameList(after.stances, scenario.stances) &&
    isSameList(after.influences, scenario.influences) &&
    isSameList(after.plans, scenario.plans);
  return {
    scenario: isUntouched ? scenario : after,
    setAside: stances.setAside,
    influencesGone: (scenario.influences?.length ?? 0) - (influences?.length ?? 0),
  };
}

function designationAfter(fates: Fates, designation: Designation): Designation | null {
  const target = targetAfter(fates, designation.target);
  if (target === null) return null;
  const outcomes = designation.outcomes.map((outcome) => courseAfter(fates, outcome));
  return target === designation.target && isSameList(outcomes, designation.outcomes)
    ? designation
    : { ...designation, target, outcomes };
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

interface StancesAfter {
  /** By the stance as it was before, in order. */
  readonly left: ReadonlyMap<string, Stance>;
  readonly setAside: readonly string[];
}

function stancesAfter(fates: Fates, stances: readonly Stance[], standing: Standing): StancesAfter {
  const moved = stances.flatMap((before) => {
    const vendor = fateOf(fates.vendors, before.vendor);
    const channel = fateOf(fates.channels, before.channel);
    if (vendor === null || channel === null) return [];
    const isSame = vendor === before.vendor && channel === before.channel;
    return [{ before, stance: isSame ? before : { ...before, vendor, channel } }];
  });
  const byKey = Map.groupBy(moved, ({ stance }) => stanceKey(stance));
  const standingOf = (own: typeof moved) =>
    own.find(({ before, stance }) => (before === stance) === (standing === 'kept')) ?? own[0];
  const standings = new Set([...byKey.values()].map(standingOf));
  const left = moved.filter((one) => standings.has(one));
  return {
    left: new Map(left.map(({ before, stance }) => [stanceKey(before), stance])),
    setAside: [...byKey].flatMap(([key, own]) => own.slice(1).map(() => key)),
  };
}

function influenceAfter(
  influence: Influence,
  designations: readonly Designation[],
  stances: ReadonlyMap<string, Stance>,
): Influence | null {
  const endAfter = (end: InfluenceEnd): InfluenceEnd | null => {
    if ('driver' in end) return end;
    if ('designation' in end) {
      return designations.some(({ id }) => id === end.designation) ? end : null;
    }
    const stance = stances.get(stanceKey(end));
    if (stance === undefined) return null;
    const { vendor, channel } = stance;
    return vendor === end.vendor && channel === end.channel ? end : { ...end, vendor, channel };
  };
  const from = endAfter(influence.from);
  const to = endAfter(influence.to);
  if (from === null || to === null) return null;
  return from === influence.from && to === influence.to ? influence : { ...influence, from, to };
}

function mitigationAfter(
  fates: Fates,
  mitigation: Mitigation,
  deploymentsGone: ReadonlySet<string>,
): Mitigation | null {
  const narrowed = forThoseLeft(mitigation, deploymentsGone);
  if (narrowed === null) return null;
  switch (narrowed.kind) {
    case 'relocate':
      return useAfter(fates, narrowed);
    case 'addFallback': {
      const fallback = useAfter(fates, narrowed.fallback);
      if (fallback === null) return null;
      return fallback === narrowed.fallback ? narrowed : { ...narrowed, fallback };
    }
    case 'prequalify': {
      const model = narrowed.model && fateOf(fates.models, narrowed.model);
      const channel = narrowed.channel && fateOf(fates.channels, narrowed.channel);
      if (model === null || channel === null) return null;
      return model === narrowed.model && channel === narrowed.channel
        ? narrowed
        : { ...narrowed, ...(model && { model }), ...(channel && { channel }) };
    }
  }
}

function isSameList<Item>(
  one: readonly Item[] | undefined,
  other: readonly Item[] | undefined,
): boolean {
  if (one === other) return true;
  return (
    one !== undefined &&
    one.length === other?.length &&
    one.every((item, place) => item === other[place])
  );
}
