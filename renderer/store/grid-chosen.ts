import type { ColumnKey } from '../../model/grid/grid-column.ts';
import type { GridView } from '../../model/grid/grid-view.ts';
import type { GridRange } from './grid.ts';
import type { GridShown } from './grid-shown.ts';

/** The cells chosen, as a rectangle of lines and columns; ends included, within what there is. */
export interface ChosenCells {
  readonly fromLine: number;
  readonly toLine: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** The rectangle of a range, within what there is: rows may have gone since it was chosen. */
export function chosenCells(
  { anchor, active }: GridRange,
  lines: number,
  columns: number,
): ChosenCells {
  const line = (place: number) => Math.max(-1, Math.min(place, lines - 1));
  const column = (place: number) => Math.max(0, Math.min(place, columns - 1));
  return {
    fromLine: line(Math.min(anchor.line, active.line)),
    toLine: line(Math.max(anchor.line, active.line)),
    fromColumn: column(Math.min(anchor.column, active.column)),
    toColumn: column(Math.max(anchor.column, active.column)),
  };
}

/** The positions of the deployments in some lines, in the order shown. */
export function positionsInLines(
  { lines }: GridShown,
  from: number,
  to: number,
): readonly number[] {
  const positions: number[] = [];
  for (let place = Math.max(0, from); place <= to; place += 1) {
    const line = lines.at(place);
    if (line?.kind === 'row') positions.push(line.position);
  }
  return positions;
}

/** What is chosen of what is shown: deployments by position, and columns. */
export function chosenOf(
  shown: GridShown,
  { columns }: GridView,
  range: GridRange,
): { readonly positions: readonly number[]; readonly columns: readonly ColumnKey[] } {
  const cells = chosenCells(range, shown.lines.count, columns.length);
  return {
    positions: positionsInLines(shown, cells.fromLine, cells.toLine),
    columns: columns.slice(cells.fromColumn, cells.toColumn + 1).map(({ key }) => key),
  };
}
