import type { Change, CollectionName, ItemChange } from './change.ts';
import type { Collection, Content } from './content.ts';
import { itemId } from './item-kinds.ts';
import { isSame, presentFields } from './same.ts';

interface FieldChanges {
  readonly set: Readonly<Record<string, unknown>>;
  readonly unset: readonly string[];
}

/**
 * The change that makes one item of the other, in whole top-level fields: a stance that flips sets
 * `stances`, a note that is cleared unsets `note`. Null when both say the same (key order aside; a field
 * that is `undefined` is absent). Both must have the same id. Pure.
 */
export function diffItem<Item extends object>(
  collection: CollectionName,
  before: Item,
  after: Item,
): ItemChange | null {
  const id = itemId(before);
  const fields = diffFields(before, after);
  return id === null || fields === null ? null : { kind: 'update', collection, id, ...fields };
}

/** The same for the workspace's own fields. Null when nothing differs. Pure. */
export function diffWorkspace(
  before: Content['workspace'],
  after: Content['workspace'],
): Change | null {
  const fields = diffFields(before, after);
  return fields === null ? null : { kind: 'update-workspace', ...fields };
}

/**
 * The changes that make one content of the other: the fewest items touched, each by one change (two where
 * it moves: out and in again). Items that are the same object on both sides are not looked into, so after
 * an edit this costs what the edit touched. Decks without an id cannot be addressed and are left out.
 * Pure; applying the answer to `before` gives content that says what `after` says.
 */
export function diffContent(before: Content, after: Content): readonly Change[] {
  const workspace = diffWorkspace(before.workspace, after.workspace);
  return [
    ...(workspace === null ? [] : [workspace]),
    ...diffCollection('vendors', before.vendors, after.vendors),
    ...diffCollection('models', before.models, after.models),
    ...diffCollection('channels', before.channels, after.channels),
    ...diffCollection('deployments', before.deployments, after.deployments),
    ...diffCollection('scenarios', before.scenarios, after.scenarios),
    ...diffCollection('decks', before.decks, after.decks),
  ];
}

function diffCollection<Item extends object>(
  collection: CollectionName,
  before: Collection<Item>,
  after: Collection<Item>,
): readonly ItemChange[] {
  if (before === after) return [];
  const earlier = byId(before);
  const later = byId(after);
  const changes: ItemChange[] = [];
  for (const id of earlier.keys()) {
    if (!later.has(id)) changes.push({ kind: 'remove', collection, id });
  }
  for (const [id, { item, position }] of later) {
    const old = earlier.get(id);
    if (old?.position === position) {
      const update = diffItem(collection, old.item, item);
      if (update !== null) changes.push(update);
      continue;
    }
    if (old !== undefined) changes.push({ kind: 'remove', collection, id });
    const value = Object.fromEntries(presentFields(item));
    changes.push({ kind: 'insert', collection, id, position, value });
  }
  return changes;
}

function byId<Item extends object>(
  collection: Collection<Item>,
): ReadonlyMap<string, { readonly item: Item; readonly position: number }> {
  const found = new Map<string, { readonly item: Item; readonly position: number }>();
  collection.items.forEach((item, index) => {
    const id = itemId(item);
    const position = collection.positions[index];
    if (id !== null && position !== undefined) found.set(id, { item, position });
  });
  return found;
}

function diffFields(before: object, after: object): FieldChanges | null {
  if (before === after) return null;
  const earlier = presentFields(before);
  const later = presentFields(after);
  const set = [...later].filter(
    ([field, value]) => !earlier.has(field) || !isSame(earlier.get(field), value),
  );
  const unset = [...earlier.keys()].filter((field) => !later.has(field));
  if (set.length === 0 && unset.length === 0) return null;
  return { set: Object.fromEntries(set), unset };
}
