/** An item of a list and what it is known by: its key, and how many there are of that key before it. */
export interface Placed {
  readonly item: unknown;
  readonly index: number;
  readonly key: string;
  readonly earlier: number;
}

export interface Pairing {
  /** In the order of the list before. */
  readonly removed: readonly Placed[];
  /** In the order of the list after. */
  readonly added: readonly Placed[];
  /** In the order of the list after. */
  readonly pairs: readonly { readonly before: Placed; readonly after: Placed }[];
}

/** How items of a list are told apart. */
export interface Likeness {
  readonly keyOf: (item: unknown) => string;
  /** What the whole of an item says, as a text that is the same for those that say the same. */
  readonly sayingOf: (item: unknown) => string;
}

/**
 * Which items of two lists are the same thing: those of one key; where a list has several of it, equal
 * ones first, the others in their order. Pure; costs what the lists are long.
 */
export function pairItems(
  before: readonly unknown[],
  after: readonly unknown[],
  { keyOf, sayingOf }: Likeness,
): Pairing {
  const earlier = byKey(before, keyOf);
  const later = byKey(after, keyOf);
  const removed: Placed[] = [];
  const added: Placed[] = [];
  const pairs: { before: Placed; after: Placed }[] = [];
  for (const [key, olds] of earlier) {
    const rest = pairAlike(olds, later.get(key) ?? [], sayingOf, pairs);
    removed.push(...rest.olds);
    added.push(...rest.news);
  }
  for (const [key, news] of later) {
    if (!earlier.has(key)) added.push(...news);
  }
  return {
    removed: removed.toSorted((left, right) => left.index - right.index),
    added: added.toSorted((left, right) => left.index - right.index),
    pairs: pairs.toSorted((left, right) => left.after.index - right.after.index),
  };
}

function byKey(
  items: readonly unknown[],
  keyOf: (item: unknown) => string,
): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push({ item, index, key, earlier: group.length });
    groups.set(key, group);
  }
  return groups;
}

/** Pairs what is of one key; answers what is left on either side. */
function pairAlike(
  olds: readonly Placed[],
  news: readonly Placed[],
  sayingOf: (item: unknown) => string,
  pairs: { before: Placed; after: Placed }[],
): { readonly olds: readonly Placed[]; readonly news: readonly Placed[] } {
  const isSingle = olds.length <= 1 && news.length <= 1;
  const rest = isSingle ? { olds, news } : pairEqual(olds, news, sayingOf, pairs);
  const both = Math.min(rest.olds.length, rest.news.length);
  for (let index = 0; index < both; index += 1) {
    const [before, after] = [rest.olds[index], rest.news[index]];
    if (before !== undefined && after !== undefined) pairs.push({ before, after });
  }
  return { olds: rest.olds.slice(both), news: rest.news.slice(both) };
}

/** By what they say and not one with each other: a file may list one offer a hundred thousand times. */
function pairEqual(
  olds: readonly Placed[],
  news: readonly Placed[],
  sayingOf: (item: unknown) => string,
  pairs: { before: Placed; after: Placed }[],
): { readonly olds: readonly Placed[]; readonly news: readonly Placed[] } {
  const waiting = new Map<string, Placed[]>();
  for (const placed of news.toReversed()) {
    const saying = sayingOf(placed.item);
    const alike = waiting.get(saying);
    if (alike === undefined) waiting.set(saying, [placed]);
    else alike.push(placed);
  }
  const unequal = olds.filter((before) => {
    const after = waiting.get(sayingOf(before.item))?.pop();
    if (after !== undefined) pairs.push({ before, after });
    return after === undefined;
  });
  const left = [...waiting.values()].flat();
  return { olds: unequal, news: left.toSorted((one, other) => one.index - other.index) };
}
