import type { ExpectedExposure, Exposure } from '../../model/exposure/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';

/** To the worker: the portfolio once, when it changed; then the scenario to be worked out. */
export interface EvaluateRequest {
  readonly request: number;
  readonly workspace: Workspace | null;
  readonly scenario: Scenario;
}

/** What the worker says of one request: expected values ahead where the rest takes long, then all, or why not. */
export type Answer =
  | { readonly kind: 'expected'; readonly exposure: ExpectedExposure }
  | { readonly kind: 'figures'; readonly exposure: Exposure }
  | { readonly kind: 'refused'; readonly scenario: string; readonly message: string };

export interface EvaluateAnswer {
  readonly request: number;
  readonly answer: Answer;
}
