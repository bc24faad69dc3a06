import { fail, succeed, type Result } from '../result.ts';
import type { ChangeProblem, ItemChange } from './change.ts';
import type { Collection } from './content.ts';
import { itemId, type ItemKind } from './item-kinds.ts';
import { withFields } from './with-fields.ts';

interface Placed {
  readonly position: number;
  readonly item: object;
}

/**
 * One list after the changes addressed to it, in order. Only the touched items are followed on their way;
 * each is checked once, as it comes out. Siblings of equal position stand by id. Pure.
 */
export function applyToCollection<Item extends object>(
  collection: Collection<Item>,
  changes: readonly ItemChange[],
  kind: ItemKind<Item>,
): Result<Collection<Item>, ChangeProblem> {
  if (changes.length === 0) return succeed(collection);
  const places = placesOf(collection, new Set(changes.map((change) => change.id)));
  const touched = new Map<string, Placed | null>();
  for (const [id, index] of places) touched.set(id, placedAt(collection, index));

  for (const change of changes) {
    const followed = follow(touched.get(change.id) ?? null, change, kind.noun);
    if (!followed.ok) return followed;
    touched.set(change.id, followed.value);
  }
  return rebuild(collection, places, touched, kind);
}

/** Where the touched items stand: one look at each item, however many changes there are. */
function placesOf<Item extends object>(
  collection: Collection<Item>,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  collection.items.forEach((item, index) => {
    const id = itemId(item);
    if (id !== null && ids.has(id)) places.set(id, index);
  });
  return places;
}

function placedAt<Item extends object>(collection: Collection<Item>, index: number): Placed | null {
  const item = collection.items[index];
  const position = collection.positions[index];
  return item === undefined || position === undefined ? null : { item, position };
}

/** What one change makes of one item; null: it is not there. */
function follow(
  before: Placed | null,
  change: ItemChange,
  noun: string,
): Result<Placed | null, ChangeProblem> {
  if (change.kind === 'insert') {
    if (before !== null) return refuse(`There is a ${noun} "${change.id}" already.`);
    return succeed({ position: change.position, item: change.value });
  }
  if (before === null) return refuse(`There is no ${noun} "${change.id}" any more.`);
  if (change.kind === 'remove') return succeed(null);
  return succeed({ position: before.position, item: withFields(before.item, change) });
}

function rebuild<Item extends object>(
  collection: Collection<Item>,
  places: ReadonlyMap<string, number>,
  touched: ReadonlyMap<string, Placed | null>,
  kind: ItemKind<Item>,
): Result<Collection<Item>, ChangeProblem> {
  const items: (Item | null)[] = [...collection.items];
  const positions = [...collection.positions];
  let moved = false;
  for (const [id, after] of touched) {
    const index = places.get(id);
    if (after === null) {
      if (index !== undefined) items[index] = null;
      moved = true;
      continue;
    }
    const { item, position } = after;
    if (itemId(item) !== id) return refuse(`The id of ${kind.noun} "${id}" cannot change.`);
    if (!kind.is(item)) {
      const reason = kind.problem(item) ?? 'it is not valid';
      return refuse(`The ${kind.noun} "${id}" cannot be changed like this: ${reason}.`);
    }
    const at = index ?? items.length;
    moved ||= positions[at] !== position;
    items[at] = item;
    positions[at] = position;
  }
  return succeed(moved ? inOrder(items, positions) : { items: items.filter(isPresent), positions });
}

function inOrder<Item extends object>(
  items: readonly (Item | null)[],
  positions: readonly number[],
): Collection<Item> {
  const placed = items.flatMap((item, index) => {
    const position = positions[index];
    return item === null || position === undefined ? [] : [{ item, position }];
  });
  placed.sort((left, right) => left.position - right.position || compareIds(left.item, right.item));
  return {
    items: placed.map(({ item }) => item),
    positions: placed.map(({ position }) => position),
  };
}

function compareIds(left: object, right: object): number {
  const leftId = itemId(left) ?? '';
  const rightId = itemId(right) ?? '';
  return leftId < rightId ? -1 : leftId > rightId ? 1 : 0;
}

function isPresent<Item>(item: Item | null): item is Item {
  return item !== null;
}

function refuse(message: string): Result<never, ChangeProblem> {
  return fail({ kind: 'invalid', message });
}
