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

export interface Loss extends LossSummary {
  /** P(loss > tolerance), when the scenario has a tolerance. */
  readonly overTolerance?: number;
  /** At most 200 points [x, P(L ≥ x)], ascending in x. */
  readonly exceedance: readonly (readonly [x: number, probability: number])[];
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

export interface Exposure {
  readonly scenario: string;
  readonly method: 'exact';
  /** All joint states of the scenario; text where a number would not be exact. */
  readonly states: number | string;
  readonly loss: Loss;
  readonly outageDays: { readonly expected: number };
  readonly strandedDeployments: { readonly expected: number };
  readonly exposedSpend: {
    readonly expected: number;
    readonly legal: number;
    readonly channel: number;
  };
  readonly lossBy: LossBy;
  readonly timeline: readonly TimelinePoint[];
  readonly concentration: {
    readonly vendor: Concentration | null;
    readonly channel: Concentration | null;
    readonly model: Concentration | null;
    readonly region: Concentration | null;
  };
  readonly map: readonly MapCell[];
}
