import type { DesignationVariable, Variables } from './variables.ts';

/**
 * How many joint states a scenario has: each way the designations turn out, times the outcomes of every
 * driver, times the outcomes of each stance that is not moot there. Source: spec/exposure-model.md §3, §8.
 *
 * Example: a designation with outcomes absent and standing and two stances of 3 outcomes on its vendor
 * → 1 (absent, both moot) + 9 = 10.
 */
export function countStates(variables: Variables): bigint {
  return countJointStates(variables, () => true);
}

/**
 * The same for some of the variables: how many different states they have together, a stance among them being
 * moot where the others leave it so, whether or not the designations behind that are among them.
 */
export function countJointStates(
  variables: Variables,
  isCounted: (index: number) => boolean,
): bigint {
  let count = 1n;
  for (const driver of variables.drivers) {
    if (isCounted(driver.index)) count *= BigInt(driver.outcomeIds.length);
  }
  for (const group of designationGroups(variables.designations)) {
    count *= countGroup(variables, group, isCounted);
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

/**
 * Counts by the set of vendors that end up concerned: on those each counted stance has its outcomes, else one.
 * Designations that are not counted themselves only add to the ways that set can turn out.
 */
function countGroup(
  variables: Variables,
  group: readonly DesignationVariable[],
  isCounted: (index: number) => boolean,
): bigint {
  let waysToConcern = new Map([['', 1n]]);
  let reachable = new Set(['']);
  for (const designation of group) {
    const issued = BigInt(designation.issued.filter(Boolean).length);
    const notIssued = BigInt(designation.issued.length) - issued;
    if (isCounted(designation.index)) {
      const next = new Map<string, bigint>();
      for (const [vendors, ways] of waysToConcern) {
        const joined = joinVendors(vendors, designation.vendors);
        if (notIssued > 0n) next.set(vendors, (next.get(vendors) ?? 0n) + ways * notIssued);
        if (issued > 0n) next.set(joined, (next.get(joined) ?? 0n) + ways * issued);
      }
      waysToConcern = next;
    } else if (issued > 0n) {
      const joined = [...reachable].map((vendors) => joinVendors(vendors, designation.vendors));
      reachable = new Set([...(notIssued > 0n ? reachable : []), ...joined]);
    }
  }
  const stances = variables.stances.filter(({ index }) => isCounted(index));
  const statesOf = (vendors: string) => {
    const concerned = new Set(vendors.split(' '));
    const free = stances.filter(({ vendor }) => concerned.has(vendor));
    // Vendors without a counted stance make no difference.
    const shown = [...new Set(free.map(({ vendor }) => vendor))].sort().join(' ');
    const states = free.reduce((product, stance) => product * BigInt(stance.outcomeIds.length), 1n);
    return { shown, states };
  };
  let count = 0n;
  for (const [vendors, ways] of waysToConcern) {
    const distinct = new Map<string, bigint>();
    for (const other of reachable) {
      const { shown, states } = statesOf(joinVendors(vendors, new Set(other.split(' '))));
      distinct.set(shown, states);
    }
    for (const states of distinct.values()) count += ways * states;
  }
  return count;
}

function joinVendors(vendors: string, more: ReadonlySet<string>): string {
  return [...new Set([...vendors.split(' '), ...more])].filter(Boolean).sort().join(' ');
}
