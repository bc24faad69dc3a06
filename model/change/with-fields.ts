import type { JsonFields } from './json-fields.ts';

/**
 * An item with some of its top-level fields set to whole new values and others absent. Pure; keeps every
 * other field, unknown ones and keys such as `__proto__` included.
 */
export function withFields(
  item: object,
  change: { readonly set: JsonFields; readonly unset: readonly string[] },
): object {
  const changed = { ...item, ...change.set };
  if (change.unset.length === 0) return changed;
  return Object.fromEntries(
    Object.entries(changed).filter(([field]) => !change.unset.includes(field)),
  );
}
