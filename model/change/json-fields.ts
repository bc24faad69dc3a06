/** Fields of an item as they travel in a change: whole JSON values by field name. */
export type JsonFields = Readonly<Record<string, unknown>>;

/** Looking is recursive. Twice what a file may nest, since content and changes wrap what a file holds. */
const MAX_DEPTH = 128;

/**
 * Whether a value is an object of JSON values and nothing else: finite numbers, whole characters, at most
 * 128 levels deep; a field that is `undefined` counts as absent, as it does when written. It only looks: a
 * key such as `__proto__` is data and must stay, and zod's own records drop it from what they return.
 */
export function isJsonFields(value: unknown): value is JsonFields {
  return isPlainObject(value) && isJson(value, MAX_DEPTH);
}

/** The same, for fields to be set: none may be `undefined`, which would set nothing once written down. */
export function isSettable(value: unknown): value is JsonFields {
  return isJsonFields(value) && !Object.values(value).includes(undefined);
}

function isJson(value: unknown, depth: number): boolean {
  // No half of a surrogate pair on its own: UTF-8 cannot hold one.
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'boolean') return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth - 1));
  if (!isPlainObject(value)) return false;
  // Not by its entries: a pair made for each field is most of the time this takes.
  return Object.keys(value).every((key) => {
    const item = value[key];
    return key.isWellFormed() && (item === undefined || isJson(item, depth - 1));
  });
}

function isPlainObject(value: unknown): value is JsonFields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
