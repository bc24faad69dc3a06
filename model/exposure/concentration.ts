import type { Concentration } from './result.ts';

/**
 * How concentrated amounts are: HHI, the sum of squared percentages (10000 = all in one), and the effective
 * number, 10000 / HHI. Amounts ≥ 0 in any unit; null when they sum to 0. Deterministic.
 * Source: spec/exposure-model.md §6; Herfindahl–Hirschman index.
 *
 * Example: shares 30, 30, 20, 20 → HHI 2600, effective number 3.85.
 */
export function concentrationOf(amounts: Iterable<number>): Concentration | null {
  const all = [...amounts];
  const total = all.reduce((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return null;
  const hhi = all.reduce((sum, amount) => sum + ((100 * amount) / total) ** 2, 0);
  return { hhi, effective: 10_000 / hhi };
}
