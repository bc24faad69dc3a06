import { ProblemList } from '../file/problem.ts';
import { targetOf, type CellKind, type Target } from './columns.ts';
import type { Layout } from './layout.ts';
import { readCell, type CellValue } from './read-cell.ts';
import type { RowProblems } from './row-problems.ts';
import { cellWords, type Sheet, type SheetRow } from './sheet.ts';

/** The values a row gives, by the names of columns; empty cells are absent. */
export type CellValues = ReadonlyMap<string, CellValue>;

/** One row read by its columns: the deployment's values and those of each fallback that has any. */
export interface RowValues {
  readonly row: number;
  readonly values: CellValues;
  /** Its id and its name as they stand in their cells. */
  readonly written: { readonly id: string; readonly name: string };
  readonly fallbacks: readonly { readonly prefix: string; readonly values: CellValues }[];
}

/** A column that is read: where it stands and what its header says. */
export interface MappedColumn extends Target {
  readonly index: number;
  readonly header: string;
}

/** The columns of a sheet that a layout reads, in their order; of two that are read as the same, the first. Pure. */
export function mappedColumns(sheet: Sheet, layout: Layout): readonly MappedColumn[] {
  const header = sheet.rows.find(({ row }) => row === layout.headerRow);
  const taken = new Set<string>();
  return layout.targets.flatMap((name, index) => {
    const target = name === null || taken.has(name) ? undefined : targetOf(name);
    if (target === undefined) return [];
    taken.add(target.name);
    return [{ ...target, index, header: headerWords(header, index) }];
  });
}

/** What a column is called in words: its header, or its place where that is empty. Pure. */
export function headerWords(header: SheetRow | undefined, index: number): string {
  const words = header === undefined ? '' : cellWords(header.cells[index] ?? '');
  return words === '' ? `column ${String(index + 1)}` : words;
}

/** The rows below the header. Pure. */
export function rowsBelow(sheet: Sheet, headerRow: number): readonly SheetRow[] {
  const start = sheet.rows.findIndex(({ row }) => row > headerRow);
  return start === -1 ? [] : sheet.rows.slice(start);
}

/**
 * Reads one row; cells that do not fit their column, and required ones that are empty, are put down. Null where nothing
 * stands in the columns that are read, as in a line of remarks: that is no row at all.
 */
export function readRow(
  row: SheetRow,
  columns: readonly MappedColumn[],
  layout: Layout,
  problems: RowProblems,
): RowValues | null {
  const parts = new Map<string, Map<string, CellValue>>();
  const empty: (readonly [column: MappedColumn, words: string])[] = [];
  const faults: (() => void)[] = [];
  for (const column of columns) {
    const cell = row.cells[column.index] ?? '';
    const read = cell === '' ? NOTHING : readCell(cell, column.kind, layout);
    if (read.kind === 'empty') {
      if (column.kind.isRequired) empty.push([column, cellWords(cell)]);
      continue;
    }
    const part = parts.get(column.prefix) ?? new Map<string, CellValue>();
    parts.set(column.prefix, part);
    if (read.kind === 'unreadable') {
      faults.push(() => {
        problems.add(row.row, column.header, read.message, read.mend);
      });
    } else {
      const wrong = problemOf(column, read.value);
      if (wrong === null) part.set(column.kind.name, read.value);
      else
        faults.push(() => {
          problems.add(row.row, column.header, ...wrong);
        });
    }
  }
  if (parts.size === 0) return null;
  for (const fault of faults) fault();
  for (const [{ prefix, header, kind }, words] of empty) {
    if (prefix !== '' && !parts.has(prefix)) continue;
    problems.add(row.row, header, ...emptyWords(kind.kind, words));
  }
  const fallbacks = [...parts].filter(([prefix]) => prefix !== '').sort(byPrefix);
  return {
    row: row.row,
    values: parts.get('') ?? new Map(),
    written: { id: writtenIn(row, columns, 'id'), name: writtenIn(row, columns, 'name') },
    fallbacks: fallbacks.map(([prefix, values]) => ({ prefix, values })),
  };
}

function writtenIn({ cells }: SheetRow, columns: readonly MappedColumn[], name: string): string {
  const index = columns.find((column) => column.name === name)?.index;
  return index === undefined ? '' : cellWords(cells[index] ?? '');
}

const NOTHING = { kind: 'empty' } as const;

/** What is said of a cell that must not be empty and is, or is read so. */
function emptyWords(kind: CellKind, words: string): readonly [message: string, mend: string] {
  const number = NUMBER_WORDS[kind];
  const mend = number === undefined ? 'write a value' : `write ${number}, 0 for none`;
  if (words === '') return ['this cell is empty', mend];
  const quoted = `“${words.length > 20 ? `${words.slice(0, 20)}…` : words}”`;
  return [number === undefined ? `${quoted} is read as empty` : `${quoted} is not ${number}`, mend];
}

const NUMBER_WORDS: Partial<Record<CellKind, string>> = {
  amount: 'an amount',
  number: 'a number',
  share: 'a share',
};

/** What is wrong with a value, and what would mend it, in the words of the column's schema; null: nothing. */
function problemOf(
  { kind }: MappedColumn,
  value: CellValue,
): readonly [message: string, mend?: string] | null {
  if (kind.check === null) return null;
  const found = new ProblemList();
  kind.check(value, null, found);
  const first = found.listed[0];
  if (first === undefined) return null;
  const [message = '', mend] = first.message.split('; ');
  if (kind.kind === 'share' && typeof value === 'number' && value > 1 && value <= 100) {
    return [message, `write it as ${String(value)}%`];
  }
  return mend === undefined ? [message] : [message, mend];
}

function byPrefix([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
