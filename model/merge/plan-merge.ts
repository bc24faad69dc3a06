import { collectionSchema, type CollectionName } from '../change/change.ts';
import type { Content } from '../change/content.ts';
import { isSame } from '../change/same.ts';
import { itemId } from '../change/item-kinds.ts';
import { fail, succeed, type Result } from '../result.ts';
import { brokenByMerge } from './broken-by-merge.ts';
import { deckLeaves } from './merge-deck.ts';
import { mergeLeaves, type Versions } from './merge-leaves.ts';
import { mergedKind } from './merged-kinds.ts';
import { mergeChanges } from './merge-changes.ts';
import { NO_CHOICES, type MergedItem, type MergePlan } from './merge-plan.ts';

/** The contents a merge looks at. */
export interface MergeSides {
  /** The newest content both come from; null: none is known, and whatever differs is a question. */
  readonly base: Content | null;
  readonly mine: Content;
  readonly theirs: Content;
}

/** Why a file cannot be merged into a workspace; as a workspace of its own it can be taken. */
export type MergeRefusal =
  /** Its amounts are in another money. */
  | { readonly kind: 'currency'; readonly mine: string; readonly theirs: string }
  /** Its amounts and names are not the true ones. */
  | { readonly kind: 'redacted' }
  /** It needs what this workspace does not say it needs. */
  | { readonly kind: 'requires'; readonly features: readonly string[] };

/**
 * What merging a file into a workspace would bring, item by item and within items field by field. What one side alone
 * changed since the common ancestor needs no decision; what both changed in different ways is a clash. Without an ancestor
 * nothing of the workspace goes, what is in the file alone is new, and whatever differs is a clash. A removal in the file
 * of something that is still needed here becomes a clash as well. Pure and deterministic; a content merged with itself
 * brings nothing.
 */
export function planMerge(sides: MergeSides): Result<MergePlan, MergeRefusal> {
  const refusal = refusalOf(sides);
  if (refusal !== null) return fail(refusal);
  const own = ownFields(sides);
  const lists = collectionSchema.options.map((collection) => mergeCollection(collection, sides));
  const plan = {
    items: [...own, ...lists.flatMap(({ items }) => items)],
    untouched: lists.reduce((sum, { untouched }) => sum + untouched, 0),
  };
  return succeed(withoutNeededRemovals(plan, sides));
}

function refusalOf({ mine, theirs }: MergeSides): MergeRefusal | null {
  const [own, other] = [mine.workspace.currency, theirs.workspace.currency];
  if (own !== other) return { kind: 'currency', mine: own, theirs: other };
  if (theirs.envelope['redacted'] === true) return { kind: 'redacted' };
  const known = featuresOf(mine);
  const features = featuresOf(theirs).filter((feature) => !known.includes(feature));
  return features.length === 0 ? null : { kind: 'requires', features };
}

function featuresOf({ envelope }: Content): readonly string[] {
  const { requires } = envelope;
  return Array.isArray(requires) ? requires.map(String) : [];
}

function ownFields({ base, mine, theirs }: MergeSides): readonly MergedItem[] {
  const versions = {
    base: base === null ? null : { value: base.workspace },
    mine: mine.workspace,
    theirs: theirs.workspace,
  };
  const leaves = mergeLeaves(mergedKind('workspace'), versions, ['id', 'currency']);
  if (leaves.length === 0) return [];
  return [{ key: 'workspace', collection: 'workspace', id: '', state: 'changed', leaves }];
}

function mergeCollection(
  collection: CollectionName,
  { base, mine, theirs }: MergeSides,
): MergePlan {
  const kind = mergedKind(collection);
  const leavesOf = (versions: Versions) =>
    collection === 'decks' ? deckLeaves(versions) : mergeLeaves(kind, versions);
  const isUnchanged = (old: object, now: object) =>
    isSame(old, now) || leavesOf({ base: null, mine: old, theirs: now }).length === 0;
  const before = base === null ? null : byId(base[collection].items);
  const own = byId(mine[collection].items);
  const other = byId(theirs[collection].items);
  const items: MergedItem[] = [];
  const add = (id: string, state: MergedItem['state'], leaves: MergedItem['leaves'] = []) => {
    items.push({ key: `${collection} ${id}`, collection, id, state, leaves });
  };
  let untouched = 0;
  for (const [id, item] of own) {
    const [twin, old] = [other.get(id), before?.get(id)];
    if (twin === undefined) {
      if (old === undefined) untouched += 1;
      else add(id, isUnchanged(old, item) ? 'removed' : 'removed-there');
      continue;
    }
    const versions = { base: old === undefined ? null : { value: old }, mine: item, theirs: twin };
    const leaves = leavesOf(versions);
    if (leaves.length === 0) untouched += 1;
    else add(id, 'changed', leaves);
  }
  for (const [id, item] of other) {
    if (own.has(id)) continue;
    const old = before?.get(id);
    if (old === undefined) add(id, 'new');
    else if (!isUnchanged(old, item)) add(id, 'removed-here');
  }
  return { items, untouched };
}

/** Items by id; a deck without one cannot be addressed and is left out. */
function byId(items: readonly object[]): ReadonlyMap<string, object> {
  return new Map(
    items.flatMap((item) => {
      const id = itemId(item);
      return id === null ? [] : [[id, item] as const];
    }),
  );
}

/** Where what is merged by itself would refer to what their removals took, the removals become questions. */
function withoutNeededRemovals(plan: MergePlan, sides: MergeSides): MergePlan {
  if (!plan.items.some(({ state }) => state === 'removed')) return plan;
  const changes = mergeChanges(plan, sides, NO_CHOICES);
  if (brokenByMerge(sides.mine, changes).length === 0) return plan;
  const items = plan.items.map((item) =>
    item.state === 'removed' ? { ...item, state: 'removed-there' as const } : item,
  );
  return { ...plan, items };
}
