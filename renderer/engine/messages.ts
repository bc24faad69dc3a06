import type { Flow } from '../../model/exposure/flows.ts';
import type { PartExposure } from '../../model/exposure/part.ts';
import type { PortfolioFilter } from '../../model/portfolio-filter.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { ShownExpected, ShownExposure } from './shown-exposure.ts';

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
  | { readonly kind: 'expected'; readonly exposure: ShownExpected }
  | {
      readonly kind: 'figures';
      readonly exposure: ShownExposure;
      /** The expected values were said before, and are the same. */
      readonly wentAhead: boolean;
    }
  | { readonly kind: 'refused'; readonly scenario: string; readonly message: string };

/** What an answer was added up from: the ways of the spend, and the figures of the part that a filter takes. */
export interface Uses {
  readonly flows: readonly Flow[];
  /** Null where nothing is filtered. */
  readonly part: PartExposure | null;
}

/** The uses, and which question they answer. */
export interface LookedInto extends Uses {
  readonly look: number;
}

export type FromWorker =
  /** With the uses of it, so that all charts are drawn at once; null when they were told, follow, or nobody asked. */
  | {
      readonly kind: 'answer';
      readonly request: number;
      readonly answer: Answer;
      readonly uses: LookedInto | null;
    }
  /** The uses alone: after expected values that went ahead, or once somebody looked elsewhere. */
  | { readonly kind: 'uses'; readonly request: number; readonly uses: LookedInto };
