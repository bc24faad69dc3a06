import type { Exposure } from '../../model/exposure/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Suggestion, SuggestProgress, Wish } from '../../model/suggest/suggest.ts';
import type { Workspace } from '../../model/workspace.ts';

/** To the worker: one wish, after which it has no other. */
export interface SuggestRequest {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly wish: Wish;
}

/** From the worker, in order: how far it is, what it found, and what the engine makes of that beside the other plans. */
export type SuggestAnswer =
  | { readonly kind: 'progress'; readonly progress: SuggestProgress }
  | { readonly kind: 'suggestion'; readonly suggestion: Suggestion }
  | { readonly kind: 'evaluated'; readonly plans: Exposure['plans'] }
  | { readonly kind: 'refused'; readonly message: string };
