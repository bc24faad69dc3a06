import type { Deployment } from '../workspace.ts';
import { columnOf } from './columns.ts';
import { COLUMN_KEYS, type CellValue, type ColumnKey, type GridColumn } from './grid-column.ts';
import { isNarrowed, type GridView } from './grid-view.ts';
import type { GridWorld } from './grid-world.ts';
import { matcherOfView } from './matching.ts';
import { sortedPositions } from './sorting.ts';

/** The deployments that share a value of a column: a part of the order, from one place up to another. */
export interface Group {
  /** 0 for the first column grouped by, 1 for the second within it. */
  readonly level: number;
  readonly column: ColumnKey;
  readonly value: CellValue;
  /** The same as long as the values are, whatever else changes. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Which deployments a view shows, by their positions in the portfolio, and in which order. */
export interface Arrangement {
  readonly order: readonly number[];
  /** Each before those within it. */
  readonly groups: readonly Group[];
  /** Added since, at the end whatever the view asks for, so that a new row is never out of sight. */
  readonly fresh: readonly number[];
  /** Sorted and filtered again, some rows would stand elsewhere or not at all: they stay where they were edited. */
  readonly isOutdated: boolean;
}

/**
 * The deployments that a view shows, filtered, sorted and grouped. Those whose ids are `fresh` stand at the end and in
 * no group. Groups stand by their column, ascending unless the view sorts by it the other way. Deterministic.
 */
export function arrange(
  deployments: readonly Deployment[],
  view: GridView,
  world: GridWorld,
  freshIds: ReadonlySet<string> = new Set(),
): Arrangement {
  const matches = isNarrowed(view) ? matcherOfView(view, world) : null;
  const positions: number[] = [];
  const fresh: number[] = [];
  deployments.forEach((deployment, position) => {
    if (freshIds.has(deployment.id)) fresh.push(position);
    else if (matches === null || matches(deployment)) positions.push(position);
  });
  const grouping = view.groups.map(
    (column) =>
      view.sorts.find((sort) => sort.column === column) ?? { column, isDescending: false },
  );
  const order = sortedPositions(positions, deployments, [...grouping, ...view.sorts], world);
  const groups = groupsIn(order, deployments, view.groups, world);
  return { order, groups, fresh, isOutdated: false };
}

/**
 * The arrangement after cells were edited: rows stay where they are, as in a spreadsheet, and `isOutdated` says when
 * some would not. Null where it has to be made anew: rows came or went, or one changed its group. Deterministic.
 */
export function arrangedAfterEdits(
  arrangement: Arrangement,
  before: readonly Deployment[],
  after: readonly Deployment[],
  view: GridView,
  world: GridWorld,
): Arrangement | null {
  if (before.length !== after.length) return null;
  const groups = view.groups.map(columnOf);
  const deciding = COLUMN_KEYS.filter(
    (key) => view.filters[key] !== undefined || view.sorts.some(({ column }) => column === key),
  ).map(columnOf);
  let { isOutdated } = arrangement;
  for (let position = 0; position < after.length; position += 1) {
    const old = before[position];
    const young = after[position];
    if (old === young) continue;
    if (old === undefined || young === undefined || old.id !== young.id) return null;
    const differs = (column: GridColumn) => column.value(old, world) !== column.value(young, world);
    if (groups.some(differs)) return null;
    isOutdated ||= view.search.trim() !== '' || deciding.some(differs);
  }
  return isOutdated === arrangement.isOutdated ? arrangement : { ...arrangement, isOutdated };
}

function groupsIn(
  order: readonly number[],
  deployments: readonly Deployment[],
  by: readonly ColumnKey[],
  world: GridWorld,
): readonly Group[] {
  const [first, second] = by.map(columnOf);
  if (first === undefined) return [];
  const runs = (column: GridColumn, level: number, from: number, to: number, within: string) => {
    const found: Group[] = [];
    let start = from;
    const valueAt = (place: number): CellValue => {
      const deployment = deployments[order[place] ?? -1];
      return deployment === undefined ? '' : column.value(deployment, world);
    };
    for (let place = from + 1; place <= to; place += 1) {
      if (place < to && valueAt(place) === valueAt(start)) continue;
      const value = valueAt(start);
      const key = `${within}${JSON.stringify(value)}`;
      found.push({ level, column: column.key, value, key, from: start, to: place });
      start = place;
    }
    return from === to ? [] : found;
  };
  return runs(first, 0, 0, order.length, '').flatMap((group) =>
    second === undefined
      ? [group]
      : [group, ...runs(second, 1, group.from, group.to, `${group.key} `)],
  );
}
