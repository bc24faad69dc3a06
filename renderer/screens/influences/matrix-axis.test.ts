import { describe, expect, test } from 'vitest';
import { judgementTable, type ScenarioVariable } from '../../../model/edit/influence.ts';
import type { InfluenceEnd } from '../../../model/scenario.ts';
import {
  axisOf,
  cellAt,
  isSameContent,
  variablesOpenAtFirst,
  type AxisEntry,
  type CellContent,
} from './matrix-axis.ts';

function driver(key: string, count: number): ScenarioVariable {
  return {
    key,
    kind: 'driver',
    outcomes: Array.from({ length: count }, (_, index) => ({
      id: `o${index}`,
      name: undefined,
      probability: 1 / count,
      end: { driver: key, outcome: `o${index}` },
    })),
  };
}

const [a, b] = [driver('a', 2), driver('b', 3)];
const end = (key: string, outcome: number): InfluenceEnd => ({
  driver: key,
  outcome: `o${outcome}`,
});
const table = judgementTable([
  { from: end('a', 0), to: end('b', 0), weight: 3 },
  { from: end('a', 0), to: end('b', 1), weight: -1 },
  { from: end('a', 1), to: end('b', 1), weight: -2 },
  { from: end('a', 1), to: end('b', 2), weight: 2 },
  { from: end('a', 1), to: end('b', 2), weight: -2 },
]);

function entry(axis: readonly AxisEntry[], key: string): AxisEntry {
  const found = axis.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

test('open variables are listed by outcome, closed ones as a whole', () => {
  expect(axisOf([a, b], new Set(['b'])).map(({ key, isFirst }) => [key, isFirst])).toEqual([
    ['a', true],
    ['b o0', true],
    ['b o1', false],
    ['b o2', false],
  ]);
});

describe('a cell', () => {
  const opened = axisOf([a, b], new Set(['a', 'b']));
  const closed = axisOf([a, b], new Set());

  test('of two outcomes has their weight', () => {
    expect(cellAt(table, entry(opened, 'a o0'), entry(opened, 'b o1'))).toEqual({
      kind: 'weight',
      weight: -1,
    });
    expect(cellAt(table, entry(opened, 'b o1'), entry(opened, 'a o0'))).toEqual({
      kind: 'weight',
      weight: 0,
    });
  });

  test('of a closed variable counts what promotes and what restricts, sums of 0 as neither', () => {
    expect(cellAt(table, entry(closed, 'a'), entry(closed, 'b'))).toEqual({
      kind: 'several',
      promoting: 1,
      restricting: 2,
    });
    expect(cellAt(table, entry(opened, 'a o1'), entry(closed, 'b'))).toEqual({
      kind: 'several',
      promoting: 0,
      restricting: 1,
    });
  });

  test('within one variable is its own', () => {
    expect(cellAt(table, entry(opened, 'a o0'), entry(opened, 'a o1'))).toEqual({ kind: 'own' });
  });
});

test('two cells hold the same when they would be drawn the same', () => {
  const cells: readonly CellContent[] = [
    { kind: 'own' },
    { kind: 'weight', weight: 1 },
    { kind: 'weight', weight: -1 },
    { kind: 'several', promoting: 1, restricting: 0 },
    { kind: 'several', promoting: 1, restricting: 2 },
    { kind: 'several', promoting: 0, restricting: 2 },
  ];
  for (const one of cells) {
    expect(cells.filter((other) => isSameContent(one, { ...other }))).toEqual([one]);
  }
});

test('sixty stances start closed, a few open', () => {
  const many = Array.from({ length: 60 }, (_, index) => driver(`x${index}`, 3));
  expect(variablesOpenAtFirst(many).size).toBe(0);
  expect(variablesOpenAtFirst([a, b])).toEqual(new Set(['a', 'b']));
});
