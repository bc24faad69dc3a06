import { isSame } from '../change/same.ts';
import { saidFields } from '../diff/said-fields.ts';
import { listsWithin, type Kind } from '../diff/kinds.ts';
import { fieldOf, listOf, textOf } from '../file/json-access.ts';
import type { Leaf, Step } from './merge-plan.ts';

/** The three versions of one thing; `base` is null where there is no common ancestor that has it. */
export interface Versions {
  readonly base: { readonly value: unknown } | null;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * In what two versions of a thing differ that was not changed on my side alone. Fields are decided one by one; so are the
 * elements of those lists whose elements stand for themselves (`mergedLists`), wherever they stand in the list. Outcomes of
 * one variable stay together, since their probabilities do; so do fallbacks and the steps of a plan, whose order counts.
 * What says the same in another way (a default written out) is no difference. Pure.
 */
export function mergeLeaves(
  kind: Kind,
  versions: Versions,
  skipped: readonly string[] = kind.keyFields,
  within: readonly Step[] = [],
): readonly Leaf[] {
  if (isSame(versions.mine, versions.theirs)) return [];
  const lists = Object.entries(mergedLists(kind, versions)).filter(
    ([list, of]) => !skipped.includes(list) && isKeyed(list, of, versions),
  );
  const listed = new Set(lists.map(([list]) => list));
  return [
    ...fieldLeaves(kind, versions, [...skipped, ...listed], within),
    ...lists.flatMap(([list, of]) => elementLeaves(list, of, versions, within)),
  ];
}

/** Lists that are merged element by element: those of the world, of a scenario and of a deck that can be shown. */
export function mergedLists(
  kind: Kind,
  { base, mine, theirs }: Versions,
): Readonly<Record<string, Kind>> {
  return kind.noun === 'workspace' || kind.noun === 'scenario' || kind.noun === 'deck'
    ? listsWithin(kind, base?.value, mine, theirs)
    : {};
}

function fieldLeaves(
  kind: Kind,
  { base, mine, theirs }: Versions,
  skipped: readonly string[],
  within: readonly Step[],
): readonly Leaf[] {
  const said = { mine: saidFields(kind, mine), theirs: saidFields(kind, theirs) };
  const before = base === null ? null : saidFields(kind, base.value);
  const names = new Set([...said.mine.keys(), ...said.theirs.keys()]);
  return [...names].flatMap((field): readonly Leaf[] => {
    if (skipped.includes(field)) return [];
    const [own, other] = [said.mine.get(field), said.theirs.get(field)];
    if (isSame(own, other)) return [];
    if (before !== null && isSame(before.get(field), other)) return [];
    return [
      {
        key: leafKey(within, field),
        within,
        field,
        base: fieldOf(base?.value, field),
        mine: fieldOf(mine, field),
        theirs: fieldOf(theirs, field),
        isClash: before === null || !isSame(before.get(field), own),
      },
    ];
  });
}

function elementLeaves(
  list: string,
  kind: Kind,
  { base, mine, theirs }: Versions,
  within: readonly Step[],
): readonly Leaf[] {
  const own = byKey(mine, list, kind);
  const other = byKey(theirs, list, kind);
  const before = base === null ? null : byKey(base.value, list, kind);
  return [...new Set([...own.keys(), ...other.keys()])].flatMap((key): readonly Leaf[] => {
    const [one, two, old] = [own.get(key), other.get(key), before?.get(key)];
    const name = textOf(one ?? two, kind.nameField);
    const inside = [...within, { list, key, ...(name !== undefined && { name }) }];
    if (one !== undefined && two !== undefined) {
      const versions = { base: old === undefined ? null : { value: old }, mine: one, theirs: two };
      return mergeLeaves(kind, versions, kind.keyFields, inside);
    }
    if (before !== null && isAlike(kind, old, two)) return [];
    if (before === null && isRemark(kind)) {
      // Nobody takes back by a file what is said elsewhere: remarks add up.
      return two === undefined ? [] : [wholeLeaf(inside, undefined, one, two, false)];
    }
    const isClash = before === null || !isAlike(kind, old, one);
    return [wholeLeaf(inside, old, one, two, isClash)];
  });
}

function wholeLeaf(
  within: readonly Step[],
  base: unknown,
  mine: unknown,
  theirs: unknown,
  isClash: boolean,
): Leaf {
  return { key: leafKey(within), within, base, mine, theirs, isClash };
}

/** What somebody said about a deck. */
function isRemark({ noun }: Kind): boolean {
  return noun === 'comment' || noun === 'review';
}

/** Whether two versions of a thing, either perhaps absent, say the same. */
export function isAlike(kind: Kind, one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  const versions = { base: null, mine: one, theirs: other };
  return isSame(one, other) || mergeLeaves(kind, versions).length === 0;
}

/** Whether no version has two elements of one key: such a list can only be taken as a whole. */
function isKeyed(list: string, kind: Kind, { base, mine, theirs }: Versions): boolean {
  return [base?.value, mine, theirs].every(
    (version) => byKey(version, list, kind).size === listOf(version, list).length,
  );
}

function byKey(thing: unknown, list: string, kind: Kind): ReadonlyMap<string, unknown> {
  return new Map(listOf(thing, list).map((element) => [kind.keyOf(element), element]));
}

function leafKey(within: readonly Step[], field?: string): string {
  const steps = within.map(({ list, key }) => `${list} ${key}`);
  return (field === undefined ? steps : [...steps, field]).join('/');
}
