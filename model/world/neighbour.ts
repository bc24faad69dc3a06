import type { Content } from '../change/content.ts';
import { entriesOf, type EntryPlace } from './entry.ts';

/**
 * The entry that takes the place of one that goes: the next of its kind, or the last; of a model, one of the same
 * vendor, or that vendor. Null where there is none. Pure.
 *
 * @example of the vendors a, b, c: b → c, c → b
 */
export function neighbourOf(
  content: Pick<Content, 'vendors' | 'models' | 'channels'>,
  { kind, id }: EntryPlace,
): EntryPlace | null {
  const vendor = content.models.items.find((model) => kind === 'model' && model.id === id)?.vendor;
  const row = entriesOf(content, kind).filter(
    (entry) => !('vendor' in entry) || entry.vendor === vendor,
  );
  const at = row.findIndex((entry) => entry.id === id);
  const next = at < 0 ? undefined : (row[at + 1] ?? row[at - 1]);
  if (next !== undefined) return { kind, id: next.id };
  return vendor === undefined ? null : { kind: 'vendor', id: vendor };
}
