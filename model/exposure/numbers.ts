/**
 * Reading lists by position. The type checker cannot see that a position is inside its list; these two
 * say it once, and cost nothing where they are inlined.
 */

/** The number at a position of a list that is known to reach that far. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0;
}

/**
 * The same for one kind of list each. An engine makes code for the kinds of lists it has met at a place; a
 * function that meets them all is slow wherever it is used, so inner loops use the one for their kind.
 */
export function floatAt(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

export function intAt(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}

/** The item at a position; throws when the list is shorter, which is a bug and not an input. */
export function item<Item>(items: readonly Item[], index: number): Item {
  const found = items[index];
  if (found === undefined) throw new Error(`no item ${index} in a list of ${items.length}`);
  return found;
}

/** Adds an amount at one position of a table. */
export function addAt(table: Float64Array, index: number, amount: number): void {
  table[index] = (table[index] ?? 0) + amount;
}
