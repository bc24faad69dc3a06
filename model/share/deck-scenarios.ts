import type { CarriedDeck } from '../document.ts';
import { isObject, textOf } from '../file/json-access.ts';

/**
 * The ids of the scenarios a deck's slides name: every text under a field `scenario`, or the id of the
 * scenario frozen there, or in a list `scenarios`, however deep.
 * A slide may name one that is not there any more. Pure.
 */
export function scenariosOfDeck(deck: CarriedDeck): readonly string[] {
  return [...new Set(named(deck))];
}

function named(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(named);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    if (field === 'scenario' && typeof inner === 'string') return [inner];
    const own = field === 'scenario' ? textOf(inner, 'id') : undefined;
    if (own !== undefined) return [own];
    if (field === 'scenarios' && Array.isArray(inner)) {
      return inner.flatMap((one: unknown) => (typeof one === 'string' ? [one] : named(one)));
    }
    return named(inner);
  });
}
