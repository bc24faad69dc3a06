import {
  stanceKey,
  type Designation,
  type Influence,
  type InfluenceEnd,
  type Scenario,
  type Stance,
} from '../../scenario.ts';
import { designationAfter } from './designation-after.ts';
import { fateOf, type Fates } from './fates.ts';
import { mitigationAfter } from './mitigation-after.ts';
import {
  leftOf,
  pairsOf,
  tallyOf,
  type Pair,
  type ScenarioTouched,
  type Tally,
} from './touched.ts';

/** A scenario after some entries went, and what could not be kept. */
export interface ScenarioAfter {
  readonly scenario: Scenario;
  /** Null: nothing of it is touched. */
  readonly touched: ScenarioTouched | null;
  /** Stances for which another of the same channel on the same vendor stands now, by the key both have. */
  readonly setAside: readonly string[];
}

/** Whose stance stands where an entry and the one it is replaced by both have one. */
export type Standing = 'kept' | 'moved';

/**
 * A scenario after some entries and deployments went. What refers to an entry with a stand-in refers to that; of two
 * stances of one channel on one vendor the one `standing` says stays, with its influences. What is about nothing any
 * more goes: designations without a target, stances, the influences of either, mitigations. A plan stays though none of
 * its mitigations may. The very same scenario where nothing of it is touched. Pure.
 */
export function scenarioAfter(
  scenario: Scenario,
  fates: Fates,
  deploymentsGone: ReadonlySet<string>,
  standing: Standing,
): ScenarioAfter {
  const { influences = [], plans = [] } = scenario;
  const designations = pairsOf(scenario.designations, (one) => designationAfter(fates, one));
  const { stances, setAside } = stancesAfter(fates, scenario.stances, standing);
  const ends = {
    designations: new Set(designations.flatMap(({ after }) => after?.id ?? [])),
    stances: new Map(stances.map(({ before, after }) => [stanceKey(before), after])),
  };
  const joined = pairsOf(influences, (influence) => influenceAfter(influence, ends));
  const mitigations = plans.map((plan) =>
    pairsOf(plan.mitigations, (one) => mitigationAfter(fates, one, deploymentsGone)),
  );
  const isUntouched = [designations, stances, joined, ...mitigations].every((pairs) =>
    pairs.every(({ before, after }: Pair<unknown>) => before === after),
  );
  if (isUntouched) return { scenario, touched: null, setAside };

  const plansAfter = plans.map((plan, place) => {
    const left = leftOf(plan.mitigations, mitigations[place] ?? []);
    return left === plan.mitigations ? plan : { ...plan, mitigations: left };
  });
  return {
    scenario: {
      ...scenario,
      designations: leftOf(scenario.designations, designations),
      stances: leftOf(scenario.stances, stances),
      ...(scenario.influences && { influences: leftOf(influences, joined) }),
      ...(scenario.plans && { plans: plansAfter }),
    },
    touched: {
      scenario,
      designations: tallyOf(designations.map(targetsOf)),
      courses: coursesTouched(designations),
      stances: tallyOf(stances),
      influences: tallyOf(joined),
      mitigations: tallyOf(mitigations.flat()),
      emptied: plans.filter(
        (plan, place) => plan.mitigations.length > 0 && plansAfter[place]?.mitigations.length === 0,
      ),
    },
    setAside,
  };
}

function targetsOf({ before, after }: Pair<Designation>): Pair<Designation['target']> {
  return { before: before.target, after: after?.target ?? null };
}

function coursesTouched(designations: readonly Pair<Designation>[]): Tally {
  const courses = designations.flatMap(({ before, after }) =>
    before.outcomes.flatMap((outcome, place) => {
      const now = after?.outcomes[place];
      return now === undefined || now === outcome ? [] : [now];
    }),
  );
  const gone = courses.filter((now) => now.issued !== false && now.channels?.length === 0).length;
  return { gone, changed: courses.length - gone };
}

interface StancesAfter {
  readonly stances: readonly Pair<Stance>[];
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
  const left = new Map(
    moved.flatMap((one) => (standings.has(one) ? [[one.before, one.stance]] : [])),
  );
  return {
    stances: pairsOf(stances, (before) => left.get(before) ?? null),
    setAside: [...byKey].flatMap(([key, own]) => own.slice(1).map(() => key)),
  };
}

/** What an influence can end at, after some entries went. */
interface Ends {
  readonly designations: ReadonlySet<string>;
  /** By the key of the stance as it was; null: gone. */
  readonly stances: ReadonlyMap<string, Stance | null>;
}

function influenceAfter(influence: Influence, { designations, stances }: Ends): Influence | null {
  const endAfter = (end: InfluenceEnd): InfluenceEnd | null => {
    if ('driver' in end) return end;
    if ('designation' in end) {
      return designations.has(end.designation) ? end : null;
    }
    const stance = stances.get(stanceKey(end)) ?? null;
    if (stance === null) return null;
    const { vendor, channel } = stance;
    return vendor === end.vendor && channel === end.channel ? end : { ...end, vendor, channel };
  };
  const from = endAfter(influence.from);
  const to = endAfter(influence.to);
  if (from === null || to === null) return null;
  return from === influence.from && to === influence.to ? influence : { ...influence, from, to };
}
