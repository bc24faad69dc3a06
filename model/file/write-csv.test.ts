import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

function readBack(text: string): unknown {
  return Papa.parse(text.slice(1), { delimiter: ',' }).data.slice(0, -1);
}

describe('a table as CSV', () => {
  test('keeps names and numbers as they are, and marks its encoding', () => {
    expect(
      writeCsv([
        ['Unit', 'Loss'],
        ['Retail, north', -2.5],
        ['Röst', null],
      ]),
    ).toBe('\uFEFF"Unit","Loss"\r\n"Retail, north",-2.5\r\n"Röst",\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '"=1', '＝1', '＋1'])(
    'lets no spreadsheet run %j',
    (formula) => {
      expect(readBack(writeCsv([[formula]]))).toEqual([[`'${formula}`]]);
    },
  );

  test('starts no line with what a name holds after a line break', () => {
    expect(writeCsv([['A\r\n=1+1']])).toBe('\uFEFF"A =1+1"\r\n');
  });

  test('no text at all can start a cell as a formula does', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2 }), { minLength: 1 }), (rows) => {
        const text = writeCsv(rows);
        for (const row of Papa.parse<string[]>(text.slice(1), { delimiter: ',' }).data) {
          for (const cell of row) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
        }
      }),
    );
  });
});
