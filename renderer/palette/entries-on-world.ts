import type { Content } from '../../model/change/content.ts';
import { entriesOf, type EntryKind, type EntryPlace } from '../../model/world/entry.ts';
import { entryActions } from '../actions/entry-actions.ts';
import type { State } from '../store/state.ts';
import { headOf } from '../store/world.ts';
import { shortName } from '../words/short-name.ts';
import { channelKindNames } from '../words/world.ts';
import type { Entry } from './entry.ts';
import { worldNames } from './world-names.ts';

/** Every vendor, model and channel, then what can be done with each; one that is taken is chosen in the world. */
export function entriesOnWorld(state: State, content: Content): readonly Entry[] {
  const names = worldNames(content);
  const vendorName = new Map(content.vendors.items.map(({ id, name }) => [id, name]));
  const found = new Map<string, Pick<Entry, 'detail' | 'around'>>();
  for (const { id, vendor } of content.models.items) {
    const detail = `Model of ${vendorName.get(vendor) ?? vendor}`;
    found.set(`model:${id}`, { detail, around: names.aroundModel(id) });
  }
  for (const { id, kind } of content.channels.items) {
    const detail = `Channel: ${channelKindNames[kind].toLowerCase()}`;
    found.set(`channel:${id}`, { detail, around: names.aroundChannel(id) });
  }
  const all = namedEntries(content);
  return [
    ...all.map(({ kind, id, name }) => ({
      key: `${kind}:${id}`,
      label: name,
      detail: 'Vendor',
      ...found.get(`${kind}:${id}`),
      run: () => {
        state.goToEntry({ kind, id });
      },
    })),
    ...all.filter((one) => !isChosen(state, one)).flatMap((one) => actionsOn(content, one)),
  ];
}

/** What can be done with the vendor, model or channel that is chosen in the world, while that is on screen. */
export function entriesOnChosen(state: State, content: Content): readonly Entry[] {
  const chosen = namedEntries(content).find((one) => isChosen(state, one));
  return chosen === undefined ? [] : actionsOn(content, chosen);
}

const KINDS: readonly EntryKind[] = ['vendor', 'model', 'channel'];

interface NamedEntry extends EntryPlace {
  readonly name: string;
}

function namedEntries(content: Content): readonly NamedEntry[] {
  return KINDS.flatMap((kind) =>
    entriesOf(content, kind).map(({ id, name }) => ({ kind, id, name })),
  );
}

function isChosen({ screen, worldPlace }: State, entry: EntryPlace): boolean {
  const { row, column } = headOf(entry);
  return screen === 'world' && worldPlace?.row === row && worldPlace.column === column;
}

/** As the palette says it, where no details stand around. */
const VERBS: Readonly<Record<string, string>> = {
  rename: 'Rename',
  'add-model': 'Add a Model of',
  merge: 'Merge',
  delete: 'Delete',
};

function actionsOn(content: Content, { kind, id, name }: NamedEntry): readonly Entry[] {
  return entryActions(content, { kind, id }).map(({ key, label, run }) => ({
    key: `${key}-${kind}:${id}`,
    label: `${VERBS[key] ?? label} “${shortName(name)}”…`,
    detail: `This ${kind}`,
    run,
  }));
}
