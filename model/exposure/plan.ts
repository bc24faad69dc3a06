import type { Mitigation, Plan } from '../scenario.ts';
import { amountsOfSwitching, withFallbackAmounts, YEAR_DAYS } from './amounts.ts';
import { floatAt, item } from './numbers.ts';
import type { FallbackTerms, RoutingTerms } from './routing-terms.ts';
import { runningMeasure, NOTHING, PRIMARY } from './trajectory.ts';

/** Deployments of one routing, as one: how they are routed, how many, and what they cost together. */
export interface DeploymentGroup {
  readonly terms: RoutingTerms;
  readonly deployments: number;
  /** Amounts of all of them together, in the order of `Trajectories.measures`. */
  readonly amounts: Float64Array;
}

/** A group with the positions of its deployments. */
export interface MemberGroup extends DeploymentGroup {
  readonly members: readonly number[];
}

/**
 * What a plan makes of a portfolio: its mitigations applied in order, each to the result of those before.
 * Groups that a mitigation reaches only in part are parted. Deterministic. Source: spec/exposure-model.md §7.
 */
export function applyPlan(
  plan: Plan,
  groups: readonly MemberGroup[],
  positionOf: (deployment: string) => number | undefined,
  sumOf: (members: readonly number[]) => Float64Array,
): readonly DeploymentGroup[] {
  const reach = new Reach(plan.mitigations, positionOf);
  return groups.flatMap((group) =>
    reach.part(group, sumOf).map(({ part, mitigations }) => mitigations.reduce(mitigate, part)),
  );
}

/** What a plan costs over the horizon: each mitigation once, its yearly cost in proportion. Example: 10 + 365 a year over 73 days → 83. */
export function planCost(plan: Plan, horizonDays: number): number {
  return plan.mitigations.reduce(
    (sum, { cost = 0, annualCost = 0 }) => sum + cost + (annualCost * horizonDays) / YEAR_DAYS,
    0,
  );
}

/** Which deployments are reached by which mitigations. */
class Reach {
  private readonly mitigations: readonly Mitigation[];
  /** Per deployment reached by name: which mitigations name it, as a number of `named`. */
  private readonly numberOf = new Map<number, number>();
  private readonly named: (readonly number[])[] = [[]];

  constructor(
    mitigations: readonly Mitigation[],
    positionOf: (deployment: string) => number | undefined,
  ) {
    this.mitigations = mitigations;
    const numbers = new Map<string, number>();
    mitigations.forEach(({ deployments }, mitigation) => {
      if (deployments === 'all') return;
      for (const deployment of new Set(deployments)) {
        const position = positionOf(deployment);
        if (position === undefined) continue;
        const before = this.numberOf.get(position) ?? 0;
        const key = `${before} ${mitigation}`;
        const number = numbers.get(key) ?? this.named.length;
        if (number === this.named.length) {
          numbers.set(key, number);
          this.named.push([...item(this.named, before), mitigation]);
        }
        this.numberOf.set(position, number);
      }
    });
  }

  /** Parts a group by the mitigations that reach its deployments. */
  part(
    group: MemberGroup,
    sumOf: (members: readonly number[]) => Float64Array,
  ): readonly { readonly part: DeploymentGroup; readonly mitigations: readonly Mitigation[] }[] {
    const parts = new Map<number, number[]>();
    for (const member of this.numberOf.size === 0 ? group.members.slice(0, 1) : group.members) {
      const number = this.numberOf.get(member) ?? 0;
      const part = parts.get(number);
      if (part) part.push(member);
      else parts.set(number, [member]);
    }
    return [...parts].map(([number, members]) => ({
      part:
        parts.size === 1
          ? group
          : { ...group, deployments: members.length, amounts: sumOf(members) },
      mitigations: this.mitigations.filter(
        ({ deployments }, mitigation) =>
          deployments === 'all' || item(this.named, number).includes(mitigation),
      ),
    }));
  }
}

/** One mitigation applied to a group of deployments. Deterministic. Source: spec/exposure-model.md §7. */
export function mitigate(group: DeploymentGroup, mitigation: Mitigation): DeploymentGroup {
  const { terms, deployments, amounts } = group;
  const dailyValue = floatAt(amounts, runningMeasure(NOTHING));
  switch (mitigation.kind) {
    case 'prequalify': {
      const prequalified = (fallback: FallbackTerms): FallbackTerms =>
        (mitigation.model ?? fallback.model) === fallback.model &&
        (mitigation.channel ?? fallback.channel) === fallback.channel
          ? { ...fallback, switchDays: Math.min(fallback.switchDays, mitigation.switchDays) }
          : fallback;
      return { ...group, terms: { ...terms, fallbacks: terms.fallbacks.map(prequalified) } };
    }
    case 'addFallback': {
      const { fallback, first = false } = mitigation;
      const fallbacks = first ? [fallback, ...terms.fallbacks] : [...terms.fallbacks, fallback];
      const place = first ? 0 : terms.fallbacks.length;
      const own = {
        running: amountsOfSwitching(fallback, dailyValue, deployments),
        switching: fallback.switchCost * deployments,
      };
      return {
        ...group,
        terms: { ...terms, fallbacks },
        amounts: withFallbackAmounts(amounts, place, own),
      };
    }
    case 'relocate': {
      const { model, channel, valueRetained = 1, annualCostDelta } = mitigation;
      const moved = amounts.slice();
      moved[runningMeasure(PRIMARY)] = amountsOfSwitching(
        { valueRetained, annualCostDelta },
        dailyValue,
        deployments,
      );
      return { ...group, terms: { ...terms, model, channel }, amounts: moved };
    }
  }
}
