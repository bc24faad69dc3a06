/** What a thing of a document is called. */
export type Noun =
  | 'workspace'
  | 'vendor'
  | 'model'
  | 'channel'
  | 'offer'
  | 'deployment'
  | 'fallback'
  | 'scenario'
  | 'designation'
  | 'stance'
  | 'driver'
  | 'outcome'
  | 'influence'
  | 'plan'
  | 'mitigation'
  | 'deck'
  | 'slide'
  | 'snapshot'
  | 'comment'
  | 'review';

/**
 * One thing of a document. `id` is its own; where things have none it is what they stand for (a stance
 * `anthropic:aws`, a fallback or offer `gpt:azure`, an influence `dod=standing -> anthropic:aws=follow`, a
 * mitigation `relocate`), with `#2` for the second of the same in a list. The workspace's is "".
 */
export interface Term {
  readonly noun: Noun;
  readonly id: string;
  /** What people call it, where it has a name. */
  readonly name?: string;
}

/**
 * One difference. `of` leads to the thing that differs, outermost first: `[scenario open, stance
 * anthropic:aws, outcome follow]`; empty for the file's own fields.
 */
export type Difference =
  /** The last of `of` is there in one document only; `value` is the whole of it. */
  | { readonly change: 'added' | 'removed'; readonly of: readonly Term[]; readonly value: unknown }
  | {
      readonly change: 'changed';
      readonly of: readonly Term[];
      readonly field: string;
      /** A default is filled in; absent where the field is and has none. */
      readonly before?: unknown;
      readonly after?: unknown;
    }
  | {
      readonly change: 'reordered';
      readonly of: readonly Term[];
      /** Which list: `fallbacks`. */
      readonly field: string;
      /** The ids of what both documents have, in either order. */
      readonly before: readonly string[];
      readonly after: readonly string[];
    };
