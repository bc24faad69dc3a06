import {
  endKey,
  type JudgementTable,
  type ScenarioVariable,
  type VariableOutcome,
} from '../../../model/edit/influence.ts';

/** A row or column of the matrix: one outcome of an open variable, or a closed one as a whole. */
export interface AxisEntry {
  /** The key of the outcome's end, or of the variable. */
  readonly key: string;
  readonly variable: ScenarioVariable;
  /** Null: the variable as a whole. */
  readonly outcome: VariableOutcome | null;
  /** The first entry of its variable, which carries the variable's name. */
  readonly isFirst: boolean;
}

/** As many outcomes as fit beside each other in the smallest window; beyond, variables start closed. */
const MOST_OPEN_OUTCOMES = 16;

/** Which variables show their outcomes at first: all, where they fit. */
export function variablesOpenAtFirst(variables: readonly ScenarioVariable[]): ReadonlySet<string> {
  const outcomes = variables.reduce((sum, own) => sum + own.outcomes.length, 0);
  return new Set(outcomes <= MOST_OPEN_OUTCOMES ? variables.map(({ key }) => key) : []);
}

/** The rows, and as well the columns, of the matrix: in variable order, open variables by their outcomes. */
export function axisOf(
  variables: readonly ScenarioVariable[],
  open: ReadonlySet<string>,
): readonly AxisEntry[] {
  return variables.flatMap((variable): readonly AxisEntry[] =>
    open.has(variable.key)
      ? variable.outcomes.map((outcome, index) => ({
          key: endKey(outcome.end),
          variable,
          outcome,
          isFirst: index === 0,
        }))
      : [{ key: variable.key, variable, outcome: null, isFirst: true }],
  );
}

/** What a cell holds. */
export type CellContent =
  /** Two outcomes of one variable, which cannot influence each other. */
  | { readonly kind: 'own' }
  | { readonly kind: 'weight'; readonly weight: number }
  /** Judgements summed up: how many promote, how many restrict. */
  | { readonly kind: 'several'; readonly promoting: number; readonly restricting: number };

/** What stands where a row and a column meet. Judgements that cancel out count as neither. */
export function cellAt(table: JudgementTable, row: AxisEntry, column: AxisEntry): CellContent {
  if (row.variable === column.variable) return { kind: 'own' };
  if (row.outcome !== null && column.outcome !== null) {
    return { kind: 'weight', weight: table.get(row.key)?.get(column.key)?.weight ?? 0 };
  }
  const weights = keysOf(row).flatMap((from) => {
    const judged = table.get(from);
    return judged === undefined ? [] : keysOf(column).map((to) => judged.get(to)?.weight ?? 0);
  });
  return {
    kind: 'several',
    promoting: weights.filter((weight) => weight > 0).length,
    restricting: weights.filter((weight) => weight < 0).length,
  };
}

/** Whether two cells hold the same. */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  switch (one.kind) {
    case 'own':
      return other.kind === 'own';
    case 'weight':
      return other.kind === 'weight' && one.weight === other.weight;
    case 'several':
      return (
        other.kind === 'several' &&
        one.promoting === other.promoting &&
        one.restricting === other.restricting
      );
  }
}

function keysOf({ variable, outcome }: AxisEntry): readonly string[] {
  return outcome === null ? variable.outcomes.map(({ end }) => endKey(end)) : [endKey(outcome.end)];
}
