import type { Store } from '../../db/store.ts';
import type { Content } from '../../model/change/content.ts';
import type { Result } from '../../model/result.ts';
import type { Previews } from './previews.ts';
import type { Tables } from './tables.ts';

/** What answering needs of the world, so that tests can have another. */
export interface Services {
  readonly store: Store;
  /** Now, ISO 8601. */
  readonly now: () => string;
  /** A UUID nobody had before. */
  readonly newId: () => string;
  readonly appVersion: string;
  readonly previews: Previews;
  /** The table that is read or written, in a thread of its own. */
  readonly tables: Tables;
  /** The app's own illustrative workspace, as shipped. */
  readonly sample: () => Content;
}

/** Why a question cannot be answered, for a person. */
export interface Refusal {
  readonly kind: string;
  readonly message: string;
}

export type Answered<Answer> = Result<Answer, Refusal>;
