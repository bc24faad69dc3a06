import type { ChartKind, LossFacet } from '../../model/deck/deck.ts';

/** A chart that is to be put on a slide: what it draws of which scenarios of the workspace. */
export interface NewChart {
  readonly kind: ChartKind;
  readonly by?: LossFacet;
  /** By id: one; of the comparing kinds the base first; of a bridge its two ends. */
  readonly scenarios: readonly string[];
}

interface ScenarioIds {
  readonly from: string;
  readonly to: string;
}

/** The scenarios to evaluate for some charts, and the differences to take apart. */
export function snapshotsNeeded(
  charts: readonly { readonly kind: string; readonly scenarios: readonly string[] }[],
): readonly [scenarios: readonly string[], bridges: readonly ScenarioIds[]] {
  const bridges = charts.flatMap(({ kind, scenarios: [from, to] }) =>
    kind === 'bridge' && from !== undefined && to !== undefined ? [{ from, to }] : [],
  );
  return [[...new Set(charts.flatMap(({ scenarios }) => scenarios))], bridges];
}
