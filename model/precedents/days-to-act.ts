import { caseWeights } from './base-rate.ts';
import type { Precedent } from './precedent.ts';

/** Those who took so many days to act. */
export interface DaysBin {
  /** The days at its two ends, both included; null where it has no end. */
  readonly from: number | null;
  readonly to: number | null;
  readonly precedents: readonly Precedent[];
  readonly cases: number;
  /** In cases: rows of one case share the one case between them. */
  readonly weight: number;
}

export interface DaysToAct {
  readonly bins: readonly DaysBin[];
  /** The least number of days within which half of the weight had acted; null when nobody's days are known. */
  readonly median: number | null;
  /** Those who withdrew, and whose days are known; and those whose days are not. */
  readonly known: readonly Precedent[];
  readonly unknown: readonly Precedent[];
}

const ENDS = [
  [null, -1],
  [0, 0],
  [1, 7],
  [8, 30],
  [31, 90],
  [91, null],
] as const;

/**
 * How long those who followed or went partial took from the designation to the act. Those who diverged did nothing
 * that took time, and are left out. Each case weighs 1, shared by its rows whose days are known. Pure.
 *
 * Example: a case with rows of 0 and 10 days and one with a row of 5 → weights ½, ½, 1 → the median is 5.
 */
export function daysToAct(precedents: readonly Precedent[]): DaysToAct {
  const acted = precedents.filter(({ stance }) => stance !== 'diverge');
  const known = acted.filter((precedent) => precedent.daysToAct !== null);
  const weights = caseWeights(known);
  const weightOf = (rows: readonly Precedent[]) =>
    rows.reduce((sum, row) => sum + (weights.get(row) ?? 0), 0);
  const bins = ENDS.map(([from, to]): DaysBin => {
    const rows = known.filter(
      ({ daysToAct: days }) =>
        days !== null && (from === null || days >= from) && (to === null || days <= to),
    );
    const cases = new Set(rows.map((row) => row.case)).size;
    return { from, to, precedents: rows, cases, weight: weightOf(rows) };
  });
  const half = weightOf(known) / 2;
  const ordered = known.toSorted((one, other) => (one.daysToAct ?? 0) - (other.daysToAct ?? 0));
  const middle = ordered.find((_, place) => weightOf(ordered.slice(0, place + 1)) >= half - 1e-9);
  return {
    bins,
    median: middle?.daysToAct ?? null,
    known,
    unknown: acted.filter((precedent) => precedent.daysToAct === null),
  };
}
