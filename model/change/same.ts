import { isObject } from '../file/json-access.ts';

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
  return isObject(left) && isObject(right) && isSameFields(left, right);
}

/** Without a map or a list of its own for each object: two workspaces of 50,000 deployments are compared here. */
function isSameFields(
  left: Readonly<Record<string, unknown>>,
  right: Readonly<Record<string, unknown>>,
): boolean {
  let present = 0;
  for (const key of Object.keys(left)) {
    const value = left[key];
    if (value === undefined) continue;
    present += 1;
    if (!Object.hasOwn(right, key) || right[key] === undefined) return false;
    if (!isSame(value, right[key])) return false;
  }
  for (const key of Object.keys(right)) if (right[key] !== undefined) present -= 1;
  return present === 0;
}

/** An item's fields by name, those that are `undefined` left out. A map, so that no key is special. */
export function presentFields(item: object): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(item).filter(([, value]) => value !== undefined));
}
