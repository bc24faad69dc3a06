import type { ShownExposure } from '../engine/shown-exposure.ts';

/** The chance of losing at least `amount`, in each of the scenarios compared, in their order. */
export interface ComparedPoint {
  readonly amount: number;
  readonly chances: readonly number[];
}

/**
 * Exceedance curves at all amounts at which one of them steps, so that they can be drawn and read together; each is 1
 * below its least loss and 0 above its largest.
 */
export function comparedExceedance(exposures: readonly ShownExposure[]): readonly ComparedPoint[] {
  const amounts = new Set([0, ...exposures.flatMap(({ loss }) => loss.exceedance.map(([x]) => x))]);
  const ordered = [...amounts].sort((one, other) => one - other);
  const last = ordered.at(-1) ?? 0;
  return [
    ...ordered.map((amount) => ({
      amount,
      chances: exposures.map((exposure) => chanceOf(exposure, amount)),
    })),
    // Above the largest loss of all nothing is possible: the curves come down to it.
    { amount: last, chances: exposures.map(() => 0) },
  ];
}

/** P(L ≥ amount): the curve steps down behind each of its points. */
function chanceOf({ loss }: ShownExposure, amount: number): number {
  return loss.exceedance.find(([x]) => x >= amount)?.[1] ?? 0;
}
