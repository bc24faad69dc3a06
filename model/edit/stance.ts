import { freshId } from '../fresh-id.ts';
import type { Scenario, Stance, StanceKind, StanceOutcome } from '../scenario.ts';
import { MAX_DAY, withinName } from '../values.ts';
import { withCopiedInfluences, withoutInfluencesOf } from './outcome-influences.ts';
import { likeliestOutcome, tidy, withCertain, withProbability } from './probability.ts';
import { withMerged, withSplit } from './split.ts';

/** Which stance is meant: what `channel` does about `vendor`. */
export interface StancePlace {
  readonly vendor: string;
  readonly channel: string;
}

export const STANCE_KINDS: readonly StanceKind[] = ['follow', 'partial', 'diverge'];

/** The stance listed for a vendor and channel; one that is not listed diverges (exposure model §3). */
export function stanceAt(scenario: Scenario, place: StancePlace): Stance | undefined {
  return scenario.stances.find(
    (stance) => stance.vendor === place.vendor && stance.channel === place.channel,
  );
}

/**
 * The channel certainly takes this stance. Outcomes of other kinds stay with probability 0; a kind that
 * is not there yet is added with a believable start (30 days to act; partial: government contractors).
 * Pure.
 */
export function withStance(scenario: Scenario, place: StancePlace, kind: StanceKind): Scenario {
  const outcomes = withKind(stanceAt(scenario, place)?.outcomes ?? [], kind);
  const chosen = likeliestOutcome(outcomes.filter((outcome) => outcome.kind === kind));
  return chosen === undefined
    ? scenario
    : withStanceOutcomes(scenario, place, withCertain(outcomes, chosen.id));
}

/** A stance that is certain, with the same believable start as `withStance`. Pure. */
export function certainStance(place: StancePlace, kind: StanceKind): Stance {
  return { vendor: place.vendor, channel: place.channel, outcomes: [newOutcome(kind, [], 1)] };
}

/**
 * Opens a certain stance up: all three kinds become possible, the one held keeping 60% and the other two
 * 20% each, for the user to set. A stance that is uncertain already stays as it is. Pure.
 */
export function withUncertainStance(scenario: Scenario, place: StancePlace): Scenario {
  const stance = stanceAt(scenario, place);
  const before: readonly StanceOutcome[] = stance?.outcomes ?? [newOutcome('diverge', [], 1)];
  if (before.filter((outcome) => outcome.probability > 0).length > 1) return scenario;
  const held = likeliestOutcome(before);
  if (held === undefined) return scenario;
  const all = STANCE_KINDS.reduce(withKind, before);
  const others = STANCE_KINDS.filter((kind) => kind !== held.kind).map(
    (kind) => likeliestOutcome(all.filter((outcome) => outcome.kind === kind))?.id,
  );
  const outcomes = all.map((outcome) => ({
    ...outcome,
    probability: outcome.id === held.id ? 0.6 : others.includes(outcome.id) ? 0.2 : 0,
  }));
  return withStanceOutcomes(scenario, place, outcomes);
}

/** Sets one outcome's probability; the others share the rest (see `withProbability`). Pure. */
export function withStanceProbability(
  scenario: Scenario,
  place: StancePlace,
  outcome: string,
  probability: number,
): Scenario {
  const stance = stanceAt(scenario, place);
  if (stance === undefined) return scenario;
  return withStanceOutcomes(
    scenario,
    place,
    withProbability(stance.outcomes, outcome, probability),
  );
}

/** How likely a kind of stance is believed to be, and what that is based on. */
export type StanceBeliefs = Readonly<
  Record<StanceKind, { readonly probability: number; readonly source: string }>
>;

/**
 * Sets how likely each kind of stance is, with the origin kept in its outcomes. Several courses of one kind share it
 * as they did before, or equally when they had nothing; a kind that is not there yet is added with the believable
 * start of `withStance` when it is given any probability. The probabilities must sum to 1. Pure.
 *
 * Example: follows at once .1, follows late .3, diverges .6, set to follow .2, partial .3, diverge .5 → .05, .15, .3, .5.
 */
