import Papa from 'papaparse';

/** What a spreadsheet would take for a formula, also in the wide signs of East Asian keyboards and after blanks. */
const FORMULA = /^[\s'"]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/u;

/**
 * A table as CSV (RFC 4180), for any spreadsheet: a mark at the start says it is UTF-8, lines end in CR LF. Text
 * that a spreadsheet would run as a formula gets an apostrophe before it, and a line break within a cell is a
 * blank, so that no line can start with one. Text is quoted, since a reader may part cells by a sign of its own;
 * numbers are plain numbers, null is an empty cell. Deterministic.
 *
 * Example: [["Unit", "Loss"], ["=A1", -2.5]] → `"Unit","Loss"` and `"'=A1",-2.5`.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' ? cell.replaceAll(/[\r\n\u2028\u2029]+/g, ' ') : cell,
    ),
  );
  return `\uFEFF${Papa.unparse(cells, { escapeFormulae: FORMULA, newline: '\r\n', quotes })}\r\n`;
}

const quotes = (cell: unknown) => typeof cell === 'string';
