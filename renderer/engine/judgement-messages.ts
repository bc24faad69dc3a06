import type { ConditionalChance, OutcomePair } from '../../model/exposure/conditional-chances.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';

/** To the worker that weighs judgements: what it needs of the portfolio is the models' vendors alone. */
export interface ChancesQuestion {
  readonly kind: 'chances';
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly pairs: readonly OutcomePair[];
}

export type JudgementQuestion = ChancesQuestion;

/** What it says of the pairs, in their order, or why not in words. */
export type ChancesAnswer =
  | {
      readonly kind: 'chances';
      readonly scenario: string;
      readonly pairs: readonly OutcomePair[];
      readonly chances: readonly (ConditionalChance | null)[];
    }
  | { readonly kind: 'refused'; readonly scenario: string; readonly message: string };

export type JudgementAnswer = ChancesAnswer;
