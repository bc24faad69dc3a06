import { presentFields } from '../change/same.ts';
import { isObject } from '../file/json-access.ts';
import type { Fields } from './kinds.ts';

/**
 * What a thing's fields say, whichever way it is written: defaults filled in, lists whose order says
 * nothing sorted and without repetitions. Pure.
 */
export function saidFields(fields: Fields, thing: unknown): ReadonlyMap<string, unknown> {
  const said = new Map<string, unknown>(Object.entries(fields.defaults));
  for (const [field, value] of presentFields(isObject(thing) ? thing : {})) {
    said.set(field, saidValue(fields, field, value));
  }
  return said;
}

function saidValue(fields: Fields, field: string, value: unknown): unknown {
  if (fields.sets.includes(field) && Array.isArray(value)) return [...new Set(value)].sort();
  const part = Object.hasOwn(fields.parts, field) ? fields.parts[field] : undefined;
  // Object.fromEntries defines: a field named `__proto__` stays data.
  return part === undefined ? value : Object.fromEntries(saidFields(part, value));
}
