import { isObject } from '../model/file/json-access.ts';

/** How far an exact figure may be from what an independent program found (spec/scenario-file.md). */
const RELATIVE = 1e-6;
const OF_LARGEST_TOTAL = 1e-9;
const OF_SHARES = 1e-9;

/** Fields with numbers that are no amounts of money. */
const SHARES = ['probability', 'firstOrder', 'overTolerance', 'concentration'];

/**
 * Where an answer differs from the expected one, for tests: fields that are missing, too many or of another
 * kind, texts that are not equal, and numbers that are too far apart. `optional` names fields that the
 * expected answer does not list.
 */
export function disagreements(
  answer: unknown,
  expected: unknown,
  optional: readonly string[],
): readonly string[] {
  const largest = isObject(expected) ? largestTotal(expected['plans']) : 0;
  return walk(answer, expected, []);

  function walk(found: unknown, wanted: unknown, path: readonly string[]): readonly string[] {
    if (typeof wanted === 'number') return isNear(found, wanted, path) ? [] : [told()];
    if (Array.isArray(wanted)) {
      if (!Array.isArray(found) || found.length !== wanted.length) return [told()];
      return wanted.flatMap((item, at) => walk(found[at], item, [...path, String(at)]));
    }
    if (!isObject(wanted)) return Object.is(found, wanted) ? [] : [told()];
    if (!isObject(found)) return [told()];
    const keys = new Set([...Object.keys(wanted), ...Object.keys(found)]);
    return [...keys]
      .filter((key) => Object.hasOwn(wanted, key) || !optional.includes(key))
      .flatMap((key) =>
        Object.hasOwn(wanted, key) === Object.hasOwn(found, key)
          ? walk(found[key], wanted[key], [...path, key])
          : [`${[...path, key].join('.')} is in one of the two only`],
      );

    function told(): string {
      return `${path.join('.')}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`;
    }
  }

  function isNear(found: unknown, wanted: number, path: readonly string[]): boolean {
    const isShare = path.some((key) => SHARES.includes(key));
    const least = isShare ? OF_SHARES : OF_LARGEST_TOTAL * largest;
    const allowed = Math.max(RELATIVE * Math.abs(wanted), least);
    return typeof found === 'number' && Math.abs(found - wanted) <= allowed;
  }
}

function largestTotal(plans: unknown): number {
  if (!Array.isArray(plans)) return 0;
  return plans.reduce<number>((largest, plan: unknown) => {
    const max: unknown = isObject(plan) ? plan['max'] : 0;
    return typeof max === 'number' ? Math.max(largest, Math.abs(max)) : largest;
  }, 0);
}
