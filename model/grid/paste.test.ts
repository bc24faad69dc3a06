import { describe, expect, test } from 'vitest';
import { exampleWorld } from './example-grid.ts';
import { laidOver, newRows } from './paste.ts';

const columns = ['name', 'vendor', 'unit', 'owner'] as const;
const target = (rows: number, wide: number) => ({
  ...{ positions: [7, 8, 9], columns },
  selected: { rows, columns: wide },
});
const laid = (block: string[][], rows: number, wide: number) =>
  laidOver(block, target(rows, wide)).edits.map(
    ({ position, column, text }) => `${position} ${column} ${text}`,
  );

describe('a block is laid over cells', () => {
  test('once, from the first cell on, without those that follow from others', () => {
    expect(laid([['a', 'b', 'c'], ['d']], 1, 1)).toEqual([...['7 name a', '7 unit c', '8 name d']]);
  });

  test('as often as it fits into what is chosen', () => {
    expect(laid([['x']], 3, 1)).toEqual(['7 name x', '8 name x', '9 name x']);
    expect(laid([['x', 'v']], 2, 4)).toEqual([
      ...['7 name x', '7 unit x', '7 owner v', '8 name x', '8 unit x', '8 owner v'],
    ]);
    expect(laid([['x'], ['y']], 3, 1)).toEqual(['7 name x', '8 name y']);
  });

  test('and what goes nowhere is named: columns that follow from others, and those beyond the last', () => {
    const leftOut = (width: number) =>
      laidOver([Array.from({ length: width }, () => 'x')], target(1, 1)).leftOut;
    expect(leftOut(1)).toEqual({ following: [], beyond: 0 });
    expect(leftOut(6)).toEqual({ following: ['vendor'], beyond: 2 });
  });

  test('rows beyond the last one are left over', () => {
    const rows = [['a'], ['b'], ['c'], ['d'], ['e']];
    expect(laidOver(rows, target(1, 1)).beyond).toEqual([['d'], ['e']]);
  });
});

describe('rows beyond the last one', () => {
  const keys = ['name', 'model', 'channel', 'annualSpend', 'unit'] as const;

  test('are new deployments', () => {
    const read = newRows([['New', 'claude opus', 'aws', '1k', '']], keys, exampleWorld, 3);
    expect(read).toEqual({
      kind: 'read',
      added: [{ name: 'New', model: 'opus', channel: 'aws', annualSpend: 1000, annualValue: 0 }],
      problems: [],
    });
  });

  test('are left out and named where a cell means nothing', () => {
    const rows = [
      ['New', 'claude opus', 'moon', '', ''],
      ['', 'opus', 'aws', '', ''],
      ['Good', 'opus', 'aws', '', ''],
    ];
    const read = newRows(rows, keys, exampleWorld, 3);
    if (read.kind !== 'read') throw new Error(read.message);
    expect(read.added.map(({ name }) => name)).toEqual(['Good']);
    expect(read.problems.map(({ position, column }) => [position, column])).toEqual([
      [0, 'channel'],
      [1, 'name'],
    ]);
  });

  test.each([
    [['name', 'unit'] as const, 1, 'a new row needs Model, Channel among the columns'],
    [keys, 100_000, 'a workspace holds at most 100,000 deployments'],
  ])('%j of %d are refused in words', (own, there, message) => {
    expect(newRows([['x']], own, exampleWorld, there)).toEqual({ kind: 'refused', message });
  });
});
