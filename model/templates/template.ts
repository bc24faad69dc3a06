import type { Designation, Scenario } from '../scenario.ts';
import type { Uses } from './vendor-uses.ts';

export type TemplateId =
  | 'designation-alone'
  | 'others-diverge'
  | 'others-follow'
  | 'everyone-partial'
  | 'court-reverses'
  | 'second-designation'
  | 'scope-narrowed'
  | 'intermediary'
  | 'model-dark'
  | 'pre-emptive-exit';

/** What a template leaves to the strategist. */
export interface TemplateChoices {
  readonly vendor: string;
  /** The channel that stands apart, where the template asks for one; null: none does. */
  readonly channel: string | null;
  /** The models meant, where the template asks for them; else empty. */
  readonly models: readonly string[];
}

/** The one thing a template asks beside the vendor. */
export type TemplateQuestion =
  | {
      readonly kind: 'channel';
      readonly label: string;
      /** What choosing no channel means, where that is allowed. */
      readonly nobody?: string;
      /** The channel it starts with; null: nobody. */
      readonly likely: (uses: Uses, vendor: string) => string | null;
    }
  | { readonly kind: 'models'; readonly label: string };

/** What a template assumes: all of a scenario but its name and dates. */
export type TemplateAssumptions = Pick<Scenario, 'designations' | 'stances' | 'response'>;

/** A what-if to start from. */
export interface Template {
  readonly id: TemplateId;
  readonly title: string;
  /** What it means, in one plain sentence. */
  readonly meaning: string;
  readonly question?: TemplateQuestion;
  /** `channels`: all that can carry the vendor's models to the company; `all`: every channel of the workspace. */
  readonly assume: (
    choices: TemplateChoices,
    channels: readonly string[],
    all: readonly string[],
  ) => TemplateAssumptions;
}

/** A designation of a vendor by an issuer still to be named. */
export function designationOf(
  vendor: string,
  outcomes: Designation['outcomes'],
  named: { readonly id?: string; readonly instrument?: string } = {},
): Designation {
  return { id: 'designation', issuer: 'A government', ...named, target: { vendor }, outcomes };
}
