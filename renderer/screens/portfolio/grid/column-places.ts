import { columnOf } from '../../../../model/grid/columns.ts';
import type { GridColumn } from '../../../../model/grid/grid-column.ts';
import type { ShownColumn } from '../../../../model/grid/grid-view.ts';

/** A column as it stands in the grid, in pixels. */
export interface PlacedColumn {
  readonly column: GridColumn;
  /** Counted from 0 among those shown. */
  readonly place: number;
  readonly left: number;
  readonly width: number;
}

/** The columns side by side, from the left. */
export function placedColumns(columns: readonly ShownColumn[]): readonly PlacedColumn[] {
  let left = 0;
  return columns.map(({ key, width }, place) => {
    const placed = { column: columnOf(key), place, left, width };
    left += width;
    return placed;
  });
}