export function withStanceBeliefs(
  scenario: Scenario,
  place: StancePlace,
  beliefs: StanceBeliefs,
): Scenario {
  const before = stanceAt(scenario, place)?.outcomes ?? [];
  const wanted = STANCE_KINDS.filter((kind) => beliefs[kind].probability > 0);
  const all = wanted.reduce(withKind, before);
  const outcomes = all.map((outcome) => {
    const alike = all.filter(({ kind }) => kind === outcome.kind);
    const held = alike.reduce((sum, { probability }) => sum + probability, 0);
    const share = held > 0 ? outcome.probability / held : 1 / alike.length;
    const { probability, source } = beliefs[outcome.kind];
    return { ...outcome, probability: tidy(probability * share), source };
  });
  return withStanceOutcomes(scenario, place, outcomes);
}

/** Replaces one outcome of a stance: its days, whom a partial stance blocks, its name. Pure. */
export function withStanceOutcome(
  scenario: Scenario,
  place: StancePlace,
  changed: StanceOutcome,
): Scenario {
  const stance = stanceAt(scenario, place);
  if (stance === undefined) return scenario;
  return withStanceOutcomes(
    scenario,
    place,
    stance.outcomes.map((outcome) => (outcome.id === changed.id ? changed : outcome)),
  );
}

/** So much longer than the outcome it is split from does a new one take to act. */
const LATER_DAYS = 60;

/**
 * Splits an outcome in two of half the probability: as it is, and acting two months later, which the user then
 * changes. Influences are those of the whole. Pure; an unknown outcome changes nothing.
 */
export function withSplitStance(scenario: Scenario, place: StancePlace, id: string): Scenario {
  const before = stanceAt(scenario, place);
  if (before === undefined) return scenario;
  const { outcomes, added } = withSplit(before.outcomes, id, (outcome) => ({
    ...outcome,
    name: withinName(`${outcome.name ?? kindName(outcome.kind)}, later`),
    actDays: Math.min(MAX_DAY, (outcome.actDays ?? 0) + LATER_DAYS),
  }));
  if (added === null) return scenario;
  return withCopiedInfluences(
    withStanceOutcomes(scenario, place, outcomes),
    { vendor: place.vendor, channel: place.channel, outcome: id },
    { vendor: place.vendor, channel: place.channel, outcome: added },
  );
}

function kindName(kind: StanceKind): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** Gives an outcome's probability to another, which keeps its own days, and takes it out. Pure. */
export function withMergedStance(
  scenario: Scenario,
  place: StancePlace,
  id: string,
  into: string,
): Scenario {
  const before = stanceAt(scenario, place)?.outcomes ?? [];
  const outcomes = withMerged(before, id, into);
  return outcomes === before ? scenario : withoutOutcome(scenario, place, id, outcomes);
}

/** Takes an outcome out; the others share its probability. The last one cannot go: nothing changes. Pure. */
export function withoutStanceOutcome(scenario: Scenario, place: StancePlace, id: string): Scenario {
  const before = stanceAt(scenario, place)?.outcomes ?? [];
  if (before.length < 2) return scenario;
  const outcomes = withProbability(before, id, 0).filter((outcome) => outcome.id !== id);
  return withoutOutcome(scenario, place, id, outcomes);
}

function withoutOutcome(
  scenario: Scenario,
  place: StancePlace,
  id: string,
  outcomes: readonly StanceOutcome[],
): Scenario {
  return withoutInfluencesOf(withStanceOutcomes(scenario, place, outcomes), {
    vendor: place.vendor,
    channel: place.channel,
    outcome: id,
  });
}

function withStanceOutcomes(
  scenario: Scenario,
  place: StancePlace,
  outcomes: readonly StanceOutcome[],
): Scenario {
  const before = stanceAt(scenario, place);
  const stances =
    before === undefined
      ? [...scenario.stances, { vendor: place.vendor, channel: place.channel, outcomes }]
      : scenario.stances.map((stance) => (stance === before ? { ...stance, outcomes } : stance));
  return { ...scenario, stances };
}

function withKind(outcomes: readonly StanceOutcome[], kind: StanceKind): readonly StanceOutcome[] {
  if (outcomes.some((outcome) => outcome.kind === kind)) return outcomes;
  return [...outcomes, newOutcome(kind, outcomes, 0)];
}

function newOutcome(
  kind: StanceKind,
  beside: readonly StanceOutcome[],
  probability: number,
): StanceOutcome {
  const id = freshId(kind, new Set(beside.map((outcome) => outcome.id)));
  switch (kind) {
    case 'diverge':
      return { id, kind, probability };
    case 'follow':
      return { id, kind, probability, actDays: 30, restoreDays: 30 };
    case 'partial':
      return {
        id,
        kind,
        probability,
        actDays: 30,
        restoreDays: 30,
        blocks: { government: ['prime', 'subcontract'] },
      };
  }
}
