import type { HeldOutcome } from '../../model/consistency/likeliest-state.ts';
import type {
  CombinationList,
  WeighedCombination,
} from '../../model/consistency/weigh-combination.ts';
import type { ConditionalChance, OutcomePair } from '../../model/exposure/conditional-chances.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';

/** What the workers that weigh judgements need of the portfolio: the models' vendors alone. */
interface AboutScenario {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
}

/** How likely is one outcome once another holds? */
export interface ChancesQuestion extends AboutScenario {
  readonly kind: 'chances';
  readonly pairs: readonly OutcomePair[];
}

/** Does the most likely combination that holds these outcomes hang together, and which ones do? */
export interface CoherenceQuestion extends AboutScenario {
  readonly kind: 'coherence';
  readonly held: readonly HeldOutcome[];
  /** How many consistent combinations to list; 0 when they are known already. */
  readonly most: number;
}

export type JudgementQuestion = ChancesQuestion | CoherenceQuestion;

interface Refused {
  readonly kind: 'refused';
  readonly message: string;
}

/** What is said of the pairs, in their order, or why not in words. */
export type ChancesAnswer =
  | {
      readonly kind: 'chances';
      readonly pairs: readonly OutcomePair[];
      readonly chances: readonly (ConditionalChance | null)[];
    }
  | Refused;

export type Weighed =
  { readonly kind: 'weighed'; readonly combination: WeighedCombination } | Refused;
export type Listed = { readonly kind: 'listed'; readonly list: CombinationList } | Refused;

/** Said in two steps: the weighing is quick, the search may take a while. */
export type CoherenceAnswer =
  | { readonly kind: 'weighing'; readonly weighed: Weighed; readonly isLast: boolean }
  | { readonly kind: 'listing'; readonly listed: Listed; readonly isLast: true };

export type JudgementAnswer = (ChancesAnswer & { readonly isLast: true }) | CoherenceAnswer;
