import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filterPrecedents, valuesOf } from './filter.ts';
import { precedentLibrary } from './library.ts';
import { precedentsOf } from './make-precedents.ts';

const csv = readFileSync(new URL('precedents.csv', import.meta.url), 'utf8');
const library = precedentLibrary();

describe('the library', () => {
  test('is what the table of its authors says', () => {
    expect(library).toEqual(precedentsOf(csv));
  });

  test('has 60 rows of 17 cases, each under an id of its own', () => {
    expect({
      rows: library.length,
      cases: valuesOf(library, 'case').length,
      ids: new Set(library.map(({ id }) => id)).size,
    }).toEqual({ rows: 60, cases: 17, ids: 60 });
  });

  test('keeps a day that is not known apart from day 0', () => {
    const daysOf = (wanted: string) => library.find(({ id }) => id === wanted)?.daysToAct;
    expect([daysOf('KA-04'), daysOf('TC-01'), daysOf('KA-01')]).toEqual([null, 0, -5]);
  });
});

test('a row with a stance that there is not is refused', () => {
  expect(() => precedentsOf(csv.replace(',partial,', ',undecided,'))).toThrow('stance');
});

describe('a filter', () => {
  test('asks for every value it has', () => {
    const free = filterPrecedents(library, { actorType: 'cloud', legallyBound: 'none' });
    expect(free.map(({ id }) => id)).toEqual(['DS-01', 'DS-02', 'DS-03', 'NY-01']);
  });

  test('that asks nothing leaves everything', () => {
    expect(filterPrecedents(library, {})).toEqual(library);
  });
});
