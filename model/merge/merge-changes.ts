import type { Change, CollectionName, ItemChange } from '../change/change.ts';
import type { Content } from '../change/content.ts';
import { diffItem, diffWorkspace } from '../change/diff.ts';
import { itemId, WORKSPACE_FIELDS } from '../change/item-kinds.ts';
import { presentFields } from '../change/same.ts';
import { FreshIds } from '../file/fresh-ids.ts';
import { withinName } from '../values.ts';
import { withWholeDeck } from './merge-deck.ts';
import { mergedKind } from './merged-kinds.ts';
import {
  isClashing,
  leafChoiceKey,
  type ItemChoice,
  type Leaf,
  type MergeChoices,
  type MergedItem,
  type MergePlan,
} from './merge-plan.ts';
import type { MergeSides } from './plan-merge.ts';
import { withTheirs } from './with-leaf.ts';

/**
 * The changes that bring into a workspace what was decided of a plan: one for each item that comes out different, so that
 * all of them together are one command. What is new stands where it stands in the file. Pure and deterministic.
 */
export function mergeChanges(
  { items }: MergePlan,
  { mine, theirs }: MergeSides,
  choices: MergeChoices,
): readonly Change[] {
  const sides = { mine: lookUp(mine), theirs: lookUp(theirs) };
  const made = new Map<CollectionName, FreshIds>();
  /** Of each list one, so that no two copies get the same id. */
  const freshIds = (collection: CollectionName): FreshIds => {
    const taken = () => [...sides.mine.ids(collection), ...sides.theirs.ids(collection)];
    const fresh = made.get(collection) ?? new FreshIds(taken());
    made.set(collection, fresh);
    return fresh;
  };
  return items.flatMap((item): readonly Change[] => {
    const { collection, id } = item;
    if (collection === 'workspace') return workspaceChanges(item, mine.workspace, choices);
    const own = sides.mine(collection, id);
    const other = sides.theirs(collection, id);
    const choice = choiceOf(item, choices);
    if (own === undefined) {
      return other === undefined || choice === 'mine' ? [] : [insertion(collection, id, other)];
    }
    if (other === undefined) {
      return choice === 'theirs' ? [{ kind: 'remove', collection, id }] : [];
    }
    if (choice === 'both') {
      return [insertion(collection, freshIds(collection).make(id), other)];
    }
    const merged = mergedItem(item, own.item, other.item, choices);
    const change = diffItem(collection, own.item, merged);
    return change === null ? [] : [change];
  });
}

/** What becomes of an item as a whole where nobody decided: it is taken, unless that is a question. */
function choiceOf(item: MergedItem, { items }: MergeChoices): ItemChoice {
  return items.get(item.key) ?? (isClashing(item) ? 'mine' : 'theirs');
}

function mergedItem(item: MergedItem, mine: object, theirs: object, choices: MergeChoices): object {
  const taken = takenLeaves(item, choices);
  const merged = withLeaves(item, mine, taken);
  if (item.collection !== 'decks' || taken.length === 0) return merged;
  const isTheirOrder = taken.some(({ order }) => order !== undefined);
  return withWholeDeck(merged, { mine, theirs, isTheirOrder });
}

function takenLeaves(item: MergedItem, { items, leaves }: MergeChoices): readonly Leaf[] {
  const whole = items.get(item.key);
  return item.leaves.filter((leaf) => {
    const side = leaves.get(leafChoiceKey(item.key, leaf.key)) ?? whole;
    return (side ?? (leaf.isClash ? 'mine' : 'theirs')) === 'theirs';
  });
}

function withLeaves({ collection }: MergedItem, own: object, taken: readonly Leaf[]): object {
  const kind = mergedKind(collection);
  return taken.reduce((merged, leaf) => withTheirs(kind, merged, leaf), own);
}

function workspaceChanges(
  item: MergedItem,
  own: Content['workspace'],
  choices: MergeChoices,
): readonly Change[] {
  const merged = withLeaves(item, own, takenLeaves(item, choices));
  if (!WORKSPACE_FIELDS.is(merged)) throw new TypeError('merged fields are not a workspace’s');
  const change = diffWorkspace(own, merged);
  return change === null ? [] : [change];
}

interface Placed {
  readonly item: object;
  readonly position: number;
}

/** The item under an id that may be another than its own; a name then says that there are two. */
function insertion(collection: CollectionName, id: string, { item, position }: Placed): ItemChange {
  const fields = Object.fromEntries(presentFields(item));
  const name = fields['name'];
  const isCopy = itemId(item) !== id;
  const named =
    isCopy && typeof name === 'string'
      ? { name: withinName(`${name.slice(0, 190)} (theirs)`) }
      : {};
  return { kind: 'insert', collection, id, position, value: { ...fields, ...named, id } };
}

interface Lookup {
  (collection: CollectionName, id: string): Placed | undefined;
  ids: (collection: CollectionName) => Iterable<string>;
}

/** Items by id, each list looked through once and only where it is asked for. */
function lookUp(content: Content): Lookup {
  const known = new Map<CollectionName, ReadonlyMap<string, Placed>>();
  const of = (collection: CollectionName): ReadonlyMap<string, Placed> => {
    const found = known.get(collection) ?? placed(content[collection]);
    known.set(collection, found);
    return found;
  };
  return Object.assign((collection: CollectionName, id: string) => of(collection).get(id), {
    ids: (collection: CollectionName) => of(collection).keys(),
  });
}

function placed({ items, positions }: Content[CollectionName]): ReadonlyMap<string, Placed> {
  const found = new Map<string, Placed>();
  items.forEach((item: object, index) => {
    const id = itemId(item);
    if (id !== null) found.set(id, { item, position: positions[index] ?? index });
  });
  return found;
}
