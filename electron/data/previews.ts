import type { Content } from '../../model/change/content.ts';

/** Content that was read and shown and is waiting to be taken. */
export interface Previews {
  /** Keeps it under a token; the oldest goes when there are too many. */
  keep(token: string, content: Content): void;
  /** Null: it was dropped, or pushed out by newer ones. */
  find(token: string): Content | null;
  drop(token: string): void;
}

/** A window shows one preview at a time; a second may be on its way while the first is being closed. */
const MOST_KEPT = 2;

export function createPreviews(): Previews {
  const kept = new Map<string, Content>();
  return {
    keep: (token, content) => {
      kept.set(token, content);
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
