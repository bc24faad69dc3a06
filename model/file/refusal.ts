import type { Problem } from './problem.ts';

/** Why a file is not read. Nothing has been changed when one of these comes back. */
export type FileRefusal =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** `offset`: how many bytes there are before the first that does not fit. */
  | { readonly kind: 'not-utf-8'; readonly offset: number }
  /** Another sort of file altogether; `looksLike` completes "it looks like …". */
  | { readonly kind: 'not-diverge'; readonly looksLike: string }
  | { readonly kind: 'not-portfolio'; readonly looksLike: string }
  | { readonly kind: 'not-scenario-wizard'; readonly looksLike: string }
  | ({ readonly kind: 'not-json'; readonly message: string } & TextPosition)
  | ({ readonly kind: 'too-deep'; readonly limit: number } & TextPosition)
  | ({ readonly kind: 'too-many-parts'; readonly limit: number } & TextPosition)
  | { readonly kind: 'newer-version'; readonly version: number; readonly supported: number }
  | {
      readonly kind: 'problems';
      /** The first 100. */
      readonly problems: readonly Problem[];
      readonly more: number;
      /** So many that counting stopped: `more` is the least there are. */
      readonly atLeast: boolean;
    };

/** Where in a text: line and column from 1, and the place in the document as far as it was read. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
  readonly place: string;
}
