import { itemsOf, textOf } from './json-access.ts';
import { isId, type Known } from './names.ts';
import { didYouMean } from './nearest.ts';
import { placeIn, placeText, type Place, type ProblemList } from './problem.ts';

/**
 * A field that names something else: `"gpc" is not a channel of this workspace; did you mean "gcp"?`.
 * A field that is absent or no id is left to the check of the shape.
 */
export function checkReference(
  value: unknown,
  key: string,
  what: string,
  known: Known,
  within: Place,
  problems: ProblemList,
): void {
  const id = textOf(value, key);
  if (id !== undefined) checkId(id, what, known, placeIn(within, key), problems);
}

/** The same for an id that stands in a list. */
export function checkId(
  id: unknown,
  what: string,
  known: Known,
  place: Place,
  problems: ProblemList,
): void {
  if (typeof id !== 'string' || known.has(id) || !isId(id)) return;
  problems.add(place, () => `${JSON.stringify(id)} is not ${what}${didYouMean(id, known.keys())}`);
}

/** Every id of a list once: the second of two is reported, with the place of the first. */
export function checkUniqueIds(
  value: unknown,
  key: string,
  within: Place,
  problems: ProblemList,
  taken: Map<string, Place> = new Map(),
): ReadonlyMap<string, Place> {
  for (const [item, place] of itemsOf(value, key, within)) {
    const id = textOf(item, 'id');
    if (id === undefined) continue;
    const first = taken.get(id);
    if (first === undefined) taken.set(id, place);
    else {
      problems.add(
        placeIn(place, 'id'),
        () => `${JSON.stringify(id)} is the id of ${placeText(first)} already`,
      );
    }
  }
  return taken;
}
