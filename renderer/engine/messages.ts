import type { Flow } from '../../model/exposure/flows.ts';
import type { PartExposure } from '../../model/exposure/part.ts';
import type { ExpectedExposure, Exposure } from '../../model/exposure/result.ts';
import type { PortfolioFilter } from '../../model/portfolio-filter.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';

/** To the worker: the portfolio once, when it changed; then the scenario to be worked out. */
export interface EvaluateRequest {
  readonly kind: 'evaluate';
  readonly request: number;
  readonly workspace: Workspace | null;
  readonly scenario: Scenario;
}

/** To the worker: look into the uses as well, from now on, and into the part that a filter takes. */
export interface LookRequest {
  readonly kind: 'look';
  readonly look: number;
  readonly filter: PortfolioFilter;
}

/** What the worker says of one request: expected values ahead where the rest takes long, then all, or why not. */
export type Answer =
  | { readonly kind: 'expected'; readonly exposure: ExpectedExposure }
  | { readonly kind: 'figures'; readonly exposure: Exposure }
  | { readonly kind: 'refused'; readonly scenario: string; readonly message: string };

/** What an answer was added up from: the ways of the spend, and the figures of the part that a filter takes. */
export interface Uses {
  readonly flows: readonly Flow[];
  /** Null where nothing is filtered. */
  readonly part: PartExposure | null;
}

export type FromWorker =
  | { readonly kind: 'answer'; readonly request: number; readonly answer: Answer }
  | { readonly kind: 'uses'; readonly request: number; readonly look: number; readonly uses: Uses };
