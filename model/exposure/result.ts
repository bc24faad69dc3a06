import type { BreakEven } from './break-even.ts';

/**
 * What an evaluation answers. Names and shape are those the headless command prints
 * (spec/scenario-file.md, "Result of evaluate"); amounts are in the workspace's currency.
 */
export interface LossSummary {
  readonly expected: number;
  readonly sd: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  readonly cvar95: number;
  readonly max: number;
}

/** How far sampled figures may be off: one standard error each. The maximum is "at least" and has none. */
export type SummaryError = Omit<LossSummary, 'expected' | 'max'>;

export interface Loss extends LossSummary {
  /** P(loss > tolerance), when the scenario has a tolerance. */
  readonly overTolerance?: number;
  /** At most 200 points [x, P(L ≥ x)], ascending in x. */
  readonly exceedance: readonly (readonly [x: number, probability: number])[];
  /** Sampled only; `exceedance` has one error for each point. */
  readonly standardError?: SummaryError & {
    readonly overTolerance?: number;
    readonly exceedance: readonly number[];
  };
}

export interface LossBy {
  readonly unit: Readonly<Record<string, number>>;
  readonly channel: Readonly<Record<string, number>>;
  readonly vendor: Readonly<Record<string, number>>;
  readonly criticality: Readonly<Record<string, number>>;
  readonly region: Readonly<Record<string, number>>;
  readonly deployment: Readonly<Record<string, number>>;
}

/** One point of the timeline: the loss of the days before `day`, the spend blocked on it. */
export interface TimelinePoint {
  readonly day: number;
  readonly expected: number;
  readonly p05: number;
  readonly p95: number;
  readonly blockedSpend: number;
  /** Sampled only. */
  readonly standardError?: { readonly p05: number; readonly p95: number };
}

export interface Concentration {
  readonly hhi: number;
  readonly effective: number;
}

/** A primary (model, channel) pair of the portfolio: what stands there and how likely it is blocked. */
export interface MapCell {
  readonly model: string;
  readonly channel: string;
  readonly deployments: number;
  readonly annualSpend: number;
  /** Expected exposed spend ÷ spend: the spend-weighted chance of being blocked on some day; null without spend. */
  readonly blockedShare: number | null;
  readonly expectedLoss: number;
}

/** What a variable has to do with the loss. */
export interface Sensitivity {
  readonly variable: string;
  /** E[loss | outcome], `moot` included where it happens. */
  readonly expectedLossGiven: Readonly<Record<string, number>>;
  readonly probability: Readonly<Record<string, number>>;
  /** Var(E[loss | variable]) / Var(loss), 0–1; overlaps between variables that influences tie. */
  readonly firstOrder: number;
  /** Sampled only. */
  readonly standardError?: { readonly firstOrder: number };
}

/** A plan's total: loss and the plan's own cost. The first is "no plan", id `none`. */
export interface PlanOutcome extends LossSummary {
  readonly id: string;
  readonly cost: number;
  readonly maxRegret: number;
  /** Sampled only; the maximum and the regret are "at least". */
  readonly standardError?: SummaryError;
}

/** The figures that are expected values: always exact, and quick. */
export interface ExpectedExposure {
  readonly scenario: string;
  /** All joint states of the scenario; text where a number would not be exact. */
  readonly states: number | string;
  readonly loss: { readonly expected: number };
  readonly outageDays: { readonly expected: number };
  readonly strandedDeployments: { readonly expected: number };
  readonly exposedSpend: {
    readonly expected: number;
    readonly legal: number;
    readonly channel: number;
  };
  readonly lossBy: LossBy;
  readonly timeline: readonly Pick<TimelinePoint, 'day' | 'expected' | 'blockedSpend'>[];
  readonly concentration: {
    readonly vendor: Concentration | null;
    readonly channel: Concentration | null;
    readonly model: Concentration | null;
    readonly region: Concentration | null;
  };
  readonly map: readonly MapCell[];
}

export interface Exposure extends ExpectedExposure {
  readonly method: 'exact' | 'sampled';
  /** Sampled only. */
  readonly trials?: number;
  /** Sampled only. */
  readonly seed?: number;
  readonly loss: Loss;
  readonly timeline: readonly TimelinePoint[];
  readonly sensitivity: readonly Sensitivity[];
  readonly plans: readonly PlanOutcome[];
  /** What knowing everything before choosing a plan is worth. */
  readonly evpi: number;
  /** Sampled only. */
  readonly evpiStandardError?: number;
  /** Per variable: what knowing it before choosing a plan is worth at most. */
  readonly evppi: Readonly<Record<string, number>>;
  /** Outcomes whose probability decides which plan is best, and from where on; the headless command keeps them to itself. */
  readonly breakEvens: readonly BreakEven[];
}

/** The figures of a result that take the whole distribution. */
export type Distributed = Pick<
  Exposure,
  'loss' | 'sensitivity' | 'plans' | 'evpi' | 'evpiStandardError' | 'evppi' | 'breakEvens'
>;
