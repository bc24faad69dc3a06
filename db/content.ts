import type { Change, CollectionName } from '../model/change/change.ts';
import type { Collection, Content } from '../model/change/content.ts';
import { itemId } from '../model/change/item-kinds.ts';
import type { Store } from './store.ts';
import type { ItemTable } from './tables/item-table.ts';

/** Everything a workspace holds. */
export function readContent({ workspaces, offers, items }: Store, workspace: number): Content {
  return {
    envelope: workspaces.envelope(workspace),
    workspace: workspaces.fields(workspace, offers.all(workspace)),
    vendors: items.vendors.all(workspace),
    models: items.models.all(workspace),
    channels: items.channels.all(workspace),
    deployments: items.deployments.all(workspace),
    scenarios: items.scenarios.all(workspace),
    decks: items.decks.all(workspace),
  };
}

/**
 * As much of a workspace as changes address, and no more: each list holds only the items they name. Changes
 * apply to it as to the whole. The list of offers is read only where the workspace's own fields change.
 */
export function readTouched(store: Store, workspace: number, changes: readonly Change[]): Content {
  const { workspaces, offers, items } = store;
  const ids = new Map<CollectionName, Set<string>>();
  let ownFields = false;
  for (const change of changes) {
    if (change.kind === 'update-workspace') ownFields = true;
    else ids.set(change.collection, (ids.get(change.collection) ?? new Set()).add(change.id));
  }
  function some<Item extends object>(
    name: CollectionName,
    table: ItemTable<Item>,
  ): Collection<Item> {
    return table.some(workspace, [...(ids.get(name) ?? [])]);
  }
  return {
    envelope: {},
    workspace: workspaces.fields(workspace, ownFields ? offers.all(workspace) : []),
    vendors: some('vendors', items.vendors),
    models: some('models', items.models),
    channels: some('channels', items.channels),
    deployments: some('deployments', items.deployments),
    scenarios: some('scenarios', items.scenarios),
    decks: some('decks', items.decks),
  };
}

/** Writes what became of touched items: rows that are new, gone, or say something else. */
export function writeTouched(
  { workspaces, offers, items }: Store,
  workspace: number,
  before: Content,
  after: Content,
): void {
  if (before.workspace !== after.workspace) {
    workspaces.updateFields(workspace, after.workspace);
    if (before.workspace.availability !== after.workspace.availability) {
      offers.replace(workspace, after.workspace.availability);
    }
  }
  writeCollection(items.vendors, workspace, before.vendors, after.vendors);
  writeCollection(items.models, workspace, before.models, after.models);
  writeCollection(items.channels, workspace, before.channels, after.channels);
  writeCollection(items.deployments, workspace, before.deployments, after.deployments);
  writeCollection(items.scenarios, workspace, before.scenarios, after.scenarios);
  writeCollection(items.decks, workspace, before.decks, after.decks);
}

/** Writes all of a workspace's items into empty lists. */
export function writeContent(store: Store, workspace: number, content: Content): void {
  store.offers.replace(workspace, content.workspace.availability);
  insertAll(store.items.vendors, workspace, content.vendors);
  insertAll(store.items.models, workspace, content.models);
  insertAll(store.items.channels, workspace, content.channels);
  insertAll(store.items.deployments, workspace, content.deployments);
  insertAll(store.items.scenarios, workspace, content.scenarios);
  insertAll(store.items.decks, workspace, content.decks);
}

function insertAll<Item extends object>(
  table: ItemTable<Item>,
  workspace: number,
  { items, positions }: Collection<Item>,
): void {
  items.forEach((item, index) => {
    table.insert(workspace, positions[index] ?? index, item);
  });
}

function writeCollection<Item extends object>(
  table: ItemTable<Item>,
  workspace: number,
  before: Collection<Item>,
  after: Collection<Item>,
): void {
  if (before === after) return;
  const old = new Map(
    before.items.map((item, index) => [
      itemId(item),
      { item, position: before.positions[index] ?? index },
    ]),
  );
  after.items.forEach((item, index) => {
    const id = itemId(item);
    const position = after.positions[index] ?? index;
    const row = old.get(id);
    if (row === undefined) table.insert(workspace, position, item);
    else if (row.item !== item || row.position !== position) {
      table.update(workspace, row, { item, position });
    }
    old.delete(id);
  });
  for (const id of old.keys()) if (id !== null) table.remove(workspace, id);
}
