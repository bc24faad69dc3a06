import type { Review } from '../../model/deck/deck.ts';
import { dayOf } from '../slides/source-words.ts';

/** "Ada approved this on 2026-11-24", or what was the deck's content then. */
export function reviewWords({ author, verdict, at, content }: Review, shown: string): string {
  const did = verdict === 'approved' ? 'approved' : 'asked for changes to';
  const what = content === shown ? 'this' : 'an earlier content of this deck';
  return `${author} ${did} ${what} on ${dayOf(at)}`;
}
