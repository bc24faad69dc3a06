import { expect, test } from 'vitest';
import { guessColumns, rivalColumns } from './guess-columns.ts';
import { plan } from './planned.ts';

test('headers are known by what people call them, in German as well', () => {
  const headers = {
    Kennung: 'id',
    Anwendung: 'name',
    Geschäftsbereich: 'unit',
    Anbieter: 'vendor',
    Modell: 'model',
    Plattform: 'channel',
    Region: 'region',
    Vertrag: 'government',
    Reguliert: 'regulated',
    Kritikalität: 'criticality',
    'Kosten (EUR)': 'annualSpend',
    'Wert pro Jahr': 'annualValue',
    Verantwortlich: 'owner',
    Bemerkungen: 'note',
    Farbe: null,
  };
  expect(guessColumns(Object.keys(headers))).toEqual(Object.values(headers));
  expect(guessColumns(['Ausgaben', 'Nutzen', 'Hersteller', 'Abteilung'])).toEqual([
    'annualSpend',
    'annualValue',
    'vendor',
    'unit',
  ]);
});

test('a column that is not read names the one that is read in its stead', () => {
  const headers = ['Name', 'Spend', 'Spend', 'Cost', 'Colour', 'Colour', 'Name'];
  expect(rivalColumns(headers, guessColumns(headers))).toEqual([null, null, 1, 1, null, null, 0]);
  const other = [null, null, 'annualSpend', null, null, null, 'name'];
  expect(rivalColumns(headers, other)).toEqual([6, 2, null, 2, null, null, null]);
  expect(
    rivalColumns(
      headers,
      headers.map(() => null),
    ),
  ).toEqual(headers.map(() => null));
});

test('German words for levels and for no government work are read', () => {
  const text = `Name;Anbieter;Modell;Plattform;Vertrag;Kritikalität;Kosten;Wert
A;V;M;C;keine;kritisch;1;2
B;V;M;C;nein;niedrig;1;2
`;
  const { rows } = plan(text);
  expect(rows.map(({ deployment }) => [deployment?.government, deployment?.criticality])).toEqual([
    ['none', 1],
    ['none', 4],
  ]);
});
