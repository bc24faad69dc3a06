import { floatAt, intAt } from './numbers.ts';

/** So many places to look a value up in, and at most so many values in them. */
const PLACES = 1024;
const MOST = 256;

/**
 * The distinct values of a list with how often each comes up, ascending; null when they are more than a few. A list of
 * a million trials that has a few values is counted much sooner than it is sorted. Example: 3, 1, 3 → 1 once, 3 twice.
 */
export function countFewValues(
  list: Float64Array,
): readonly { readonly value: number; readonly count: number }[] | null {
  const numbers = new Float64Array(1);
  const words = new Int32Array(numbers.buffer);
  const values = new Float64Array(PLACES);
  const counts = new Int32Array(PLACES);
  let distinct = 0;
  for (let position = 0; position < list.length; position += 1) {
    // Adding 0 makes −0 the same as 0, which it is, in its bits too.
    const value = floatAt(list, position) + 0;
    numbers[0] = value;
    const mixed = Math.imul(intAt(words, 0) ^ Math.imul(intAt(words, 1), 0x9e3779b1), 0x85ebca77);
    let place = (mixed >>> 16) % PLACES;
    while (intAt(counts, place) > 0 && floatAt(values, place) !== value) {
      place = (place + 1) % PLACES;
    }
    if (intAt(counts, place) === 0) {
      distinct += 1;
      if (distinct > MOST) return null;
      values[place] = value;
    }
    counts[place] = intAt(counts, place) + 1;
  }
  const found: { value: number; count: number }[] = [];
  counts.forEach((count, place) => {
    if (count > 0) found.push({ value: floatAt(values, place), count });
  });
  return found.sort((a, b) => a.value - b.value);
}
