import { readCsv } from '../../model/import/read-csv.ts';
import { fail, succeed, type Result } from '../../model/result.ts';
import { openWorkbook, type Workbook, type WorkbookRefusal } from './workbook.ts';

/** Why a file is no table that can be read. */
export type TableRefusal =
  WorkbookRefusal | { readonly kind: 'password' } | { readonly kind: 'older-excel' };

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** An OLE container: Excel files before 2007, and newer ones behind a password. */
const OLE = Buffer.from('d0cf11e0', 'hex');
const PASSWORD = Buffer.from('EncryptedPackage', 'utf16le');

/** Opens a table by what its bytes are, whatever its name says: an Excel workbook, or text with separators. */
export function openTable(
  source: Uint8Array,
  onProgress: (share: number) => void = () => undefined,
): Result<Workbook, TableRefusal> {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (bytes.subarray(0, 4).equals(OLE)) {
    return fail({ kind: bytes.includes(PASSWORD) ? 'password' : 'older-excel' });
  }
  if (bytes.subarray(0, 4).equals(ZIP)) return openWorkbook(bytes);
  const sheet = readCsv(bytes, onProgress);
  if (!sheet.ok) return sheet;
  return succeed({ sheetNames: [''], notes: [], sheet: () => Promise.resolve(sheet) });
}

/** What a person reads when a table is refused: what happened, what is safe, what to do. */
export function tableRefusalWords(refusal: TableRefusal): string {
  return `${refusalSentence(refusal)} Nothing was imported.`;
}

function refusalSentence(refusal: TableRefusal): string {
  switch (refusal.kind) {
    case 'damaged':
      return 'This Excel file is damaged or cut short. Open it in a spreadsheet and save it again.';
    case 'encrypted':
    case 'password':
      return 'This file is protected with a password. Open it in a spreadsheet, remove the password and save it again.';
    case 'older-excel':
      return 'This is an Excel file of the older kind (.xls). Open it in a spreadsheet and save it as .xlsx or .csv.';
    case 'inflates-too-much':
      return 'This Excel file unpacks to more than 256 MiB, which no portfolio does. Save the sheet you need alone, or as CSV.';
    case 'too-many-cells':
      return 'The sheet reaches too far: its cells cover more than can be read. Delete what stands far below or beside the table, and save it again.';
    case 'empty':
      return 'This file is empty: there is nothing but blanks in it.';
    case 'not-portfolio':
      return `This is not a table: it looks like ${refusal.looksLike}.`;
  }
}
