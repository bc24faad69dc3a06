import { itemId } from '../../model/change/item-kinds.ts';
import type { Content } from '../../model/change/content.ts';
import type { MergedItem } from '../../model/merge/merge-plan.ts';
import type { MergeSides } from '../../model/merge/plan-merge.ts';

const lists = new WeakMap<Content, Map<string, ReadonlyMap<string, object>>>();

/** What people call an item: its name here, or where it is not here the file's; its id where it has none. */
export function itemName({ collection, id }: MergedItem, { mine, theirs }: MergeSides): string {
  if (collection === 'workspace') return mine.workspace.name;
  const item = byId(mine, collection).get(id) ?? byId(theirs, collection).get(id);
  return item !== undefined && 'name' in item && typeof item.name === 'string' ? item.name : id;
}

function byId(
  content: Content,
  collection: Exclude<MergedItem['collection'], 'workspace'>,
): ReadonlyMap<string, object> {
  const known = lists.get(content) ?? new Map<string, ReadonlyMap<string, object>>();
  lists.set(content, known);
  const found =
    known.get(collection) ??
    new Map(content[collection].items.map((item: object) => [itemId(item) ?? '', item] as const));
  known.set(collection, found);
  return found;
}
