import { found } from '../file/found.ts';
import type { CellKind } from './columns.ts';
import { plainText } from './escaped-text.ts';
import type { DateStyle, Layout, NumberStyle } from './layout.ts';
import { readNumber, saysNothing } from './read-number.ts';
import { cellWords, type Cell } from './sheet.ts';

export type CellValue = string | number | boolean | readonly string[];

/** What a cell says; `unreadable` completes a problem. */
export type ReadCell =
  | { readonly kind: 'value'; readonly value: CellValue }
  /** Nothing stands there, or a word for nothing: "n/a". */
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly message: string; readonly mend?: string };

const EMPTY: ReadCell = { kind: 'empty' };

/** Reads one cell as its column means it; whether the value is allowed is checked after. Pure. */
export function readCell(
  cell: Cell,
  column: { readonly name: string; readonly kind: CellKind },
  { numbers, dates }: Pick<Layout, 'numbers' | 'dates'>,
): ReadCell {
  if (typeof cell === 'object' && cell.kind === 'fault') {
    if (cell.says === '#N/A') return EMPTY;
    const message = `the spreadsheet has ${cell.says} here`;
    return unreadable(message, 'mend the formula, or write the value itself');
  }
  if (typeof cell === 'string' && (cell === '' || saysNothing(cell))) return EMPTY;
  switch (column.kind) {
    case 'number':
    case 'amount':
    case 'share':
      return readAsNumber(cell, column, numbers);
    case 'flag':
      return readFlag(cell);
    case 'list':
      return value(listOf(plainText(wordsOf(cell, dates))));
    case 'id':
      return value(plainText(wordsOf(cell, dates)).toLowerCase());
    case 'choice':
      return readChoice(cell, column.name);
    case 'text':
    case 'reference':
      return value(plainText(wordsOf(cell, dates)));
  }
}

/** Agencies as one text; a semicolon within one is marked. Pure; `listOf` is the way back. */
export function listWords(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(';', '\\;')).join('; ');
}

function listOf(text: string): readonly string[] {
  return text
    .split(/(?<!\\);/)
    .map((item) => item.replaceAll('\\;', ';').trim())
    .filter((item) => item !== '');
}

function readAsNumber(
  cell: Cell,
  { name, kind }: { readonly name: string; readonly kind: CellKind },
  style: NumberStyle,
): ReadCell {
  if (typeof cell === 'number') return value(cell + 0);
  if (typeof cell !== 'string') {
    const mend = 'format the cell as a number in the spreadsheet';
    const what = typeof cell === 'object' ? 'the date ' : '';
    return unreadable(`expected a number, found ${what}${cellWords(cell)}`, mend);
  }
  if (/^na$/i.test(cell)) return EMPTY;
  const level = name === 'criticality' ? criticalityOf(cell) : undefined;
  if (level !== undefined) return value(level);
  const text = cell.startsWith("'") ? plainText(cell) : cell;
  const number = readNumber(text, style, kind === 'amount');
  if (number !== undefined) return value(number);
  const other = style === 'point' ? 'comma' : 'point';
  const inOther = readNumber(text, other, kind === 'amount');
  const mend =
    inOther === undefined
      ? undefined
      : `choose ${STYLE_WORDS[other]} as the way numbers are written`;
  return unreadable(`expected a number, found ${found(cell)}`, mend);
}

const STYLE_WORDS: Readonly<Record<NumberStyle, string>> = {
  point: '1,234.56',
  comma: '1.234,56',
};

const LEVELS: readonly RegExp[] = [
  /^(?:critical|very high|highest|mission[ -]critical|kritisch|sehr hoch)$/i,
  /^(?:high|important|hoch|wichtig)$/i,
  /^(?:medium|moderate|normal|mittel)$/i,
  /^(?:low|minor|lowest|niedrig|gering)$/i,
];

/** "P1", "Tier 2", "high": 1 is the most critical. */
function criticalityOf(text: string): number | undefined {
  const numbered = /^(?:p|t|l|c|tier|level|prio|priority|class)[ -]?([1-4])$/i.exec(text)?.[1];
  if (numbered !== undefined) return Number(numbered);
  const level = LEVELS.findIndex((pattern) => pattern.test(text));
  return level === -1 ? undefined : level + 1;
}

const YES = /^(?:true|yes|y|1|x|✓|✔|ja|oui|si|sí|wahr|vrai)$/i;
const NO = /^(?:false|no|n|0|none|nein|non|falsch|faux)$/i;

function readFlag(cell: Cell): ReadCell {
  if (typeof cell === 'boolean') return value(cell);
  const text = cellWords(cell);
  if (YES.test(text)) return value(true);
  if (NO.test(text)) return value(false);
  return unreadable(`expected yes or no, found ${found(text)}`);
}

/** Words people use for one of a column's choices. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  government: {
    no: 'none',
    nein: 'none',
    kein: 'none',
    keine: 'none',
    false: 'none',
    sub: 'subcontract',
    subcontractor: 'subcontract',
  },
  channelKind: {
    'self hosted': 'self-hosted',
    'on-prem': 'self-hosted',
    'on prem': 'self-hosted',
    'on-premises': 'self-hosted',
    api: 'direct',
  },
};

function readChoice(cell: Cell, column: string): ReadCell {
  const word = cellWords(cell).toLowerCase();
  return value(CHOICES[column]?.[word] ?? word);
}

/** A cell as text: numbers as they are, dates in the style chosen. */
function wordsOf(cell: Cell, style: DateStyle): string {
  if (typeof cell !== 'object' || cell.kind !== 'date') return cellWords(cell);
  const [day = '', time] = cell.at.split('T');
  const written = dateWords(day, style);
  return time === undefined ? written : `${written} ${time}`;
}

/** A day, `2026-11-23`, in a style: as it is, 23.11.2026 or 11/23/2026. Pure. */
export function dateWords(day: string, style: DateStyle): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (style === 'iso') return day;
  return style === 'day-first' ? `${date}.${month}.${year}` : `${month}/${date}/${year}`;
}

function value(read: CellValue): ReadCell {
  return { kind: 'value', value: read };
}

function unreadable(message: string, mend?: string): ReadCell {
  return { kind: 'unreadable', message, ...(mend === undefined ? {} : { mend }) };
}
