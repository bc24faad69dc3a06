import type { Searchable } from './searchable.ts';

/** What the palette leads to or does. */
export interface Entry {
  /** Tells it from all others, and stays the same from one time to the next. */
  readonly key: string;
  readonly label: string;
  /** Set right and faint: what it is, or its keys. */
  readonly detail: string;
  /** Names of what it belongs to, by which it is found after all that has what was typed in its own. */
  readonly around?: string;
  readonly run: () => void;
}

/** What a place that holds nothing has. */
export const NOTHING: Entry = { key: '', label: '', detail: '', run: () => undefined };

/** Entries of one sort, made only for those that are shown: there may be fifty thousand. */
export interface EntrySource {
  /** Offered before anything is typed. */
  readonly isOfferedAtOnce: boolean;
  readonly keys: readonly string[];
  /** What each is searched by. */
  readonly texts: readonly Searchable[];
  /** What each belongs to, searched where its own words do not suffice; absent: nothing. */
  readonly around?: readonly Searchable[];
  readonly entryAt: (place: number) => Entry;
}
