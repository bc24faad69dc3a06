import { readSheet } from 'read-excel-file/universal';
import {
  MAX_CELL_LENGTH,
  MAX_COLUMNS,
  MAX_ROWS,
  type Cell,
  type RowProblem,
  type Sheet,
  type SheetRow,
} from '../../model/import/sheet.ts';
import { fail, succeed, type Result } from '../../model/result.ts';
import { inspectSheet, type InspectedSheet } from './sheet-xml.ts';
import { storedZip } from './stored-zip.ts';
import type { WorkbookRefusal, WorksheetPlace } from './workbook.ts';
import type { ZipEntries } from './zip-entries.ts';

/** Cells of a sheet with its gaps, which its reader fills. */
const MOST_CELLS = 30_000_000;

/** Cells filled from what is merged: ranges may lie over each other without end. */
const MOST_SPREAD = 5_000_000;

/** What the reader of sheets needs beside the sheet itself. */
const COMMON = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/_rels/workbook.xml.rels',
  'xl/workbook.xml',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
];

/** Reads one worksheet: values as they were kept, dates as dates, what is merged in each of its rows. */
export async function readWorksheet(
  zip: ZipEntries,
  { number, path }: WorksheetPlace,
): Promise<Result<Sheet, WorkbookRefusal>> {
  const raw = zip.read(path);
  if (!raw.ok) return raw;
  if (raw.value === null) return fail({ kind: 'damaged' });
  const inspected = inspectSheet(new TextDecoder().decode(raw.value));
  const { row, column } = inspected.reach;
  if (row > MAX_ROWS || column > MAX_COLUMNS || row * column > MOST_CELLS) {
    return fail({ kind: 'too-many-cells' });
  }
  const parts = new Map<string, Uint8Array>();
  for (const name of [...COMMON, ...zip.names.filter((one) => /sharedstrings|styles/i.test(one))]) {
    if (parts.has(name)) continue;
    const part = zip.read(name);
    if (!part.ok) return part;
    if (part.value !== null) parts.set(name, part.value);
  }
  parts.set(path, new TextEncoder().encode(inspected.xml));
  const table = await readRows(storedZip(parts), number);
  return table === null ? fail({ kind: 'damaged' }) : succeed(sheetOf(table, inspected));
}

/** Null: the reader does not understand it. */
async function readRows(
  file: ArrayBuffer,
  number: number,
): Promise<readonly (readonly unknown[])[] | null> {
  try {
    return await readSheet(file, number, { trim: false });
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw error;
    return null;
  }
}

function sheetOf(table: readonly (readonly unknown[])[], inspected: InspectedSheet): Sheet {
  const problems: RowProblem[] = [];
  const grid = table.map((values, index) =>
    values.map((value, at) => cellOf(value, index + 1, at + 1, problems)),
  );
  for (const { row, column, says } of inspected.faults) {
    const cells = grid[row - 1];
    if (cells === undefined) continue;
    while (cells.length < column) cells.push('');
    cells[column - 1] = { kind: 'fault', says };
  }
  const spread = spreadMerged(grid, inspected.merged);
  const rows = grid.flatMap((cells, index): readonly SheetRow[] =>
    cells.some((cell) => cell !== '') ? [{ row: index + 1, cells }] : [],
  );
  const notes = [
    ...(inspected.hasFormulas
      ? ['Formulas are not run: what is read is the result that was saved with each.']
      : []),
    ...(spread ? ['What is merged over several rows is read in each of them.'] : []),
  ];
  return { rows, problems, separator: null, notes };
}

function cellOf(value: unknown, row: number, column: number, problems: RowProblem[]): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) {
    const at = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    return { kind: 'date', at: at.replace(/T00:00:00.*$/, '').replace(/:\d\d\.\d+Z$/, '') };
  }
  if (typeof value !== 'string') return '';
  const text = value.trim();
  if (text.length <= MAX_CELL_LENGTH) return text;
  const message = `${text.length.toLocaleString('en-US')} characters in one cell`;
  problems.push({ row, column: `column ${String(column)}`, message, mend: 'shorten it to 32,767' });
  return text.slice(0, 100);
}

/** A person who merges cells over rows means each of the rows; over columns, it is a heading. Whether there were any. */
function spreadMerged(grid: Cell[][], merged: InspectedSheet['merged']): boolean {
  let spread = 0;
  for (const { from, to } of merged) {
    const value = grid[from.row - 1]?.[from.column - 1] ?? '';
    if (value === '' || to.row === from.row) continue;
    for (let row = from.row + 1; row <= Math.min(to.row, grid.length); row += 1) {
      const cells = grid[row - 1];
      if (spread >= MOST_SPREAD) return true;
      if (cells === undefined || cells.length < from.column) continue;
      cells[from.column - 1] = value;
      spread += 1;
    }
  }
  return spread > 0;
}
