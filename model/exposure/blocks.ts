import { COURSE_DEFAULTS, STANCE_DEFAULTS, isIssued } from '../scenario.ts';
import type { DesignationOutcome, IssuedOutcome, StanceOutcome } from '../scenario.ts';
import type { Response } from '../values.ts';
import {
  BLOCKED_BY_CHANNEL,
  BLOCKED_BY_LAW,
  CONCERNED,
  UNDER_NOTICE,
  layStretches,
  type Calendar,
  type Stretch,
} from './calendar.ts';
import type { Circumstances } from './circumstances.ts';

/** The government contractors of a workspace: what `binds: "company"` looks at. */
export type Contractors = readonly Circumstances[];

/** Everything of a use that decides when it is blocked, but the outcomes that hold. */
export interface UseTerms {
  readonly channel: string;
  readonly circumstances: Circumstances;
  readonly contractors: Contractors;
  readonly response: Response;
  readonly horizonDays: number;
}

/**
 * When a use is blocked, under notice and concerned, given the outcomes that hold of the designations that
 * concern its model and of the stance of its channel on its vendor (null: none is listed, it diverges).
 * What the deployment's response does not look at is left out, so that uses that fare alike are alike.
 * Deterministic. Source: spec/exposure-model.md §4 and the notices of §5.
 *
 * Example: announced on day 0, in effect on day 0 with 180 days to wind down, never reversed, binding; the
 * channel follows after 30 days → free from day 0, blocked by the channel from 30, by both from 180.
 */
export function useCalendar(
  terms: UseTerms,
  outcomes: readonly DesignationOutcome[],
  stance: StanceOutcome | null,
): Calendar {
  const seesNotice = terms.response === 'notice';
  const seesConcern = terms.response === 'preemptive';
  const stretches: Stretch[] = [];
  for (const outcome of outcomes) {
    if (!isIssued(outcome)) continue;
    const announced = outcome.announcedDay;
    const reversed = outcome.reversedDay ?? Infinity;
    const bindsFrom = outcome.effectiveDay + (outcome.windDownDays ?? COURSE_DEFAULTS.windDownDays);
    const add = (from: number, until: number, flags: number, noticeRunsOut = Infinity) => {
      if (from < until) stretches.push({ from, until, flags, noticeRunsOut });
    };
    if (bindsUse(outcome, terms)) {
      add(bindsFrom, reversed, BLOCKED_BY_LAW);
      if (seesNotice) add(announced, reversed, UNDER_NOTICE, bindsFrom);
    }
    if (seesConcern) add(announced, reversed, CONCERNED);
    if (stance && withdraws(stance, terms.circumstances)) {
      const acts = announced + (stance.actDays ?? STANCE_DEFAULTS.actDays);
      if (acts < reversed) add(acts, restoredDay(stance, reversed), BLOCKED_BY_CHANNEL);
    }
  }
  return layStretches(stretches, terms.horizonDays);
}

/** Whether a course a designation takes binds the deployment by law on the use's channel. */
function bindsUse(outcome: IssuedOutcome, terms: UseTerms): boolean {
  const { circumstances, contractors } = terms;
  if (outcome.regions && !outcome.regions.includes(circumstances.region)) return false;
  if (outcome.channels && !outcome.channels.includes(terms.channel)) return false;
  const isContractorFor = (candidate: Circumstances) =>
    candidate.government !== 'none' && sharesAgency(outcome, candidate);
  switch (outcome.binds ?? COURSE_DEFAULTS.binds) {
    case 'none':
      return false;
    case 'prime':
      return circumstances.government === 'prime' && sharesAgency(outcome, circumstances);
    case 'contractors':
      return isContractorFor(circumstances);
    case 'company':
      return contractors.some(isContractorFor);
    case 'everyone':
      return true;
  }
}

/** A course that names agencies reaches the contractors of one of them; who lists none works for all. */
function sharesAgency(outcome: IssuedOutcome, candidate: Circumstances): boolean {
  if (!outcome.agencies) return true;
  if (candidate.agencies.length === 0) return outcome.agencies.length > 0;
  return candidate.agencies.some((agency) => outcome.agencies?.includes(agency));
}

/** Whether a stance takes the vendor's models away from a deployment. */
function withdraws(stance: StanceOutcome, circumstances: Circumstances): boolean {
  switch (stance.kind) {
    case 'follow':
      return true;
    case 'diverge':
      return false;
    case 'partial': {
      const { government, regulated, regions } = stance.blocks ?? {};
      return (
        (government?.includes(circumstances.government) ?? false) ||
        (regulated === true && circumstances.regulated) ||
        (regions?.includes(circumstances.region) ?? false)
      );
    }
  }
}

function restoredDay(stance: StanceOutcome, reversed: number): number {
  const restoreDays = stance.restoreDays ?? STANCE_DEFAULTS.restoreDays;
  return restoreDays === null ? Infinity : reversed + restoreDays;
}
