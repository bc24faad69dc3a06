import type { DesignationOutcome, Scenario } from '../../scenario.ts';
import type { Deployment, Fallback, Workspace } from '../../workspace.ts';

/**
 * One deployment in one joint state, day by day. For tests: written from spec/exposure-model.md §4 to §6
 * alone, sharing nothing with the engine.
 */
export interface BruteDeployment {
  readonly deployment: Deployment;
  /** The primary use in hand on day 0; `relocated` has the figures of the last `relocate`. */
  readonly model: string;
  readonly channel: string;
  readonly relocated: { readonly valueRetained: number; readonly annualCostDelta: number } | null;
  readonly fallbacks: readonly Fallback[];
}

export interface BruteDays {
  /** Loss of each day. */
  readonly losses: readonly number[];
  readonly outageDays: number;
  readonly isStranded: boolean;
  readonly legal: readonly boolean[];
  readonly byChannel: readonly boolean[];
}

type Held = ReadonlyMap<string, string>;

interface Use {
  readonly model: string;
  readonly channel: string;
}

/** What can be asked of one deployment in one joint state. */
function viewOf(workspace: Workspace, scenario: Scenario, held: Held, deployment: Deployment) {
  const region = deployment.region ?? '';
  const vendorOf = (model: string) => workspace.models.find(({ id }) => id === model)?.vendor ?? '';
  const issued = (model: string) =>
    scenario.designations.flatMap((designation) => {
      const { target } = designation;
      const concerns =
        'vendor' in target ? target.vendor === vendorOf(model) : target.models.includes(model);
      const outcome = designation.outcomes.find(({ id }) => id === held.get(designation.id));
      return concerns && outcome && outcome.issued !== false ? [outcome] : [];
    });
  const contractorFor = (
    candidate: Deployment,
    outcome: Extract<DesignationOutcome, { announcedDay: number }>,
    statuses: readonly string[],
  ) => {
    if (!statuses.includes(candidate.government ?? 'none')) return false;
    if (!outcome.agencies) return true;
    if (outcome.agencies.length === 0) return false;
    if (!candidate.agencies || candidate.agencies.length === 0) return true;
    return candidate.agencies.some((agency) => outcome.agencies?.includes(agency));
  };
  const binds = (
    outcome: Extract<DesignationOutcome, { announcedDay: number }>,
    channel: string,
  ): boolean => {
    if (outcome.regions && !outcome.regions.includes(region)) return false;
    if (outcome.channels && !outcome.channels.includes(channel)) return false;
    switch (outcome.binds) {
      case 'prime':
        return contractorFor(deployment, outcome, ['prime']);
      case 'contractors':
        return contractorFor(deployment, outcome, ['prime', 'subcontract']);
      case 'company':
        return workspace.deployments.some((other) =>
          contractorFor(other, outcome, ['prime', 'subcontract']),
        );
      case 'everyone':
        return true;
      default:
        return false;
    }
  };
  const legallyBlocked = (use: Use, day: number) =>
    issued(use.model).some(
      (outcome) =>
        binds(outcome, use.channel) &&
        day >= outcome.effectiveDay + (outcome.windDownDays ?? 0) &&
        (outcome.reversedDay == null || day < outcome.reversedDay),
    );
  const channelBlocked = (use: Use, day: number) => {
    const stance = scenario.stances.find(
      ({ vendor, channel }) => vendor === vendorOf(use.model) && channel === use.channel,
    );
    const outcome = stance?.outcomes.find(
      ({ id }) => id === held.get(`${stance.vendor}:${stance.channel}`),
    );
    if (!outcome || outcome.kind === 'diverge') return false;
    if (outcome.kind === 'partial') {
      const { government = [], regulated = false, regions = [] } = outcome.blocks ?? {};
      const matches =
        government.includes(deployment.government ?? 'none') ||
        (regulated && (deployment.regulated ?? false)) ||
        regions.includes(region);
      if (!matches) return false;
    }
    return issued(use.model).some((course) => {
      const acts = course.announcedDay + (outcome.actDays ?? 0);
      const reversed = course.reversedDay ?? null;
      if (reversed !== null && acts >= reversed) return false;
      if (day < acts) return false;
      if (reversed === null || outcome.restoreDays == null) return true;
      return day < reversed + outcome.restoreDays;
    });
  };
  const standing = (model: string, day: number) =>
    issued(model).filter(
      (outcome) =>
        outcome.announcedDay <= day && (outcome.reversedDay == null || day < outcome.reversedDay),
    );
  return {
    legallyBlocked,
    channelBlocked,
    blocked: (use: Use, day: number) => legallyBlocked(use, day) || channelBlocked(use, day),
    concerned: (use: Use, day: number) => standing(use.model, day).length > 0,
    /** The days on which the notices the use is under run out. */
    notices: (use: Use, day: number) =>
      standing(use.model, day)
        .filter((outcome) => binds(outcome, use.channel))
        .map((outcome) => outcome.effectiveDay + (outcome.windDownDays ?? 0)),
    offered: (use: Use) =>
      workspace.availability.some(
        (row) =>
          row.model === use.model &&
          row.channel === use.channel &&
          (!row.regions || row.regions.includes(region)),
      ),
  };
}

