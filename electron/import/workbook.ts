import { fail, succeed, type Result } from '../../model/result.ts';
import type { Sheet } from '../../model/import/sheet.ts';
import { readWorksheet } from './read-worksheet.ts';
import { zipEntries, type ZipEntries } from './zip-entries.ts';

/** Why a workbook, or one of its sheets, is not read. */
export type WorkbookRefusal =
  | { readonly kind: 'damaged' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'inflates-too-much' }
  | { readonly kind: 'too-many-cells' }
  | { readonly kind: 'empty' }
  /** Another sort of file; `looksLike` completes "it looks like …". */
  | { readonly kind: 'not-portfolio'; readonly looksLike: string };

/** The sheets of a file, each read when it is asked for. */
export interface Workbook {
  readonly sheetNames: readonly string[];
  readonly notes: readonly string[];
  readonly sheet: (index: number) => Promise<Result<Sheet, WorkbookRefusal>>;
}

const MACROS = 'The file has macros. They are not run: only values are read.';

/** Opens an Excel workbook (.xlsx, .xlsm): its sheets by name, macros and all else left where they are. */
export function openWorkbook(bytes: Uint8Array): Result<Workbook, WorkbookRefusal> {
  const opened = zipEntries(bytes);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const other = otherArchive(zip.names);
  if (other !== null) return fail({ kind: 'not-portfolio', looksLike: other });
  const book = textOf(zip, 'xl/workbook.xml');
  if (!book.ok) return book;
  const relations = textOf(zip, 'xl/_rels/workbook.xml.rels');
  if (!relations.ok) return relations;
  const sheets = worksheets(book.value, relations.value);
  if (sheets.length === 0) return fail({ kind: 'damaged' });
  const hasMacros = zip.names.some((name) => name.endsWith('vbaProject.bin'));
  return succeed({
    sheetNames: sheets.map(({ name }) => name),
    notes: hasMacros ? [MACROS] : [],
    sheet: async (index) => {
      const sheet = sheets[index];
      return sheet === undefined ? fail({ kind: 'damaged' }) : readWorksheet(zip, sheet);
    },
  });
}

export interface WorksheetPlace {
  readonly name: string;
  /** Among all sheets of the workbook, charts too, counted from 1. */
  readonly number: number;
  readonly path: string;
}

const SHEET = /<(?:\w+:)?sheet\s([^>]*?)\/?>/g;
const RELATION = /<(?:\w+:)?Relationship\s([^>]*?)\/?>/g;

function worksheets(book: string, relations: string): readonly WorksheetPlace[] {
  const paths = new Map<string, string>();
  for (const [, attributes = ''] of relations.matchAll(RELATION)) {
    const target = attribute(attributes, 'Target');
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    if (attribute(attributes, 'Type').endsWith('/worksheet')) {
      paths.set(attribute(attributes, 'Id'), path);
    }
  }
  return [...book.matchAll(SHEET)].flatMap(([, attributes = ''], index) => {
    const path = paths.get(attribute(attributes, '(?:\\w+:)?id'));
    if (path === undefined) return [];
    return [{ name: attribute(attributes, 'name'), number: index + 1, path }];
  });
}

function attribute(attributes: string, name: string): string {
  const [, value = ''] = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes) ?? [];
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** What an archive is that is no workbook of the kind that can be read; null: it is one. */
function otherArchive(names: readonly string[]): string | null {
  if (names.includes('xl/workbook.xml')) return null;
  if (names.includes('xl/workbook.bin')) return 'a binary Excel workbook (.xlsb); save it as .xlsx';
  if (names.includes('content.xml')) return 'an OpenDocument file; save it as .xlsx or .csv';
  if (names.some((name) => name.endsWith('.iwa')))
    return 'a Numbers document; export it as .xlsx or .csv';
  if (names.some((name) => name.startsWith('word/'))) return 'a Word document';
  return names.some((name) => name.startsWith('ppt/')) ? 'a presentation' : 'a ZIP archive';
}

function textOf(zip: ZipEntries, name: string): Result<string, WorkbookRefusal> {
  const read = zip.read(name);
  if (!read.ok) return read;
  if (read.value === null) return fail({ kind: 'damaged' });
  return succeed(new TextDecoder().decode(read.value));
}
