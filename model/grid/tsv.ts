/** What a spreadsheet would run as a formula, apostrophes before it aside. */
const FORMULA = /^'*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/u;
const GUARDED = /^'+[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/u;
const HAS_TO_BE_QUOTED = /["\t\r\n]/;

/**
 * A block of cells as spreadsheets exchange it by the clipboard: tabs between cells, line feeds between rows, quotes
 * around what holds either. Text that would be run as a formula gets an apostrophe before it; numbers are left alone.
 * `readTsv` reads it back as it was. Deterministic.
 */
export function writeTsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map(writeCell).join('\t')).join('\n');
}

/**
 * The cells of a text from a spreadsheet: cells parted by tabs, rows by any line end, one at the very end aside. A cell
 * in quotes may hold both; a quote that does not close before the next tab or line end is a sign like any other. An
 * apostrophe that guards a formula is taken off. Any text can be read, in time that grows with its length.
 */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  /** From here on no quoted cell closes: looked for once. */
  const lastQuote = text.lastIndexOf('"');
  const plainEnd = /[\t\r\n]/g;
  while (at <= text.length) {
    let cell: string;
    const quotedEnd = text[at] === '"' && at < lastQuote ? quoteEnd(text, at) : -1;
    if (quotedEnd === -1) {
      plainEnd.lastIndex = at;
      const end = plainEnd.exec(text)?.index ?? text.length;
      cell = text.slice(at, end);
      at = end;
    } else {
      cell = text.slice(at + 1, quotedEnd).replaceAll('""', '"');
      at = quotedEnd + 1;
    }
    row.push(GUARDED.test(cell) ? cell.slice(1) : cell);
    const sign = text[at];
    at += sign === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (sign === '\t') continue;
    rows.push(row);
    row = [];
    if (at >= text.length) break;
  }
  return rows;
}

/** Where the quote that opens here closes; −1: not before a tab or a line end. */
function quoteEnd(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1) {
    const next = text[at + 1];
    if (next === undefined || next === '\t' || next === '\r' || next === '\n') return at;
    if (next !== '"') return -1;
    at = text.indexOf('"', at + 2);
  }
  return -1;
}

function writeCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return HAS_TO_BE_QUOTED.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
