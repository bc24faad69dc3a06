import Papa from 'papaparse';
import { isFormula } from '../import/escaped-text.ts';

/**
 * A table as CSV (RFC 4180), for any spreadsheet: a mark at the start says it is UTF-8, lines end in CR LF. Text
 * that a spreadsheet would run as a formula gets an apostrophe before it, and a line break within a cell is a
 * blank, so that no line can start with one. Text is quoted, since a reader may part cells by a sign of its own;
 * numbers are plain numbers, null is an empty cell. Deterministic.
 *
 * `textOf` makes text safe in another way, for a reader that takes it back (escaped-text.ts).
 *
 * Example: [["Unit", "Loss"], ["=A1", -2.5]] → `"Unit","Loss"` and `"'=A1",-2.5`.
 */
export function writeCsv(
  rows: readonly (readonly (string | number | null)[])[],
  textOf: (text: string) => string = singleLine,
): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? textOf(cell) : cell)),
  );
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n', quotes })}\r\n`;
}

const quotes = (cell: unknown) => typeof cell === 'string';

function singleLine(text: string): string {
  const line = text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
  return isFormula(line) ? `'${line}` : line;
}
