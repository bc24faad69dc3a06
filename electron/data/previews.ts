import type { Content } from '../../model/change/content.ts';
import type { Comparison } from './compare-file.ts';
import type { DivergeDocument } from '../../model/document.ts';

/** What was read of a file. */
export interface ReadFile {
  readonly content: Content;
  /** The document itself, and what it hashes to. */
  readonly document: { readonly value: DivergeDocument; readonly hash: string };
  /** How it compares with the workspace it was last held against. */
  readonly comparison?: Comparison;
}

/** Files that were read and shown and are waiting to be taken. */
export interface Previews {
  /** Keeps it under a token; the oldest goes when there are too many. */
  keep(token: string, file: ReadFile): void;
  /** Null: it was dropped, or pushed out by newer ones. */
  find(token: string): ReadFile | null;
  drop(token: string): void;
}

/** A window shows one preview at a time; a second may be on its way while the first is being closed. */
const MOST_KEPT = 2;

export function createPreviews(): Previews {
  const kept = new Map<string, ReadFile>();
  return {
    keep: (token, file) => {
      kept.set(token, file);
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(oldest);
      }
    },
    find: (token) => kept.get(token) ?? null,
    drop: (token) => {
      kept.delete(token);
    },
  };
}
