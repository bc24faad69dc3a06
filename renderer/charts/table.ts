import { exactMoney } from '../format/money.ts';
import { percent } from '../format/number.ts';

/** Text, or a figure that a spreadsheet can reckon with; null where there is none. */
export type Cell = string | number | null;

/** A column of figures says what they are; a plain name is a column of text. */
export type Column =
  | string
  | { readonly name: string; readonly kind: 'money'; readonly currency: string }
  | { readonly name: string; readonly kind: 'share' | 'count' };

/** A chart's numbers. */
export interface Table {
  /** The first column names the row; the others are figures, set right. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column of amounts in the workspace's currency. */
export function money(name: string, currency: string): Column {
  return { name, kind: 'money', currency };
}

/** A column of shares and chances, 0–1. */
export function share(name: string): Column {
  return { name, kind: 'share' };
}

/** A column of numbers of things. */
export function numberOf(name: string): Column {
  return { name, kind: 'count' };
}

export function columnName(column: Column): string {
  return typeof column === 'string' ? column : column.name;
}

/** A cell as people read it. */
export function cellText(cell: Cell, column: Column | undefined): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if (column === undefined || typeof column === 'string') return String(cell);
  switch (column.kind) {
    case 'money':
      return exactMoney(cell, column.currency);
    case 'share':
      return percent(cell);
    case 'count':
      return cell.toLocaleString('en-US', { maximumFractionDigits: 2 });
  }
}

/** The same table for a spreadsheet: units in the head, plain numbers below it, amounts to the cent. */
export function spreadsheetRows(table: Table): readonly (readonly Cell[])[] {
  const head = table.columns.map((column) => {
    if (typeof column === 'string' || column.kind === 'count') return columnName(column);
    return `${column.name} (${column.kind === 'money' ? column.currency : '0–1'})`;
  });
  const rows = table.rows.map((row) =>
    row.map((cell, place) => {
      const column = table.columns[place];
      if (typeof cell !== 'number') return cell;
      const isMoney = typeof column === 'object' && column.kind === 'money';
      return Number(cell.toFixed(isMoney ? 2 : 6));
    }),
  );
  return [head, ...rows];
}
