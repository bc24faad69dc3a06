import { columnOf } from '../../../../model/grid/columns.ts';
import type { CellChoice, ColumnKey, GridColumn } from '../../../../model/grid/grid-column.ts';
import type { GridWorld } from '../../../../model/grid/grid-world.ts';
import type { Deployment } from '../../../../model/workspace.ts';

/** Columns where what others say is a good guess at what is about to be typed. */
const REPEATED: ReadonlySet<ColumnKey> = new Set(['unit', 'region', 'owner', 'agencies']);
const MOST_SHOWN = 50;

/** What may be chosen in a column, or what others have there; those that begin with a text first, at most 50. */
export function cellSuggestions(
  column: GridColumn,
  text: string,
  world: GridWorld,
  deployments: readonly Deployment[],
): readonly CellChoice[] {
  const wanted = text.trim().toLowerCase();
  const all = column.choices?.(world) ?? repeated(column, world, deployments);
  const named = all.filter(({ label }) => label !== '');
  const begins = named.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  const has = named.filter(
    ({ label }) => !label.toLowerCase().startsWith(wanted) && label.toLowerCase().includes(wanted),
  );
  return [...begins, ...has].slice(0, MOST_SHOWN);
}

/** The values of a column that deployments have, most frequent first. */
export function columnValues(
  key: ColumnKey,
  world: GridWorld,
  deployments: readonly Deployment[],
): readonly { readonly value: string; readonly label: string; readonly count: number }[] {
  const column = columnOf(key);
  const counts = new Map<string, number>();
  for (const deployment of deployments) {
    const value = String(column.value(deployment, world));
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, label: column.label(value, world), count }))
    .sort((one, other) => other.count - one.count);
}

function repeated(
  column: GridColumn,
  world: GridWorld,
  deployments: readonly Deployment[],
): readonly CellChoice[] {
  return REPEATED.has(column.key) ? columnValues(column.key, world, deployments) : [];
}
