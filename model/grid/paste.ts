import { MAX_DEPLOYMENTS } from '../file/limits.ts';
import type { NewDeployment } from '../edit/deployment.ts';
import type { CellEdit, CellProblem } from './cell-edits.ts';
import { cellReader } from './cell-edits.ts';
import { columnOf } from './columns.ts';
import type { ColumnKey } from './grid-column.ts';
import type { GridWorld } from './grid-world.ts';

/** A block of cells to paste into: from its first cell on, down and to the right. */
export interface PasteTarget {
  /** The positions of the deployments from the first row on, to the last in sight. */
  readonly positions: readonly number[];
  /** The columns from the first on, to the last shown. */
  readonly columns: readonly ColumnKey[];
  /** How many rows and columns of these are selected. */
  readonly selected: { readonly rows: number; readonly columns: number };
}

/** What a pasted block comes to: texts for cells, and rows that go beyond the last one. */
export interface PastedBlock {
  readonly edits: readonly CellEdit[];
  readonly beyond: readonly (readonly string[])[];
  /** The columns that the block's cells stand in. */
  readonly columns: readonly ColumnKey[];
  /** What of it goes nowhere: columns that follow from others, and how many of its columns come after the last shown. */
  readonly leftOut: { readonly following: readonly ColumnKey[]; readonly beyond: number };
}

/**
 * Lays a block of texts over cells. A block that fits into the selection a whole number of times fills it; any other
 * is laid once, from the first cell on, selected or not. Columns beyond the last shown, and those that follow from others,
 * are left out, and named. Deterministic.
 *
 * @example one cell over a selection of three rows gives three edits
 */
export function laidOver(
  block: readonly (readonly string[])[],
  { positions, columns, selected }: PasteTarget,
): PastedBlock {
  const height = block.length;
  const width = Math.max(0, ...block.slice(0, LOOKED_AT).map((row) => row.length));
  if (height === 0 || width === 0) {
    return { edits: [], beyond: [], columns: [], leftOut: { following: [], beyond: 0 } };
  }
  const fits = (size: number, of: number) => of > size && of % size === 0;
  const rows = fits(height, selected.rows) ? selected.rows : height;
  const across = Math.min(fits(width, selected.columns) ? selected.columns : width, columns.length);
  const covered = columns.slice(0, across);
  const edits: CellEdit[] = [];
  for (let row = 0; row < Math.min(rows, positions.length); row += 1) {
    const cells = block[row % height] ?? [];
    const position = positions[row] ?? 0;
    covered.forEach((column, at) => {
      const text = cells[at % width];
      if (text === undefined || columnOf(column).read === null) return;
      edits.push({ position, column, text });
    });
  }
  const leftOut = {
    following: covered.filter((column) => columnOf(column).read === null),
    beyond: Math.max(0, width - columns.length),
  };
  return { edits, beyond: block.slice(positions.length), columns: covered, leftOut };
}

/** A block is as wide as its widest row among the first so many. */
const LOOKED_AT = 1000;

/** New deployments read from rows of texts, or why there are none. */
export type NewRows =
  | {
      readonly kind: 'read';
      readonly added: readonly NewDeployment[];
      readonly problems: readonly CellProblem[];
    }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Deployments from pasted rows beyond the last one: each needs a name, a model and a channel among the pasted columns;
 * amounts that are not among them are 0. Rows with a cell that means nothing are left out and named, by their place among
 * the rows (`position`). `there` is how many deployments there are. Deterministic.
 */
export function newRows(
  rows: readonly (readonly string[])[],
  columns: readonly ColumnKey[],
  world: GridWorld,
  there: number,
): NewRows {
  const missing = REQUIRED.filter((key) => !columns.includes(key)).map(
    (key) => columnOf(key).title,
  );
  if (missing.length > 0) {
    return { kind: 'refused', message: `a new row needs ${missing.join(', ')} among the columns` };
  }
  if (there + rows.length > MAX_DEPLOYMENTS) {
    const most = MAX_DEPLOYMENTS.toLocaleString('en-US');
    return { kind: 'refused', message: `a workspace holds at most ${most} deployments` };
  }
  const read = cellReader(world);
  const added: NewDeployment[] = [];
  const problems: CellProblem[] = [];
  rows.forEach((cells, position) => {
    const fields: Record<string, unknown> = {};
    const own: CellProblem[] = [];
    columns.forEach((column, at) => {
      const text = cells[at] ?? '';
      if (columnOf(column).read === null || (text.trim() === '' && !REQUIRED.includes(column)))
        return;
      const reading = read(column, text);
      if ('error' in reading) own.push({ position, column, text, message: reading.error });
      else fields[reading.value.field] = reading.value.value;
    });
    if (own.length > 0) problems.push(...own);
    else added.push({ ...EMPTY, ...fields });
  });
  return { kind: 'read', added, problems };
}

const REQUIRED: readonly ColumnKey[] = ['name', 'model', 'channel'];
const EMPTY = { name: '', model: '', channel: '', annualSpend: 0, annualValue: 0 };
