import type { DataAnswer } from '../../electron/contract.ts';

import { plural } from '../format/number.ts';
import { shortName } from '../words/short-name.ts';

type HistoryWindow = DataAnswer<'history'>;

/** A state that one can go to: what a step left, or what was there before all steps kept. */
export interface HistoryEntry {
  /** The step's number; 0 for the beginning. */
  readonly seq: number;
  readonly label: string;
  /** What the scenario or deck that it changed is called now; null where the label says it, or there is none any more. */
  readonly where: string | null;
  /** When it was done, ISO 8601; null for the beginning. */
  readonly at: string | null;
  readonly isUndone: boolean;
  /** This is how things stand. */
  readonly isNow: boolean;
}

/** The name of a scenario or a deck as it is now; undefined: it is not there. */
export type NameOf = (of: NonNullable<HistoryWindow['steps'][number]['of']>) => string | undefined;

/** The states a window of steps leads to, newest first; the beginning last, once the window reaches it. Pure. */
export function historyEntries(
  { steps, kept, undone }: HistoryWindow,
  nameOf: NameOf,
): readonly HistoryEntry[] {
  const entries = steps.map(({ seq, label, at, undone: isUndone, of }, place): HistoryEntry => {
    const name = of === null ? undefined : nameOf(of);
    const where = name === undefined || label.includes(shortName(name)) ? null : name;
    return { seq, label, where, at, isUndone, isNow: place === undone };
  });
  if (steps.length < kept) return entries;
  const start = { seq: 0, label: 'Before all of these', where: null, at: null, isUndone: false };
  return kept === 0 ? [] : [...entries, { ...start, isNow: undone === kept }];
}

/** What becomes of steps that are undone, said before it happens; null where none is. Pure. */
export function undoneWords({ undone }: Pick<HistoryWindow, 'undone'>): string | null {
  if (undone === 0) return null;
  return `${plural(undone, 'undone step')}: the next change discards ${undone === 1 ? 'it' : 'them'}.`;
}

/** "20:15" today, "21 Nov, 20:15" on another day of this year, with the year before that. In the reader's time zone. Pure. */
export function stepTime(at: string, now: Date): string {
  const then = new Date(at);
  const time = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (then.toDateString() === now.toDateString()) return time;
  const isThisYear = then.getFullYear() === now.getFullYear();
  const day = then.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  return `${day}, ${time}`;
}
