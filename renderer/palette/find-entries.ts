import type { Entry, EntrySource } from './entry.ts';
import { ranking } from './searchable.ts';

/** So many are listed at most; typing more narrows them down. */
export const MOST_LISTED = 100;

export interface Found {
  readonly entries: readonly Entry[];
  /** How many fit, listed or not. */
  readonly total: number;
}

interface Candidate {
  readonly source: EntrySource;
  readonly place: number;
  /** How many were chosen since it was; Infinity where it was not. */
  readonly ago: number;
}

/**
 * The entries that answer what was typed, best first; of equally good ones those chosen last, then in the order of the
 * sources. With nothing typed, what was chosen last, then what is offered at once. Deterministic; one pass over the texts.
 */
export function findEntries(
  sources: readonly EntrySource[],
  typed: string,
  recent: readonly string[],
): Found {
  const isAsked = typed.trim() !== '';
  const rankOf = ranking(typed);
  const newest = new Map(recent.map((key, place) => [key, place]));
  const byRank: Candidate[][] = [[], [], [], []];
  let total = 0;
  for (const source of sources) {
    for (const [place, text] of source.texts.entries()) {
      const rank = rankOf(text, source.around?.[place]);
      if (rank === null) continue;
      const ago = newest.get(source.keys[place] ?? '') ?? Infinity;
      if (!isAsked && !source.isOfferedAtOnce && ago === Infinity) continue;
      total += 1;
      byRank[isAsked ? rank : 0]?.push({ source, place, ago });
    }
  }
  const best = byRank.flatMap(lastChosenFirst).slice(0, MOST_LISTED);
  return { entries: best.map(({ source, place }) => source.entryAt(place)), total };
}

function lastChosenFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const [chosen, others] = [
    candidates.filter(({ ago }) => ago < Infinity),
    candidates.filter(({ ago }) => ago === Infinity),
  ];
  return [...chosen.sort((one, other) => one.ago - other.ago), ...others];
}
