import { EXIT_PLAN_GAPS, exitPlanGap, type ExitPlanGap } from '../exit-plan-gap.ts';
import { concentrationOf } from '../exposure/concentration.ts';
import type { Portfolio } from '../exposure/portfolio.ts';
import type { Concentration } from '../exposure/result.ts';
import { DEPLOYMENT_DEFAULTS, type Deployment } from '../workspace.ts';

/** What a portfolio is looked through by. */
export const INSIGHT_FACETS = ['vendor', 'channel', 'model', 'region'] as const;
export type InsightFacet = (typeof INSIGHT_FACETS)[number];

/** What is added up: yearly amounts in the workspace's currency. */
export type Measure = 'spend' | 'value';

/** Some deployments together. */
export interface Part {
  readonly deployments: number;
  readonly spend: number;
  readonly value: number;
}

/** The deployments that have one value of a facet by their primary use; "" is a region, too. */
export interface NamedPart extends Part {
  readonly key: string;
}

export interface PortfolioInsight {
  readonly total: Part;
  /** By each facet, in order of first appearance. */
  readonly by: Readonly<Record<InsightFacet, readonly NamedPart[]>>;
  /** Deployments with a gap in their exit plan; gaps that nobody has are left out. */
  readonly gaps: ReadonlyMap<ExitPlanGap, Part>;
}

interface Tally extends Part {
  deployments: number;
  spend: number;
  value: number;
}

/**
 * What some deployments of a portfolio spend and yield by vendor, channel, model and region of their primary use, and the
 * gaps in their exit plans. One pass over the positions. Pure, deterministic.
 */
export function portfolioInsight(
  deployments: readonly Deployment[],
  positions: Iterable<number>,
  portfolio: Portfolio,
): PortfolioInsight {
  const total = nothing();
  const by = { vendor: new Parts(), channel: new Parts(), model: new Parts(), region: new Parts() };
  const gaps = new Map<ExitPlanGap, Tally>();
  for (const position of positions) {
    const deployment = deployments[position];
    if (deployment === undefined) continue;
    add(total, deployment);
    by.vendor.add(portfolio.vendorOf(deployment.model), deployment);
    by.channel.add(deployment.channel, deployment);
    by.model.add(deployment.model, deployment);
    by.region.add(deployment.region ?? DEPLOYMENT_DEFAULTS.region, deployment);
    const gap = exitPlanGap(deployment, portfolio);
    if (gap === null) continue;
    const tally = gaps.get(gap) ?? nothing();
    gaps.set(gap, tally);
    add(tally, deployment);
  }
  return {
    total,
    by: {
      vendor: by.vendor.list(),
      channel: by.channel.list(),
      model: by.model.list(),
      region: by.region.list(),
    },
    gaps: new Map(EXIT_PLAN_GAPS.flatMap((gap) => pairOf(gap, gaps.get(gap)))),
  };
}

/** Parts by a measure, the largest first; equal ones as they came. Pure. */
export function largestFirst(parts: readonly NamedPart[], measure: Measure): readonly NamedPart[] {
  return [...parts].sort((one, other) => other[measure] - one[measure]);
}

/** How concentrated a measure is over parts (see `concentrationOf`); null where there is none of it. Pure. */
export function concentrationIn(parts: readonly Part[], measure: Measure): Concentration | null {
  return concentrationOf(parts.map((part) => part[measure]));
}

/** All that have some gap. Pure. */
export function gapsTogether({ gaps }: PortfolioInsight): Part {
  const all = nothing();
  for (const { deployments, spend, value } of gaps.values()) {
    all.deployments += deployments;
    all.spend += spend;
    all.value += value;
  }
  return all;
}

class Parts {
  readonly #parts = new Map<string, Tally>();

  add(key: string, deployment: Deployment): void {
    const known = this.#parts.get(key);
    const tally = known ?? nothing();
    if (known === undefined) this.#parts.set(key, tally);
    add(tally, deployment);
  }

  list(): readonly NamedPart[] {
    return [...this.#parts].map(([key, tally]) => ({ key, ...tally }));
  }
}

function add(tally: Tally, { annualSpend, annualValue }: Deployment): void {
  tally.deployments += 1;
  tally.spend += annualSpend;
  tally.value += annualValue;
}

function nothing(): Tally {
  return { deployments: 0, spend: 0, value: 0 };
}

function pairOf<Key, Value>(
  key: Key,
  value: Value | undefined,
): readonly (readonly [Key, Value])[] {
  return value === undefined ? [] : [[key, value]];
}
