import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../model/import/sheet.ts';
import { bomb, rows, workbook } from './made-workbook.ts';
import { openTable, tableRefusalWords } from './open-table.ts';
import { storedZip } from './stored-zip.ts';
import { zipEntries } from './zip-entries.ts';
import { writeXlsx } from './write-xlsx.ts';

async function read(bytes: Uint8Array, index = 0): Promise<Sheet> {
  const book = openTable(bytes);
  if (!book.ok) throw new Error(tableRefusalWords(book.problem));
  const sheet = await book.value.sheet(index);
  if (!sheet.ok) throw new Error(tableRefusalWords(sheet.problem));
  return { ...sheet.value, notes: [...book.value.notes, ...sheet.value.notes] };
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const book = openTable(bytes);
  if (!book.ok) return tableRefusalWords(book.problem);
  const sheet = await book.value.sheet(0);
  return sheet.ok ? '' : tableRefusalWords(sheet.problem);
}

describe('a workbook', () => {
  test('that was written here is read as it was, to the last digit', async () => {
    const bytes = await writeXlsx({
      header: ['name', 'spend'],
      rows: [
        ['"Two"\nlines & <tags> _x000D_', 0.1 + 0.2],
        ['=1+1', 1e15],
        [null, 3],
      ],
    });
    expect((await read(bytes)).rows).toEqual([
      { row: 1, cells: ['name', 'spend'] },
      { row: 2, cells: ['"Two"\nlines & <tags> _x000D_', 0.1 + 0.2] },
      { row: 3, cells: ['=1+1', 1e15] },
      { row: 4, cells: ['', 3] },
    ]);
  });

  test('has its sheets by name, and each is read when it is asked for', async () => {
    const bytes = workbook({ 'Read me': rows(['Hello']), 'R&amp;D': rows(['name'], ['A']) });
    const book = openTable(bytes);
    expect(book.ok && book.value.sheetNames).toEqual(['Read me', 'R&D']);
    expect((await read(bytes, 1)).rows.map((row) => row.cells)).toEqual([['name'], ['A']]);
  });

  test('gives the kept results of formulas, and says where there is none or an error', async () => {
    const { rows: table, notes } = await read(
      workbook({
        S: rows(
          ['name', 'spend', 'value'],
          ['<c t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', '<c><f>2*3</f><v>6</v></c>', 7],
          ['C', '<c><f>SUM(A1)</f></c>', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
          [
            'D',
            '<c t="str"><f>WEBSERVICE("http://example.com")</f></c>',
            '<c t="e"><v>#N/A</v></c>',
          ],
        ),
      }),
    );
    const none = { kind: 'fault', says: 'a formula whose result was not kept' };
    expect(table.map((row) => row.cells)).toEqual([
      ['name', 'spend', 'value'],
      ['ab', 6, 7],
      ['C', none, { kind: 'fault', says: '#DIV/0!' }],
      ['D', none, { kind: 'fault', says: '#N/A' }],
    ]);
    expect(notes).toEqual([
      'Formulas are not run: what is read is the result that was saved with each.',
    ]);
  });

  test('has its dates as dates, and what is true as such', async () => {
    const sheet = await read(
      workbook({
        S: rows([
          '<c s="1"><v>46349</v></c>',
          '<c s="1"><v>46349.5</v></c>',
          '<c t="b"><v>1</v></c>',
        ]),
      }),
    );
    expect(sheet.rows[0]?.cells).toEqual([
      { kind: 'date', at: '2026-11-23' },
      { kind: 'date', at: '2026-11-23T12:00' },
      true,
    ]);
  });

  test('has what is merged over rows in each of them, and headings over columns once', async () => {
    const merged = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>';
    const sheet = await read(
      workbook({ S: `${rows(['Title', ''], ['Insurance', 'A'], ['', 'B'])}${merged}` }),
    );
    expect(sheet.rows.map((row) => row.cells)).toEqual([
      ['Title', ''],
      ['Insurance', 'A'],
      ['Insurance', 'B'],
    ]);
    expect(sheet.notes).toEqual(['What is merged over several rows is read in each of them.']);
  });

  test('with macros has its values read and says that macros are not run', async () => {
    const bytes = workbook({ S: rows(['name']) }, { 'xl/vbaProject.bin': 'Sub AutoOpen()' });
    expect((await read(bytes)).notes).toEqual([
      'The file has macros. They are not run: only values are read.',
    ]);
  });
});

describe('refused in words is', () => {
  test('what unpacks to more than is allowed, whatever it claims to hold', () => {
    const zip = zipEntries(bomb(2 ** 21), 2 ** 20);
    const read = zip.ok ? zip.value.read('xl/worksheets/sheet1.xml') : zip;
    if (read.ok) throw new Error('it was unpacked');
    expect(tableRefusalWords(read.problem)).toMatch(
      /^This Excel file unpacks to more than 256 MiB/,
    );
  });

  test('what unpacks to more than is allowed in several parts together', () => {
    const zip = zipEntries(bomb(2 ** 19), 2 ** 20);
    if (!zip.ok) throw new Error(zip.problem.kind);
    const kinds = [1, 2, 3].map(() => {
      const part = zip.value.read('xl/worksheets/sheet1.xml');
      return part.ok ? part.value?.length : part.problem.kind;
    });
    expect(kinds).toEqual([2 ** 19, 2 ** 19, 'inflates-too-much']);
  });

  test('a sheet that reaches to the end of the world', async () => {
    const far = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    expect(await refusalOf(workbook({ S: far }))).toMatch(/^The sheet reaches too far/);
  });

  test.each([
    ['Word', { 'word/document.xml': '' }, /a Word document/],
    ['OpenDocument', { 'content.xml': '' }, /an OpenDocument file; save it as \.xlsx/],
    ['binary Excel', { 'xl/workbook.bin': '' }, /\.xlsb\); save it as \.xlsx/],
    ['any archive', { 'a.txt': '' }, /a ZIP archive/],
  ])('%s', async (_what, parts, words) => {
    const entries = new Map(Object.entries(parts).map(([path, text]) => [path, Buffer.from(text)]));
    expect(await refusalOf(new Uint8Array(storedZip(entries)))).toMatch(words);
  });

  test('a file behind a password, an older one, and one cut short', async () => {
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const locked = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusalOf(locked)).toMatch(/^This file is protected with a password\./);
    expect(await refusalOf(ole)).toMatch(/^This is an Excel file of the older kind \(\.xls\)\./);
    const whole = workbook({ S: rows(['name']) });
    expect(await refusalOf(whole.subarray(0, whole.length - 30))).toMatch(/damaged or cut short/);
  });
});
