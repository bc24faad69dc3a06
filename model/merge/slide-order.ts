import { isSame } from '../change/same.ts';
import { listOf, textOf } from '../file/json-access.ts';
import type { Leaf } from './merge-plan.ts';
import type { Versions } from './merge-leaves.ts';

const SLIDES = 'slides';

/**
 * How the slides of two versions of a deck stand in another order, unless they do on my side alone. Only slides that both
 * have count; it is a clash where both moved some. Pure.
 */
export function slideOrderLeaves({ base, mine, theirs }: Versions): readonly Leaf[] {
  const [own, other] = [slideIds(mine), slideIds(theirs)];
  const shared = inBoth(own, other);
  const inShared = (ids: readonly string[]) => ids.filter((id) => shared.has(id));
  if (isSame(inShared(own), inShared(other))) return [];
  const before = base === null ? null : inShared(slideIds(base.value));
  const isMoved = (ids: readonly string[]) =>
    before === null ||
    !isSame(
      ids.filter((id) => shared.has(id) && before.includes(id)),
      before,
    );
  const [isMovedHere, isMovedThere] = [isMoved(own), isMoved(other)];
  if (isMovedHere && !isMovedThere) return [];
  const order = { key: `order of ${SLIDES}`, within: [], order: SLIDES };
  const values = {
    base: base === null ? undefined : slideIds(base.value),
    mine: own,
    theirs: other,
  };
  return [{ ...order, ...values, isClash: isMovedHere || !isMovedThere }];
}

/**
 * Puts the keys of two lists into one: those of both in the order of the first, and between them what one list alone has,
 * each run where it stood. Where both have a run of their own in one place, the one whose first key is smaller comes first,
 * so that it does not matter whose list is whose. Pure.
 *
 * @example a, b, c with a, x, b gives a, x, b, c
 */
export function arranged(first: readonly string[], second: readonly string[]): readonly string[] {
  const shared = inBoth(first, second);
  const [own, other] = [runsAfter(first, shared), runsAfter(second, shared)];
  return [null, ...first.filter((key) => shared.has(key))].flatMap((key) => {
    const runs = [own.get(key) ?? [], other.get(key) ?? []];
    const inOrder = runs.toSorted(([one = ''], [two = '']) => (one < two ? -1 : 1));
    return [...(key === null ? [] : [key]), ...inOrder.flat()];
  });
}

/** What stands behind each shared key and before the next; `null`: before all of them. */
function runsAfter(
  keys: readonly string[],
  shared: ReadonlySet<string>,
): ReadonlyMap<string | null, readonly string[]> {
  const runs = new Map<string | null, string[]>();
  let behind: string | null = null;
  for (const key of keys) {
    if (shared.has(key)) behind = key;
    else runs.set(behind, [...(runs.get(behind) ?? []), key]);
  }
  return runs;
}

function inBoth(one: readonly string[], other: readonly string[]): ReadonlySet<string> {
  const known = new Set(other);
  return new Set(one.filter((key) => known.has(key)));
}

function slideIds(deck: unknown): readonly string[] {
  return listOf(deck, SLIDES).map((slide) => textOf(slide, 'id') ?? '');
}
