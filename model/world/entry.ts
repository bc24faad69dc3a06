import type { Content } from '../change/content.ts';
import type { Channel, Model, Vendor } from '../workspace.ts';

/** One of the three lists that deployments and scenarios refer to. */
export type EntryKind = 'vendor' | 'model' | 'channel';

/** An entry of the world: a vendor, a model or a channel, by its id. */
export interface EntryPlace {
  readonly kind: EntryKind;
  readonly id: string;
}

/** The entries of a kind, in the workspace's order. Pure. */
export function entriesOf(
  { vendors, models, channels }: Pick<Content, 'vendors' | 'models' | 'channels'>,
  kind: EntryKind,
): readonly (Vendor | Model | Channel)[] {
  switch (kind) {
    case 'vendor':
      return vendors.items;
    case 'model':
      return models.items;
    case 'channel':
      return channels.items;
  }
}

/** An entry's name; its id where it is not there any more. Pure. */
export function entryName(
  content: Pick<Content, 'vendors' | 'models' | 'channels'>,
  { kind, id }: EntryPlace,
): string {
  return entriesOf(content, kind).find((entry) => entry.id === id)?.name ?? id;
}
