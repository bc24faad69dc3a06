import { expect, test } from 'vitest';
import { daysToAct } from './days-to-act.ts';
import { precedentLibrary } from './library.ts';

const library = precedentLibrary();

test('days count those who withdrew, by case, and say whose are not known', () => {
  const { bins, known, unknown } = daysToAct(library);
  expect({ known: known.length, unknown: unknown.length }).toEqual({ known: 38, unknown: 11 });
  expect(known.filter(({ stance }) => stance === 'diverge')).toEqual([]);
  expect(bins.map(({ from, to, precedents }) => [from, to, precedents.length])).toEqual([
    [null, -1, 3],
    [0, 0, 11],
    [1, 7, 21],
    [8, 30, 1],
    [31, 90, 1],
    [91, null, 1],
  ]);
});

test('a case of many rows moves the median no more than a case of one', () => {
  // Six suppliers of Huawei took 5 days (one none at all), the suppliers of ZTE 1, FTSE Russell 50.
  const rows = library.filter(
    ({ id }) => /^HW-0[2-6]$/.test(id) || id === 'ZT-01' || id === 'XM-01',
  );
  expect(daysToAct(rows).median).toBe(5);
  expect(daysToAct(rows.filter(({ id }) => id !== 'XM-01')).median).toBe(1);
});

test('there is no median where nobody’s days are known', () => {
  expect(daysToAct(library.filter(({ id }) => id === 'IC-01')).median).toBeNull();
});
