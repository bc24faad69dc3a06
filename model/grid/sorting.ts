import type { Deployment } from '../workspace.ts';
import { columnOf } from './columns.ts';
import type { CellValue, GridColumn } from './grid-column.ts';
import type { ColumnSort } from './grid-view.ts';
import type { GridWorld } from './grid-world.ts';

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/**
 * The positions sorted by several columns, the first to count; of equals the earlier position stays before. Words by
 * the alphabet and the numbers in them, choices in the order they are offered, empty cells last in both directions.
 * Deterministic.
 */
export function sortedPositions(
  positions: readonly number[],
  deployments: readonly Deployment[],
  sorts: readonly ColumnSort[],
  world: GridWorld,
): readonly number[] {
  if (sorts.length === 0) return positions;
  const keys = sorts.map(({ column, isDescending }) =>
    sortKeys(columnOf(column), isDescending, positions, deployments, world),
  );
  return [...positions].sort((left, right) => {
    for (const key of keys) {
      const difference = (key[left] ?? 0) - (key[right] ?? 0);
      if (difference !== 0) return difference;
    }
    return left - right;
  });
}

/** A number for each deployment that orders it by one column: the same for the same value, and for it alone. */
function sortKeys(
  column: GridColumn,
  isDescending: boolean,
  positions: readonly number[],
  deployments: readonly Deployment[],
  world: GridWorld,
): Float64Array {
  const keys = new Float64Array(deployments.length);
  const sign = isDescending ? -1 : 1;
  const values = new Map<CellValue, number>();
  const valueAt = (position: number): CellValue => {
    const deployment = deployments[position];
    return deployment === undefined ? '' : column.value(deployment, world);
  };
  if (column.kind === 'amount' || column.kind === 'count') {
    for (const position of positions) keys[position] = sign * Number(valueAt(position));
    return keys;
  }
  for (const position of positions) values.set(valueAt(position), 0);
  rank(column, values, sign, world);
  for (const position of positions) keys[position] = values.get(valueAt(position)) ?? 0;
  return keys;
}

/** Puts the place of each value among the others beside it. */
function rank(
  column: GridColumn,
  values: Map<CellValue, number>,
  sign: number,
  world: GridWorld,
): void {
  const labels = [...values.keys()].map((value) => ({ value, label: column.label(value, world) }));
  const offered = isFixed(column)
    ? new Map(column.choices?.(world).map(({ value }, place) => [value, place]))
    : null;
  labels.sort((one, other) =>
    offered === null
      ? collator.compare(one.label, other.label) || compareCodes(one, other)
      : (offered.get(String(one.value)) ?? 0) - (offered.get(String(other.value)) ?? 0),
  );
  labels.forEach(({ value }, place) => {
    values.set(value, value === '' ? Number.POSITIVE_INFINITY : sign * place);
  });
}

/** Words that differ in capitals or accents alone stand together, and still each for itself. */
function compareCodes(
  one: { readonly value: CellValue; readonly label: string },
  other: { readonly value: CellValue; readonly label: string },
): number {
  if (one.label !== other.label) return one.label < other.label ? -1 : 1;
  return one.value < other.value ? -1 : 1;
}

/** Choices that mean more or less, rather than names. */
function isFixed({ kind, key }: GridColumn): boolean {
  return kind === 'choice' && key !== 'model' && key !== 'channel' && key !== 'vendor';
}
