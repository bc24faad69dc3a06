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

test('a column of other things than its name promises is not read as that', () => {
  const headers = 'Name;Vendor;Model;Channel;Contract;Regulated;Spend;Value';
  const numbered = plan(`${headers}\nA;V;M;C;GS-35F-0119Y;;1;2\nB;V;M;C;n/a;;1;2\n`);
  expect(numbered.layout.targets).toEqual([
    ...['name', 'vendor', 'model', 'channel', null, 'regulated', 'annualSpend', 'annualValue'],
  ]);
  expect(numbered.rows.map(({ deployment }) => deployment?.name)).toEqual(['A', 'B']);
  const slipped = plan(`${headers}\nA;V;M;C;prime;yes;1;2\nB;V;M;C;GS-35F;maybe;1;2\n`);
  expect(slipped.layout.targets).toEqual([
    ...['name', 'vendor', 'model', 'channel', 'government', 'regulated'],
    ...['annualSpend', 'annualValue'],
  ]);
});
