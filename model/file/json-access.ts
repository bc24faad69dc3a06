import { placeIn, type Place } from './problem.ts';

/**
 * Looking into a JSON value whose shape may be wrong: what is not there or of another type is undefined
 * or empty. Lets references be checked in a file that has other problems too, so that all are told at once.
 */

/** A JSON object; its fields are own properties, whatever they are called. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of an object; undefined of anything else, or where it has none of its own. */
export function fieldOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A field that is text. */
export function textOf(value: unknown, key: string): string | undefined {
  const field = fieldOf(value, key);
  return typeof field === 'string' ? field : undefined;
}

/** A field that is a number. */
export function numberOf(value: unknown, key: string): number | undefined {
  const field = fieldOf(value, key);
  return typeof field === 'number' ? field : undefined;
}

/** A field that is a list; an empty one otherwise. */
export function listOf(value: unknown, key: string): readonly unknown[] {
  const field: unknown = fieldOf(value, key);
  return Array.isArray(field) ? field : [];
}

/** The items of a list with the place of each. */
export function* itemsOf(
  value: unknown,
  key: string,
  within: Place,
): Generator<readonly [item: unknown, place: Place]> {
  const place = placeIn(within, key);
  for (const [index, item] of listOf(value, key).entries()) yield [item, placeIn(place, index)];
}

/** Sets a field of any name: assigning to `__proto__` would change the prototype and lose the data. */
export function defineField(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') {
    object[key] = value;
    return;
  }
  Object.defineProperty(object, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
