import { describe, expect, test } from 'vitest';
import type { ColumnKey } from './grid-column.ts';
import {
  FIRST_GRID_VIEW,
  gridViewSchema,
  isNarrowed,
  withColumnAt,
  withColumnShown,
  withColumnWidth,
  withFilter,
  withGroup,
  withNextSort,
  type GridView,
} from './grid-view.ts';

const first = FIRST_GRID_VIEW;
const keys = ({ columns }: GridView) => columns.map(({ key }) => key);
const sorts = (view: GridView) =>
  view.sorts.map(({ column, isDescending }) => `${column}${isDescending ? '-' : '+'}`).join(' ');

test('a view is read as it was kept', () => {
  const view = withFilter(withGroup(first, 'unit'), 'model', { kind: 'values', values: ['m'] });
  expect(gridViewSchema.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
});

describe('sorting', () => {
  const press = (view: GridView, column: ColumnKey, isAdded = false) =>
    withNextSort(view, column, isAdded);

  test('a column goes up, then down, then back', () => {
    const up = press(first, 'unit');
    expect([up, press(up, 'unit'), press(press(up, 'unit'), 'unit')].map(sorts)).toEqual([
      ...['unit+', 'unit-', ''],
    ]);
  });

  test('another takes its place, or stands beside it', () => {
    const up = press(first, 'unit');
    expect(sorts(press(up, 'region'))).toBe('region+');
    const both = press(up, 'region', true);
    expect(sorts(both)).toBe('unit+ region+');
    expect(sorts(press(both, 'unit', true))).toBe('unit- region+');
    expect(sorts(press(press(both, 'unit', true), 'unit', true))).toBe('region+');
  });
});

test('of three columns to group by the first makes room', () => {
  const two = withGroup(withGroup(first, 'unit'), 'region');
  expect(withGroup(two, 'model').groups).toEqual(['region', 'model']);
  expect(withGroup(two, 'unit').groups).toEqual(['region']);
});

test('a view is narrowed by its search and its filters, and no longer without them', () => {
  const filtered = withFilter(first, 'unit', { kind: 'contains', text: 'x' });
  expect(
    [first, { ...first, search: ' x' }, { ...first, search: ' ' }, filtered].map(isNarrowed),
  ).toEqual([false, true, false, true]);
  expect(isNarrowed(withFilter(filtered, 'unit', null))).toBe(false);
});

describe('columns', () => {
  test('are hidden and shown at the end; the name stays first', () => {
    const without = withColumnShown(first, 'unit', false);
    expect(keys(without)).not.toContain('unit');
    expect(keys(withColumnShown(without, 'unit', true)).at(-1)).toBe('unit');
    expect(withColumnShown(first, 'name', false)).toBe(first);
    expect(withColumnShown(first, 'unit', true)).toBe(first);
  });

  test.each([
    ['channel', 1, ['name', 'channel', 'unit', 'model']],
    ['unit', 2, ['name', 'model', 'unit', 'channel']],
    ['channel', 0, ['name', 'channel', 'unit', 'model']],
    ['name', 3, ['name', 'unit', 'model', 'channel']],
  ] as const)('%s is put to place %d', (key, place, expected) => {
    expect(keys(withColumnAt(first, key, place)).slice(0, 4)).toEqual(expected);
  });

  test('are at least as wide as what can be taken hold of', () => {
    const width = (wanted: number) => withColumnWidth(first, 'unit', wanted).columns[1]?.width;
    expect([width(3), width(200.4), width(9999)]).toEqual([48, 200, 800]);
  });
});
