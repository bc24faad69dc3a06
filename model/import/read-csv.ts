import Papa from 'papaparse';
import { fail, succeed, type Result } from '../result.ts';
import { decodeText } from './decode-text.ts';
import {
  MAX_CELL_LENGTH,
  MAX_COLUMNS,
  MAX_ROWS,
  type RowProblem,
  type Sheet,
  type SheetRow,
} from './sheet.ts';

type CsvRefusal =
  | { readonly kind: 'not-portfolio'; readonly looksLike: string }
  | { readonly kind: 'too-many-cells' }
  | { readonly kind: 'empty' };

/** Between telling how far it got, so many rows are read. */
const ROWS_A_STEP = 2000;

/**
 * Reads a CSV table from its bytes: in any encoding of `decodeText`, parted by whichever of comma, semicolon, tab and bar
 * its first lines have most of (or by what a `sep=` line says), with any line ends. Cells are trimmed; rows with nothing
 * in them are passed over and counted. `onProgress` hears the share that is read, 0 to 1. Deterministic.
 *
 * Errors: `not-portfolio` (a picture, JSON…), `too-many-cells` where no spreadsheet is as large, `empty` where nothing
 * but blanks and separators stands in it. A quote left open or
 * out of place, and a cell longer than a spreadsheet's, are problems of their rows.
 */
export function readCsv(
  bytes: Uint8Array,
  onProgress: (share: number) => void = () => undefined,
): Result<Sheet, CsvRefusal> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const looksLike = otherText(text);
  if (looksLike !== undefined) return fail({ kind: 'not-portfolio', looksLike });
  const rows: SheetRow[] = [];
  const problems: RowProblem[] = [];
  const said = /^sep=(.)\r?\n/i.exec(text.slice(0, 10));
  const body = withEvenLines(said === null ? text : text.slice(said[0].length));
  const separator = said?.[1] ?? separatorOf(text);
  let row = said === null ? 0 : 1;
  const seen = { isTooLarge: false };
  Papa.parse<string[]>(body, {
    newline: '\n',
    delimiter: separator,
    fastMode: false,
    step: ({ data, errors, meta }, parser) => {
      row += 1;
      if (row > MAX_ROWS || data.length > MAX_COLUMNS) {
        seen.isTooLarge = true;
        parser.abort();
        return;
      }
      const quotes = errors.filter(({ type }) => type === 'Quotes');
      const first = quotes.find(({ code }) => code === 'MissingQuotes') ?? quotes[0];
      if (first !== undefined) problems.push({ row, column: '', ...quoteWords(first.code, data) });
      const cells = data.map((cell, index) => {
        const trimmed = cell.trim();
        if (trimmed.length <= MAX_CELL_LENGTH) return trimmed;
        problems.push({ row, column: `column ${String(index + 1)}`, ...lengthWords(trimmed) });
        return trimmed.slice(0, 100);
      });
      if (cells.some((cell) => cell !== '')) rows.push({ row, cells });
      if (row % ROWS_A_STEP === 0) onProgress(meta.cursor / body.length);
    },
  });
  if (seen.isTooLarge) return fail({ kind: 'too-many-cells' });
  if (rows.length === 0) return fail({ kind: 'empty' });
  const notes =
    encoding === 'Windows-1252'
      ? ['The file is not UTF-8 and was read as Windows-1252 (Western European).']
      : [];
  return succeed({ rows, problems, separator, notes });
}

/** The same text with one sort of line ends outside quotes, where files that went through many hands have several. */
function withEvenLines(text: string): string {
  if (!text.includes('\r')) return text;
  const parts: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isQuoted = !isQuoted;
    if (code !== RETURN || isQuoted) continue;
    parts.push(text.slice(from, at), '\n');
    if (text.charCodeAt(at + 1) === LINE_FEED) at += 1;
    from = at + 1;
  }
  return parts.join('') + text.slice(from);
}

const QUOTE = 34;
const RETURN = 13;
const LINE_FEED = 10;

const SEPARATORS = [',', ';', '\t', '|'];
const LOOKED_AT = 64 * 1024;

/** Whichever the line with the most of any has most of, outside quotes: a title may stand above the header. */
function separatorOf(text: string): string {
  let best = { separator: ',', count: 0 };
  let counts = new Map<string, number>();
  const take = () => {
    for (const separator of SEPARATORS) {
      const count = counts.get(separator) ?? 0;
      if (count > best.count) best = { separator, count };
    }
    counts = new Map();
  };
  let isQuoted = false;
  let lines = 0;
  for (const character of text.slice(0, LOOKED_AT)) {
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === '\n' || character === '\r') {
      take();
      lines += 1;
      if (lines > 20 || best.count > 1) break;
    } else if (SEPARATORS.includes(character)) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  take();
  return best.separator;
}

function quoteWords(code: string, cells: readonly string[]): Pick<RowProblem, 'message' | 'mend'> {
  const lines = (cells.at(-1) ?? '').trimEnd().split('\n').length - 1;
  const next = lines === 1 ? 'line is' : `${lines.toLocaleString('en-US')} lines are`;
  const swallowed = lines === 0 ? '' : `; the next ${next} in it`;
  return code === 'MissingQuotes'
    ? {
        message: `a quote opens here and never closes${swallowed}`,
        mend: 'close the quote',
      }
    : {
        message: 'a quote stands where none belongs',
        mend: 'write a quote inside a quoted cell twice',
      };
}

function lengthWords(cell: string): Pick<RowProblem, 'message' | 'mend'> {
  const length = cell.length.toLocaleString('en-US');
  return { message: `${length} characters in one cell`, mend: 'shorten it to 32,767' };
}

/** Text that is plainly something else. */
function otherText(text: string): string | undefined {
  const start = text.slice(0, 200).trimStart();
  if (start.startsWith('{') || start.startsWith('['))
    return 'JSON; a .diverge file is opened as such';
  return start.startsWith('<') ? 'a web page or XML' : undefined;
}
