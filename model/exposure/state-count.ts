import type { DesignationVariable, Variables } from './variables.ts';

/**
 * How many joint states a scenario has: each way the designations turn out, times the outcomes of every
 * driver, times the outcomes of each stance that is not moot there. Source: spec/exposure-model.md §3, §8.
 *
 * Example: a designation with outcomes absent and standing and two stances of 3 outcomes on its vendor
 * → 1 (absent, both moot) + 9 = 10.
 */
export function countStates(variables: Variables): bigint {
  let count = 1n;
  for (const driver of variables.drivers) count *= BigInt(driver.outcomeIds.length);
  for (const group of designationGroups(variables.designations)) {
    count *= countGroup(variables, group);
  }
  return count;
}

/** A count as the result object shows it: a number, or text where a number would not be exact. */
export function showCount(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count);
}

/** Sorts designations into groups that concern no vendor in common. */
function designationGroups(
  designations: readonly DesignationVariable[],
): readonly (readonly DesignationVariable[])[] {
  let groups: DesignationVariable[][] = [];
  for (const designation of designations) {
    const meets = (group: readonly DesignationVariable[]) =>
      group.some((other) => [...other.vendors].some((vendor) => designation.vendors.has(vendor)));
    groups = [
      ...groups.filter((group) => !meets(group)),
      [...groups.filter(meets).flat(), designation],
    ];
  }
  return groups;
}

/** Counts by the set of vendors that end up concerned: on those each stance has its outcomes, else one. */
function countGroup(variables: Variables, group: readonly DesignationVariable[]): bigint {
  let waysToConcern = new Map([['', 1n]]);
  for (const designation of group) {
    const next = new Map<string, bigint>();
    const issued = BigInt(designation.issued.filter(Boolean).length);
    const notIssued = BigInt(designation.issued.length) - issued;
    for (const [vendors, ways] of waysToConcern) {
      const joined = joinVendors(vendors, designation.vendors);
      if (notIssued > 0n) next.set(vendors, (next.get(vendors) ?? 0n) + ways * notIssued);
      if (issued > 0n) next.set(joined, (next.get(joined) ?? 0n) + ways * issued);
    }
    waysToConcern = next;
  }
  let count = 0n;
  for (const [vendors, ways] of waysToConcern) {
    const concerned = new Set(vendors.split(' '));
    count += variables.stances
      .filter((stance) => concerned.has(stance.vendor))
      .reduce((product, stance) => product * BigInt(stance.outcomeIds.length), ways);
  }
  return count;
}

function joinVendors(vendors: string, more: ReadonlySet<string>): string {
  return [...new Set([...vendors.split(' '), ...more])].sort().join(' ');
}
