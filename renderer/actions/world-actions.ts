import type { Content } from '../../model/change/content.ts';
import { commandBetween } from '../../model/change/command-between.ts';
import { withListedOffers } from '../../model/edit/world/listed-offers.ts';
import {
  withAddedChannel,
  withAddedModel,
  withAddedVendor,
  withChannel,
  withMergedEntry,
  withModel,
  withoutEntry,
  withVendor,
  type Added,
} from '../../model/edit/world/entries.ts';
import type { Standing } from '../../model/edit/world/scenario-after.ts';
import { withOffer } from '../../model/edit/world/offer.ts';
import type { ListedOffer } from '../../model/availability/listed-offers.ts';
import { entryName, type EntryKind, type EntryPlace } from '../../model/world/entry.ts';
import { neighbourOf } from '../../model/world/neighbour.ts';
import type { Offered } from '../../model/world/offers.ts';
import type { Channel, Model, Offer, Vendor } from '../../model/workspace.ts';
import { plural } from '../format/number.ts';
import { useStore } from '../store/store.ts';
import { changedEntryWords } from '../words/changed-entry.ts';
import { shortName } from '../words/short-name.ts';

/** Edits the world as one step, under a label for the Edit menu. */
function editWorld(name: string, label: string, edit: (content: Content) => Content): void {
  const { open, run } = useStore.getState();
  if (open !== null) run(commandBetween(open.content, edit(open.content), { name, label }));
}

/** Adds an entry and leads to it. */
export function addEntry(kind: EntryKind, name: string, of: EntryDetails): void {
  const { open, goToEntry } = useStore.getState();
  if (open === null) return;
  const added = withEntry(open.content, kind, name, of);
  editWorld(`add-${kind}`, `Add ${kind} “${shortName(name)}”`, () => added.content);
  goToEntry({ kind, id: added.id });
}

/** What a new entry has beside its name: a model its vendor, a channel its kind. */
interface EntryDetails {
  readonly vendor: string;
  readonly channelKind: Channel['kind'];
}

function withEntry(content: Content, kind: EntryKind, name: string, of: EntryDetails): Added {
  switch (kind) {
    case 'vendor':
      return withAddedVendor(content, name);
    case 'model':
      return withAddedModel(content, of.vendor, name);
    case 'channel':
      return withAddedChannel(content, name, of.channelKind);
  }
}

export function changeVendor(changed: Vendor): void {
  editWorld('change-vendor', changeLabel('vendor', changed), (content) =>
    withVendor(content, changed),
  );
}

export function changeModel(changed: Model): void {
  editWorld('change-model', changeLabel('model', changed), (content) =>
    withModel(content, changed),
  );
}

export function changeChannel(changed: Channel): void {
  editWorld('change-channel', changeLabel('channel', changed), (content) =>
    withChannel(content, changed),
  );
}

function changeLabel(
  kind: EntryKind,
  changed: { readonly id: string; readonly name: string },
): string {
  const { open } = useStore.getState();
  const before = open === null ? '' : entryName(open.content, { kind, id: changed.id });
  return changedEntryWords(kind, before, changed.name);
}

/** Says where models are offered through a channel: one, or all of a vendor's, as one step. */
export function changeOffers(
  models: readonly Pick<Model, 'id' | 'name'>[],
  channel: Pick<Channel, 'id' | 'name'>,
  offered: Offered,
): void {
  const [first] = models;
  const what = models.length === 1 ? shortName(first?.name ?? '') : plural(models.length, 'model');
  const verb = offered.kind === 'nowhere' ? 'Take' : 'Offer';
  const where = `${offered.kind === 'nowhere' ? 'off' : 'on'} ${shortName(channel.name)}`;
  editWorld('change-offers', `${verb} ${what} ${where}`, (content) =>
    models.reduce(
      (now, { id }) => withOffer(now, { model: id, channel: channel.id } satisfies Offer, offered),
      content,
    ),
  );
}

/** Merges an entry into another, and leads to that. */
export function mergeEntry(place: EntryPlace, into: string, standing: Standing): void {
  const { open, goToEntry } = useStore.getState();
  if (open === null) return;
  const name = shortName(entryName(open.content, place));
  const other = shortName(entryName(open.content, { ...place, id: into }));
  editWorld(
    `merge-${place.kind}`,
    `Merge “${name}” into “${other}”`,
    (content) => withMergedEntry(content, place, into, standing).content,
  );
  goToEntry({ ...place, id: into });
}

/** Takes an entry out with all that depends on it. */
export function removeEntry(place: EntryPlace): void {
  const { open, leaveEntry } = useStore.getState();
  if (open === null) return;
  const name = shortName(entryName(open.content, place));
  editWorld(
    `remove-${place.kind}`,
    `Delete ${place.kind} “${name}”`,
    (content) => withoutEntry(content, place).content,
  );
  leaveEntry(neighbourOf(open.content, place));
}

/** Takes offers of the list of what public pages say, with what they need. */
export function takeListedOffers(offers: readonly ListedOffer[]): void {
  editWorld(
    'take-listed-offers',
    `Take ${plural(offers.length, 'offer')} from the list`,
    (content) => withListedOffers(content, offers),
  );
}
