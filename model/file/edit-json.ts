import { isObject } from './json-access.ts';

/** Takes the field away instead of setting it. */
export const GONE = Symbol('gone');

/**
 * A JSON text with some values changed, for tests: `editJson(text, { 'scenarios[0].start': 'never' })`.
 * Throws when a place is not there.
 */
export function editJson(text: string, edits: Readonly<Record<string, unknown>>): string {
  const root: unknown = JSON.parse(text);
  for (const [place, value] of Object.entries(edits)) {
    const keys = place.split(/[.[\]]+/).filter((key) => key !== '');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<unknown>(inside, root);
    if (!isHolder(holder)) throw new Error(`${place} is not there`);
    if (value === GONE) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
  }
  return JSON.stringify(root);
}

/** The value at a place of a JSON text. */
export function valueAt(text: string, place: string): unknown {
  const root: unknown = JSON.parse(text);
  return place
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>(inside, root);
}

function inside(value: unknown, key: string): unknown {
  return isHolder(value) ? Reflect.get(value, key) : undefined;
}

function isHolder(value: unknown): value is object {
  return isObject(value) || Array.isArray(value);
}
