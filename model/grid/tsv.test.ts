import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTsv, writeTsv } from './tsv.ts';

const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^['"=+\t\n\r a-]*$/));

test('what is written is what is read, whatever the cells hold', () => {
  const block = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    // A byte order mark at the very start is no sign of the first cell.
    .filter((rows) => rows[0]?.[0]?.startsWith('\uFEFF') !== true);
  fc.assert(
    fc.property(block, (rows) => {
      expect(readTsv(`${writeTsv(rows)}\n`)).toEqual(rows);
    }),
  );
});

test.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\rb', [['a'], ['b']]],
  ['"a\tb"\t"say ""hi"""', [['a\tb', 'say "hi"']]],
  ['12" screen\t5', [['12" screen', '5']]],
  ['"left open\tb\nc', [['"left open', 'b'], ['c']]],
  ['\uFEFFa', [['a']]],
  ['', [['']]],
])('%j is read as a spreadsheet means it', (text, rows) => {
  expect(readTsv(text)).toEqual(rows);
});

test('formulas leave as text, numbers as numbers', () => {
  expect(writeTsv([['=1+1', -2, '@x']])).toBe("'=1+1\t-2\t'@x");
});

test('a megabyte of opened quotes is read in time that grows with its length', () => {
  const rows = readTsv('"x\t'.repeat(250_000));
  expect(rows[0]).toHaveLength(250_001);
});
