import { found } from './found.ts';
import type { Columns, ColumnKind } from './portfolio-columns.ts';
import { DEPLOYMENT_COLUMNS, FALLBACK_COLUMNS } from './portfolio-columns.ts';
import type { TableRow } from './portfolio-table.ts';
import type { ProblemList } from './problem.ts';

/** The values a row gives, by column; empty cells are absent. */
export type CellValues = ReadonlyMap<string, CellValue>;
export type CellValue = string | number | boolean | readonly string[];

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const YES: readonly string[] = ['true', 'yes', 'y', '1'];
const NO: readonly string[] = ['false', 'no', 'n', '0'];

/** One row read by its columns: the deployment's values and those of each fallback that has any. */
export interface RowValues {
  readonly row: number;
  readonly values: CellValues;
  readonly fallbacks: readonly { readonly number: number; readonly values: CellValues }[];
}

/** Reads a row; cells that do not fit their column, and required ones that are empty, are put down. */
export function readRow(row: TableRow, columns: Columns, problems: ProblemList): RowValues {
  reportWidth(row, columns, problems);
  const read = (kinds: readonly ColumnKind[], prefix: string): CellValues =>
    readCells(row, columns, kinds, prefix, problems);
  return {
    row: row.row,
    values: read(DEPLOYMENT_COLUMNS, ''),
    fallbacks: columns.fallbacks
      .filter((number) => hasFallback(row, columns, number))
      .map((number) => ({ number, values: read(FALLBACK_COLUMNS, `fallback${number}_`) })),
  };
}

/** `row 12, fallback1_model`: where a cell stands, in the words of the person who wrote it. */
export function cellPlace(row: number, column: string): string {
  return `row ${row}, ${column}`;
}

function readCells(
  row: TableRow,
  columns: Columns,
  kinds: readonly ColumnKind[],
  prefix: string,
  problems: ProblemList,
): CellValues {
  const values = new Map<string, CellValue>();
  for (const kind of kinds) {
    const index = columns.at.get(prefix + kind.name);
    if (index === undefined) continue;
    const place = cellPlace(row.row, prefix + kind.name);
    const text = row.cells[index];
    // A row that is too short is reported as such, once.
    if (text === undefined) continue;
    if (text === '') {
      if (kind.isRequired) problems.add(place, () => 'this cell is empty; it needs a value');
      continue;
    }
    const value = readCell(kind, text);
    if (value === undefined) problems.add(place, () => unreadable(kind, text));
    else {
      kind.check?.(value, place, problems);
      values.set(kind.name, value);
    }
  }
  return values;
}

/** What a cell says, undefined when it cannot be told; whether it is allowed is checked after. */
function readCell(kind: ColumnKind, text: string): CellValue | undefined {
  switch (kind.kind) {
    case 'text':
    case 'reference':
      return text;
    case 'id':
    case 'choice':
      return text.toLowerCase();
    case 'number':
      return NUMBER.test(text) ? Number(text) + 0 : undefined; // + 0: "-0" is 0
    case 'flag':
      return flag(text.toLowerCase());
    case 'list':
      return text
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== '');
  }
}

function flag(text: string): boolean | undefined {
  if (YES.includes(text)) return true;
  return NO.includes(text) ? false : undefined;
}

function unreadable(kind: ColumnKind, text: string): string {
  if (kind.kind === 'flag') return `expected yes or no, found ${found(text)}`;
  const plain = plainNumber(text);
  const example = plain === undefined ? '' : `; write it as ${plain}`;
  return `expected a number, found ${found(text)}${example}`;
}

/** What "$1,200" and "90%" would be as plain numbers; undefined where that is a guess ("1,5"). */
function plainNumber(text: string): number | undefined {
  const bare = text.replace(/^[$€£¥]|[$€£¥%]$/g, '').trim();
  const isGrouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare);
  const digits = isGrouped ? bare.replaceAll(',', '') : bare;
  if (!NUMBER.test(digits)) return undefined;
  return text.endsWith('%') ? Number(digits) / 100 : Number(digits);
}

function hasFallback(row: TableRow, columns: Columns, number: number): boolean {
  return FALLBACK_COLUMNS.some((kind) => {
    const index = columns.at.get(`fallback${number}_${kind.name}`);
    return index !== undefined && (row.cells[index] ?? '') !== '';
  });
}

/** A row with other columns than the header has slipped: every value would land in the wrong place. */
function reportWidth(row: TableRow, columns: Columns, problems: ProblemList): void {
  const extra = row.cells.slice(columns.width).filter((cell) => cell !== '').length;
  if (row.cells.length < columns.width || extra > 0) {
    problems.add(
      `row ${row.row}`,
      () => `has ${row.cells.length} cells where the header has ${columns.width}`,
    );
  }
}
