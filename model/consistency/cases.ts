import { item } from '../exposure/numbers.ts';
import type { DesignationVariable, StanceVariable, Variables } from '../exposure/variables.ts';

/** What each variable may hold (indices of its outcomes) in one case; nothing for a stance that is moot in it. */
export type Case = readonly (readonly number[])[];

/**
 * Parts the joint states of a scenario into cases by which designations are issued, so far as a stance's being
 * moot hangs on it: within a case each stance is moot or not, come what may. Made one by one, as there are
 * two to the power of the designations that may be issued or not. Every state is in exactly one case.
 * Deterministic. Source: spec/exposure-model.md §3, "moot".
 *
 * Example: a designation (absent, standing) with one stance on its vendor (follow, diverge) → two cases:
 * absent, moot; and standing, follow or diverge.
 */
export function* casesOf(variables: Variables): Generator<Case> {
  const deciding = variables.designations.filter(
    (designation) =>
      designation.issued.some(Boolean) &&
      !designation.issued.every(Boolean) &&
      variables.stances.some((stance) => stance.concernedBy.includes(designation)),
  );
  const isIssued = new Map<DesignationVariable, boolean>();
  const all = variables.all.map(({ outcomeIds }) => outcomeIds.map((_, outcome) => outcome));

  function* decide(place: number): Generator<Case> {
    const designation = deciding[place];
    if (designation === undefined) {
      yield variables.all.map((variable) => {
        if (variable.kind === 'driver') return item(all, variable.index);
        if (variable.kind === 'stance')
          return isMoot(variable, isIssued) ? [] : item(all, variable.index);
        const issued = isIssued.get(variable);
        return item(all, variable.index).filter(
          (outcome) => issued === undefined || variable.issued[outcome] === issued,
        );
      });
      return;
    }
    for (const issued of [false, true]) {
      isIssued.set(designation, issued);
      yield* decide(place + 1);
    }
  }

  yield* decide(0);
}

/** Whether no designation that concerns the stance is issued; one that is not to be decided is, or is not, always. */
function isMoot(
  { concernedBy }: StanceVariable,
  isIssued: ReadonlyMap<DesignationVariable, boolean>,
): boolean {
  return !concernedBy.some((designation) =>
    isIssued.has(designation) ? isIssued.get(designation) === true : designation.issued[0] === true,
  );
}
