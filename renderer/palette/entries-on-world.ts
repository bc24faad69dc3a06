import type { Content } from '../../model/change/content.ts';
import { entriesOf, type EntryKind } from '../../model/world/entry.ts';
import type { State } from '../store/state.ts';
import { channelKindNames } from '../words/world.ts';
import type { Entry } from './entry.ts';

const KINDS: readonly EntryKind[] = ['vendor', 'model', 'channel'];

/** Every vendor, model and channel; one that is taken is chosen in the world. */
export function entriesOnWorld(state: State, content: Content): readonly Entry[] {
  const vendorName = new Map(content.vendors.items.map(({ id, name }) => [id, name]));
  const details = new Map<string, string>();
  for (const { id, vendor } of content.models.items) {
    details.set(`model:${id}`, `Model of ${vendorName.get(vendor) ?? vendor}`);
  }
  for (const { id, kind } of content.channels.items) {
    details.set(`channel:${id}`, `Channel: ${channelKindNames[kind].toLowerCase()}`);
  }
  return KINDS.flatMap((kind) =>
    entriesOf(content, kind).map(({ id, name }) => ({
      key: `${kind}:${id}`,
      label: name,
      detail: details.get(`${kind}:${id}`) ?? 'Vendor',
      run: () => {
        state.goToEntry({ kind, id });
      },
    })),
  );
}
