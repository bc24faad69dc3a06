import type { EntryKind } from '../../model/world/entry.ts';
import { shortName } from './short-name.ts';

/** What a step calls a change of an entry of the world: renamed from what to what, or changed otherwise. Pure. */
export function changedEntryWords(kind: EntryKind, before: string, after: string): string {
  return before === after
    ? `Change ${kind} “${shortName(after)}”`
    : `Rename ${kind} “${shortName(before)}” to “${shortName(after)}”`;
}
