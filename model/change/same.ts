/**
 * Whether two JSON values say the same: equal by structure, the order of an object's keys aside. A field
 * that is `undefined` counts as absent. Pure; −0 equals 0, as it does in a file.
 */
export function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object') return false;
  if (left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => isSame(item, right[index]));
  }
  const leftFields = presentFields(left);
  const rightFields = presentFields(right);
  if (leftFields.size !== rightFields.size) return false;
  for (const [key, value] of leftFields) {
    if (!rightFields.has(key) || !isSame(value, rightFields.get(key))) return false;
  }
  return true;
}

/** An item's fields by name, those that are `undefined` left out. A map, so that no key is special. */
export function presentFields(item: object): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(item).filter(([, value]) => value !== undefined));
}
