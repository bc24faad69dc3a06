import Papa from 'papaparse';
import type { ProblemList } from './problem.ts';

/** A row of a table as a spreadsheet shows it; `row` counts from 1, the header's. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** As many rows and columns as a spreadsheet has. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/**
 * The rows of a CSV text that have anything in them, the header first. The separator is the comma,
 * semicolon or tab that the first line has most of; cells are trimmed. What is wrong with the quotes of a
 * row, and a table larger than a spreadsheet's, goes into `problems`. Pure.
 */
export function readTable(text: string, problems: ProblemList): readonly TableRow[] {
  const rows: TableRow[] = [];
  let row = 0;
  Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    fastMode: false,
    step: ({ data, errors }, parser) => {
      row += 1;
      const place = `row ${row}`;
      for (const error of errors) {
        if (error.type === 'Quotes') problems.add(place, () => quoteProblem(error.code));
      }
      if (row > MAX_ROWS || data.length > MAX_COLUMNS) {
        problems.add(place, () => 'the table is larger than a spreadsheet can be');
        parser.abort();
        return;
      }
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) rows.push({ row, cells });
    },
  });
  return rows;
}

/** Whichever of the usual three the first line has most of, outside quotes; a comma when it has none. */
function separatorOf(text: string): string {
  const counts = new Map([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ]);
  let isQuoted = false;
  for (const character of text.slice(0, MAX_COLUMNS)) {
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === '\n' || character === '\r') break;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  const [separator] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return separator;
}

function quoteProblem(code: string): string {
  return code === 'MissingQuotes'
    ? 'a quote is opened here and never closed'
    : 'a quote stands where none belongs; a quote inside a quoted cell is written twice';
}
