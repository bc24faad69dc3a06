import type { Content } from '../../../model/change/content.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { changedAssumptions } from '../../words/changed-assumptions.ts';

/** Something in which at least one scenario differs from the base. */
export interface DifferingRow {
  readonly of: string;
  /** As the base has it. */
  readonly held: string;
  /** As each of the others has it; null where it is the same. */
  readonly others: readonly (string | null)[];
}

/** What several scenarios assume otherwise than a base, an assumption a row, in the order they come up. */
export function differingAssumptions(
  base: Scenario,
  others: readonly Scenario[],
  content: Content,
): readonly DifferingRow[] {
  const withoutPlans = (scenario: Scenario): Scenario => ({ ...scenario, plans: [] });
  return rowsOf(withoutPlans(base), others.map(withoutPlans), content);
}

/** Which plans they have otherwise: no assumptions, but the figures of the best plan hang on them. */
export function differingPlans(
  base: Scenario,
  others: readonly Scenario[],
  content: Content,
): readonly DifferingRow[] {
  return rowsOf(
    base,
    others.map(({ plans = [] }) => ({ ...base, plans })),
    content,
  );
}

function rowsOf(
  base: Scenario,
  others: readonly Scenario[],
  content: Content,
): readonly DifferingRow[] {
  const rows = new Map<string, { held: string; others: (string | null)[] }>();
  for (const [place, other] of others.entries()) {
    for (const { of, before, after } of changedAssumptions(base, other, content)) {
      const row = rows.get(of) ?? { held: before, others: others.map(() => null) };
      row.others[place] = after;
      rows.set(of, row);
    }
  }
  return [...rows].map(([of, row]) => ({ of, ...row }));
}
