import { isAllowed, targetOf, type ColumnKind } from './columns.ts';
import { plainName } from './column-names.ts';
import { guessColumns, knownHeaders } from './guess-columns.ts';
import type { Layout, Match, NumberStyle, RememberedLayout } from './layout.ts';
import { readCell } from './read-cell.ts';
import { guessNumberStyle } from './read-number.ts';
import { rowsBelow } from './read-rows.ts';
import { cellWords, type Cell, type Sheet, type SheetRow } from './sheet.ts';

/** A header further down than this is none that anybody would look for. */
const LOOKED_AT = 60;
/** So many rows tell how numbers are written. */
const SAMPLED = 2000;
/** A sheet in which fewer headers are known is taken for one only when no other is better. */
const ENOUGH = 2;

/** The row that names the columns: the one with the most headers that are known; else the first with two texts. Pure. */
export function guessHeaderRow(sheet: Sheet): { readonly row: number; readonly known: number } {
  let best = { row: 0, known: 0 };
  let first: number | null = null;
  for (const row of sheet.rows.slice(0, LOOKED_AT)) {
    const known = knownHeaders(row.cells.map(cellWords));
    if (known > best.known) best = { row: row.row, known };
    const texts = row.cells.filter((cell) => typeof cell === 'string' && cell !== '');
    if (first === null && texts.length >= 2) first = row.row;
  }
  if (best.known >= ENOUGH) return best;
  return { row: first ?? sheet.rows[0]?.row ?? 1, known: best.known };
}

/** What a header is remembered by: its names in their order. Pure. */
export function headerSignature(sheet: Sheet, headerRow: number): string {
  const header = sheet.rows.find(({ row }) => row === headerRow);
  return (header?.cells ?? [])
    .map((cell) => plainName(cellWords(cell)))
    .join('|')
    .slice(0, 4000);
}

/**
 * How a sheet is probably to be read, given its header: by what was chosen for this header before, else by the names of its
 * columns. How numbers are written is told by the numbers, and only where those leave it open by what was chosen before.
 * Rows are matched by id where there is a column of ids, else by name. Pure.
 */
export function guessLayout(
  sheet: Sheet,
  at: { readonly sheet: number; readonly headerRow: number },
  remembered: RememberedLayout | null,
): Layout {
  const header = sheet.rows.find(({ row }) => row === at.headerRow);
  const headers = (header?.cells ?? []).map(cellWords);
  const width = widthOf(sheet, at.headerRow, headers.length);
  const targets =
    remembered?.targets.length === width
      ? remembered.targets
      : guessTargets(sheet, at.headerRow, headers, width);
  return {
    ...at,
    targets,
    numbers: numbersOf(sheet, at.headerRow, targets) ?? remembered?.numbers ?? 'point',
    dates: remembered?.dates ?? 'iso',
    match: remembered?.match ?? matchOf(targets),
    names: remembered?.names ?? [],
  };
}

/** What the names of the columns say, unless nothing below fits it: a column "Contract" may hold the contracts' numbers. */
function guessTargets(
  sheet: Sheet,
  headerRow: number,
  headers: readonly string[],
  width: number,
): readonly (string | null)[] {
  const guessed = guessColumns(headers);
  const rows = rowsBelow(sheet, headerRow).slice(0, SAMPLED);
  return Array.from({ length: width }, (_, index) => {
    const target = guessed[index] ?? null;
    const kind = target === null ? undefined : targetOf(target)?.kind;
    if (kind?.kind !== 'choice' && kind?.kind !== 'flag') return target;
    // The format's own names leave no doubt: what does not fit there is a mistake to be told.
    if (plainName(headers[index] ?? '') === plainName(kind.name)) return target;
    const answers = rows.map(({ cells }) => fitsChoice(cells[index] ?? '', kind));
    return answers.includes(false) && !answers.includes(true) ? null : target;
  });
}

/** Whether a cell says one of the things its column knows; null: it says nothing. */
function fitsChoice(cell: Cell, kind: ColumnKind): boolean | null {
  const read = readCell(cell, kind, { numbers: 'point', dates: 'iso' });
  if (read.kind === 'empty') return null;
  return read.kind === 'value' && isAllowed(kind, read.value);
}

/** How the numbers of the columns that are read as numbers are written; null: they do not tell. Pure. */
function numbersOf(
  sheet: Sheet,
  headerRow: number,
  targets: readonly (string | null)[],
): NumberStyle | null {
  const columns = targets.flatMap((target, index) => {
    const kind = target === null ? undefined : targetOf(target)?.kind.kind;
    return kind === 'amount' || kind === 'number' || kind === 'share' ? [index] : [];
  });
  return guessNumberStyle(textsOf(rowsBelow(sheet, headerRow).slice(0, SAMPLED), columns));
}

function* textsOf(rows: readonly SheetRow[], columns: readonly number[]): Generator<string> {
  for (const { cells } of rows) {
    for (const column of columns) {
      const cell = cells[column];
      if (typeof cell === 'string' && cell !== '') yield cell;
    }
  }
}

/** The currency that headers, or else amounts, name by code or sign; null: none, or the dollar, which is many. Pure. */
export function guessCurrency(sheet: Sheet, layout: Layout): string | null {
  const header = sheet.rows.find(({ row }) => row === layout.headerRow);
  const columns = layout.targets.flatMap((target, index) =>
    target !== null && targetOf(target)?.kind.kind === 'amount' ? [index] : [],
  );
  const headers = columns.map((index) => cellWords(header?.cells[index] ?? ''));
  const amounts = textsOf(rowsBelow(sheet, layout.headerRow).slice(0, 20), columns);
  for (const text of [...headers, ...amounts]) {
    const code = /\b(?:USD|EUR|GBP|CHF|JPY|CAD|AUD|INR|CNY|KRW|SEK|NOK|DKK|PLN|BRL)\b/.exec(text);
    if (code !== null) return code[0];
    const sign = /[€£₹₩]/.exec(text)?.[0];
    if (sign !== undefined) return SIGNS[sign] ?? null;
  }
  return null;
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', '₩': 'KRW' };

function matchOf(targets: readonly (string | null)[]): Match {
  return targets.includes('id') ? 'id' : 'name';
}

/** As wide as the header, or as its first rows: a column without a name may be wanted as well. */
function widthOf(sheet: Sheet, headerRow: number, headers: number): number {
  if (sheet.separator !== null) return headers;
  return rowsBelow(sheet, headerRow)
    .slice(0, LOOKED_AT)
    .reduce((width, { cells }) => Math.max(width, cells.length), headers);
}
