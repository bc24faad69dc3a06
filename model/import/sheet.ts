/** What stands in a cell: text (trimmed; "" is empty), or what a spreadsheet keeps as a value of another kind. */
export type Cell = string | number | boolean | MarkedCell;

export type MarkedCell =
  /** A date, `2026-11-23`, with the time after a `T` where there is one. */
  | { readonly kind: 'date'; readonly at: string }
  /** What cannot be taken for a value, in words that follow "found ": `#REF!`. */
  | { readonly kind: 'fault'; readonly says: string };

/** A row with anything in it; `row` counts as the spreadsheet does, from 1. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** One thing wrong with a row, by the words of its column, and what would mend it ("" where that is plain). */
export interface RowProblem {
  readonly row: number;
  readonly column: string;
  readonly message: string;
  readonly mend: string;
}

/** A table as any kind of file gives it. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** What was wrong already where it was read: a quote left open, a formula without its value. */
  readonly problems: readonly RowProblem[];
  /** The sign that parts the cells of a text file, which a careless cell may hold; null: cells cannot slip. */
  readonly separator: string | null;
  /** What a person should know of how it was read, in sentences. */
  readonly notes: readonly string[];
}

/** As many rows and columns as a spreadsheet has, and as many characters as one of its cells. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const MAX_CELL_LENGTH = 32_767;

/** A cell as text for people: dates as they are kept, yes and no for what is true or not. */
export function cellWords(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return cell.kind === 'date' ? cell.at : cell.says;
}
