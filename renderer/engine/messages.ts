import type { Exposure } from '../../model/exposure/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';

/** To the worker: the portfolio once, when it changed; then the scenario to be worked out. */
export interface EvaluateRequest {
  readonly request: number;
  readonly workspace: Workspace | null;
  readonly scenario: Scenario;
}

/** From the worker: the answer to one request. */
export type EvaluateAnswer =
  | { readonly request: number; readonly ok: true; readonly exposure: Exposure }
  | { readonly request: number; readonly ok: false; readonly message: string };