export function bruteDays(
  workspace: Workspace,
  scenario: Scenario,
  held: Held,
  subject: BruteDeployment,
): BruteDays {
  const { deployment, fallbacks, relocated } = subject;
  const view = viewOf(workspace, scenario, held, deployment);
  const primary = { model: subject.model, channel: subject.channel };
  const response = deployment.response ?? scenario.response ?? 'reactive';
  let factor = 1;
  for (const driver of scenario.drivers ?? []) {
    factor *= driver.outcomes.find(({ id }) => id === held.get(driver.id))?.switchDaysFactor ?? 1;
  }
  const switchTime = (fallback: Fallback) =>
    Math.max(0, Math.ceil(fallback.switchDays * factor - 1e-9));
  const daily = deployment.annualValue / 365;
  const runningLoss = (figures: { valueRetained: number; annualCostDelta?: number | undefined }) =>
    (1 - figures.valueRetained) * daily + (figures.annualCostDelta ?? 0) / 365;

  let inHand: Use = primary;
  let inHandFallback: Fallback | null = null;
  let underWay: { fallback: Fallback; since: number } | null = null;
  const used = new Set<Fallback>();
  const losses: number[] = [];
  const legal: boolean[] = [];
  const byChannel: boolean[] = [];
  let outageDays = 0;
  let isStranded = false;

  for (let day = 0; day < scenario.horizonDays; day += 1) {
    if (underWay && day >= underWay.since + switchTime(underWay.fallback)) {
      inHand = inHandFallback = underWay.fallback;
      underWay = null;
    }
    let loss = 0;
    if (!underWay) {
      const candidates = fallbacks.filter(
        (fallback) =>
          !used.has(fallback) &&
          view.offered(fallback) &&
          !(fallback.model === inHand.model && fallback.channel === inHand.channel) &&
          !view.blocked(fallback, day),
      );
      const isBlocked = view.blocked(inHand, day);
      const unnoticed = candidates.find((fallback) => view.notices(fallback, day).length === 0);
      let chosen: Fallback | undefined;
      if (response === 'reactive' && isBlocked) chosen = candidates[0];
      if (response === 'notice') {
        const later = view.notices(inHand, day).filter((runsOut) => runsOut > day);
        if (isBlocked) chosen = unnoticed ?? candidates[0];
        else if (later.length > 0 && unnoticed) {
          if (day >= Math.min(...later) - switchTime(unnoticed)) chosen = unnoticed;
        }
      }
      if (response === 'preemptive') {
        if (view.concerned(inHand, day)) {
          chosen = candidates.find((fallback) => !view.concerned(fallback, day));
        }
        if (!chosen && isBlocked) chosen = candidates[0];
      }
      if (chosen) {
        used.add(chosen);
        loss += chosen.switchCost;
        if (switchTime(chosen) === 0) inHand = inHandFallback = chosen;
        else underWay = { fallback: chosen, since: day };
      }
    }
    const runs = !view.blocked(inHand, day);
    if (!runs) {
      loss += daily;
      outageDays += 1;
    } else if (inHandFallback) loss += runningLoss(inHandFallback);
    else if (relocated) loss += runningLoss(relocated);
    isStranded = !runs;
    losses.push(loss);
    legal.push(view.legallyBlocked(primary, day));
    byChannel.push(view.channelBlocked(primary, day));
  }
  return { losses, outageDays, isStranded, legal, byChannel };
}
