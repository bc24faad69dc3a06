import { describe, expect, test } from 'vitest';
import { problemsOf } from './planned.ts';
import { readCsv } from './read-csv.ts';
import type { Cell, Sheet } from './sheet.ts';

const TEXT = 'name,unit\nRené,“Größe” €5\n';

function read(source: string | Uint8Array): Sheet {
  const result = readCsv(typeof source === 'string' ? new TextEncoder().encode(source) : source);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

function cells(source: string | Uint8Array): readonly (readonly Cell[])[] {
  return read(source).rows.map((row) => row.cells);
}

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

const windows1252 = Uint8Array.from([
  ...Buffer.from('name,unit\nRen\u00e9,', 'latin1'),
  0x93,
  ...Buffer.from('Gr\u00f6\u00dfe', 'latin1'),
  0x94,
  0x20,
  0x80,
  ...Buffer.from('5\n', 'latin1'),
]);

describe('a text', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16, small end first, with its mark', utf16(`\uFEFF${TEXT}`, 'little')],
    ['UTF-16, big end first, with its mark', utf16(`\uFEFF${TEXT}`, 'big')],
    ['UTF-16 without a mark', utf16(TEXT, 'little')],
    ['UTF-16 without a mark, big end first', utf16(TEXT, 'big')],
    ['Windows-1252', windows1252],
  ])('in %s is read', (_encoding, bytes) => {
    expect(cells(bytes)).toEqual([
      ['name', 'unit'],
      ['René', '“Größe” €5'],
    ]);
  });

  test('that is not UTF-8 says how it was read', () => {
    expect(read(windows1252).notes).toEqual([
      'The file is not UTF-8 and was read as Windows-1252 (Western European).',
    ]);
    expect(read(TEXT).notes).toEqual([]);
  });

  test('may mix the ends of its lines, and has line breaks inside quotes', () => {
    expect(cells('a,b\r\n1,2\n"3\n4",5\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3\n4', '5'],
    ]);
  });

  test('with a quote left open names its row, and all before it is read', () => {
    const { rows, problems } = read('a,b\n1,2\n3,"4\n5,6\n');
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(problems.map(({ row, message }) => [row, message])).toEqual([
      [3, 'a quote opens here and never closes; the next line is in it'],
    ]);
  });

  test('of ten thousand columns is read', () => {
    const header = Array.from({ length: 10_000 }, (_, index) => `c${String(index)}`).join(',');
    expect(cells(`${header}\n${'1,'.repeat(9_999)}1\n`)[1]).toHaveLength(10_000);
  });

  test('with a cell of fifty megabytes has a problem in its row and nothing of that length', () => {
    const { rows, problems } = read(`a,b\n1,${'x'.repeat(50 * 2 ** 20)}\n2,3\n`);
    expect(problems).toEqual([
      {
        row: 2,
        column: 'column 2',
        message: '52,428,800 characters in one cell',
        mend: 'shorten it to 32,767',
      },
    ]);
    expect(rows[1]?.cells[1]).toHaveLength(100);
    expect(rows).toHaveLength(3);
  });

  test('longer or wider than a spreadsheet can be is refused', () => {
    const result = readCsv(new TextEncoder().encode(','.repeat(16_384)));
    expect(result.ok ? null : result.problem.kind).toBe('too-many-cells');
  });

  test.each(['', '\n\n  \n', ' , ,\n'])('with nothing in it is refused, %#', (text) => {
    const result = readCsv(new TextEncoder().encode(text));
    expect(result.ok ? null : result.problem).toEqual({ kind: 'empty' });
  });

  test.each([
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'a PNG picture'],
    [Buffer.from('{"format":"diverge"}'), 'JSON; a .diverge file is opened as such'],
    [Buffer.from('<!doctype html>'), 'a web page or XML'],
  ])('that is none is refused, %#', (bytes, looksLike) => {
    const result = readCsv(bytes);
    expect(result.ok ? null : result.problem).toEqual({ kind: 'not-portfolio', looksLike });
  });
});

test('a row with more cells than the header has slipped', () => {
  const text = 'name,vendor,model,channel,spend,value\nA,V,M,C,1,5,2\nB,V,M,C,1,2,\n';
  expect(problemsOf(text)).toEqual([
    'row 2: has 7 cells where the header has 6 → quote the cell that holds the sign between cells',
  ]);
});

test('of a row whose cells are not where they belong, what follows from that is not said', () => {
  const header = 'name,vendor,model,channel,spend,value\n';
  expect(problemsOf(`${header}A,V,M,C,1,5\n"B,V,M,C,1,5\nC,V,M,C,1,5\nD,V,M,C,1,5\n`)).toEqual([
    'row 3: a quote opens here and never closes; the next 2 lines are in it → close the quote',
  ]);
  expect(problemsOf(`${header}A,V,M,C,1 000,00 €,x,2\n`)).toEqual([
    'row 2: has 8 cells where the header has 6 → quote the cell that holds the sign between cells',
  ]);
});

test('of two columns of one name the first is read', () => {
  expect(problemsOf('name,name,vendor,model,channel,spend,value\nA,,V,M,C,1,5\n')).toEqual([]);
});
