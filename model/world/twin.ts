import type { Content } from '../change/content.ts';
import { nameKey } from '../name-key.ts';
import type { Channel, Model, Vendor } from '../workspace.ts';
import { entriesOf, type EntryKind, type EntryPlace } from './entry.ts';

/** A name an entry has or is to have: of a model, with its vendor. */
export interface EntryName {
  readonly kind: EntryKind;
  readonly name: string;
  /** A model's: those of two vendors may be called the same. */
  readonly vendor?: string | undefined;
}

/**
 * Another entry of the same kind that people would take for it: its name differs in upper and lower case or blanks at
 * most. A file may hold such entries; none is made here. `own` is not its own twin. Pure.
 */
export function twinOf(
  content: Pick<Content, 'vendors' | 'models' | 'channels'>,
  { kind, name, vendor }: EntryName,
  own?: EntryPlace['id'],
): Vendor | Model | Channel | undefined {
  const key = nameKey(name);
  return entriesOf(content, kind).find(
    (entry) =>
      entry.id !== own &&
      nameKey(entry.name) === key &&
      (vendor === undefined || !('vendor' in entry) || entry.vendor === vendor),
  );
}
