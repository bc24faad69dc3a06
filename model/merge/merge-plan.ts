import type { CollectionName } from '../change/change.ts';

/** Whose version: the workspace's, or the file's. */
export type Side = 'mine' | 'theirs';

/** One thing inside an item: an element of one of its lists. */
export interface Step {
  readonly list: string;
  readonly key: string;
  /** What people call it, where it has a name. */
  readonly name?: string;
}

/**
 * One difference inside an item that is decided by itself: a field, or (no `field`) an element of a list as a whole, or
 * (`order`) the order of a list, whose values are the keys of its elements. A value that is absent is undefined.
 */
export interface Leaf {
  /** Tells it from the item's other leaves: `stances anthropic:aws/outcomes`. */
  readonly key: string;
  readonly within: readonly Step[];
  readonly field?: string;
  /** Which list stands in another order. */
  readonly order?: string;
  /** What it was in the common ancestor; undefined where it was absent or there is none. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Both changed it, each in another way, or nobody knows who did. */
  readonly isClash: boolean;
}

/** Which list an item stands in; the workspace's own fields are an item of their own. */
export type MergedCollection = CollectionName | 'workspace';

/**
 * What a file has to say about one item that differs:
 * - `new`: it is in the file alone, and nobody removed it here;
 * - `removed`: the file's author removed it, and it was not changed here;
 * - `changed`: its leaves tell what the file's author changed and perhaps where that clashes;
 * - `removed-here`: it was removed here and changed in the file;
 * - `removed-there`: it was removed in the file and changed here, or is still needed here.
 */
export interface MergedItem {
  /** Tells it from all other items: `deployments claims`. */
  readonly key: string;
  readonly collection: MergedCollection;
  readonly id: string;
  readonly state: 'new' | 'removed' | 'changed' | 'removed-here' | 'removed-there';
  /** Of `changed` items. */
  readonly leaves: readonly Leaf[];
}

/** Everything that merging a file would bring. Items that are the same, or changed here alone, are not in it. */
export interface MergePlan {
  readonly items: readonly MergedItem[];
  /** Items in both that say the same, or differ only by what was changed here. */
  readonly untouched: number;
}

/** What to do with one item as a whole. `both` keeps the workspace's and adds the file's under a fresh id. */
export type ItemChoice = Side | 'both';

/** What was decided; what nobody decided goes by itself: what does not clash is taken, what clashes stays as it is here. */
export interface MergeChoices {
  readonly items: ReadonlyMap<string, ItemChoice>;
  /** By item key and leaf key (`leafChoiceKey`); these come before what is chosen for the item. */
  readonly leaves: ReadonlyMap<string, Side>;
}

export const NO_CHOICES: MergeChoices = { items: new Map(), leaves: new Map() };

/** How a leaf is named among the choices. */
export function leafChoiceKey(item: string, leaf: string): string {
  return `${item}/${leaf}`;
}

/** Whether somebody should look at an item before it is merged. */
export function isClashing({ state, leaves }: MergedItem): boolean {
  return (
    state === 'removed-here' || state === 'removed-there' || leaves.some((leaf) => leaf.isClash)
  );
}
