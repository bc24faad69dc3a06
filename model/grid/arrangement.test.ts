import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, arrangedAfterEdits } from './arrangement.ts';
import { exampleDeployment, exampleWorld } from './example-grid.ts';
import { FIRST_GRID_VIEW, type GridView } from './grid-view.ts';
import { figuresOf, figuresOfGroup, linesOf } from './lines.ts';

const deployments = [
  exampleDeployment({ id: 'a', name: 'Item 10', unit: 'Retail', annualSpend: 5, annualValue: 1 }),
  exampleDeployment({ id: 'b', name: 'Item 9', unit: 'Bank', annualSpend: 5, annualValue: 2 }),
  exampleDeployment({ id: 'c', name: 'item 9', annualSpend: 7, model: 'sol', criticality: 1 }),
  exampleDeployment({ id: 'd', name: 'Zeta', unit: 'retail', annualSpend: 1, owner: 'Opa' }),
];
const ids = (order: readonly number[]) =>
  order.map((position) => deployments[position]?.id).join('');
const shownBy = (view: Partial<GridView>) =>
  ids(arrange(deployments, { ...FIRST_GRID_VIEW, ...view }, exampleWorld).order);

describe('rows are sorted', () => {
  test.each([
    [[], 'abcd'],
    [[{ column: 'name', isDescending: false }], 'bcad'],
    [[{ column: 'name', isDescending: true }], 'dacb'],
    [[{ column: 'annualSpend', isDescending: true }], 'cabd'],
    [
      [
        { column: 'annualSpend', isDescending: false },
        { column: 'annualValue', isDescending: true },
      ],
      'dbac',
    ],
    [[{ column: 'criticality', isDescending: false }], 'cabd'],
  ] as const)('%#: by what is asked', (sorts, order) => {
    expect(shownBy({ sorts })).toBe(order);
  });

  test('empty cells last, in both directions', () => {
    expect(shownBy({ sorts: [{ column: 'unit', isDescending: false }] })).toBe('badc');
    expect(shownBy({ sorts: [{ column: 'unit', isDescending: true }] })).toBe('dabc');
  });
});

describe('rows are filtered', () => {
  test.each([
    [{ search: 'ITEM' }, 'abc'],
    [{ search: ' opa' }, 'd'],
    [{ search: 'openai' }, 'c'],
    [{ search: 'nothing like it' }, ''],
    [{ filters: { name: { kind: 'contains', text: '9' } } }, 'bc'],
    [{ filters: { unit: { kind: 'values', values: ['Retail', ''] } } }, 'ac'],
    [{ filters: { vendor: { kind: 'values', values: ['openai'] } } }, 'c'],
    [{ filters: { annualSpend: { kind: 'range', least: 5, most: 6 } } }, 'ab'],
    [{ filters: { annualSpend: { kind: 'range', least: null, most: 1 } } }, 'd'],
    [{ filters: { gap: { kind: 'values', values: ['no-fallback'] } }, search: 'zeta' }, 'd'],
  ] as const)('%j', (view, order) => {
    expect(shownBy(view)).toBe(order);
  });

  test('the figures are of what is left', () => {
    const view: GridView = { ...FIRST_GRID_VIEW, search: 'item' };
    const shown = arrange(deployments, view, exampleWorld);
    expect(figuresOf(shown, deployments)).toEqual({ deployments: 3, spend: 17, value: 3 });
  });
});

describe('rows are grouped', () => {
  const view: GridView = { ...FIRST_GRID_VIEW, groups: ['model', 'unit'] };
  const grouped = arrange(deployments, view, exampleWorld);
  const lines = (collapsed: readonly string[]) => {
    const shown = linesOf(grouped, new Set(collapsed));
    return Array.from({ length: shown.count }, (_, place) => {
      const line = shown.at(place);
      if (line?.kind === 'group') return `${line.group.level}:${line.group.value}`;
      return deployments[line?.position ?? -1]?.id;
    });
  };

  test('a head, then those within it, each value for itself', () => {
    expect(lines([])).toEqual([
      ...['0:opus', '1:Bank', 'b', '1:Retail', 'a', '1:retail', 'd', '0:sol', '1:', 'c'],
    ]);
  });

  test('collapsed, only the head is left', () => {
    const opus = grouped.groups[0]?.key ?? '';
    const bank = grouped.groups[1]?.key ?? '';
    expect(lines([opus])).toEqual(['0:opus', '0:sol', '1:', 'c']);
    expect(lines([bank])).toEqual([
      ...['0:opus', '1:Bank', '1:Retail', 'a', '1:retail', 'd', '0:sol', '1:', 'c'],
    ]);
  });

  test('the subtotals of a level add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(99))), (rows) => {
        const own = rows.map(([unit, region, spend], at) =>
          exampleDeployment({
            id: `d${at}`,
            unit: `u${unit}`,
            region: `r${region}`,
            annualSpend: spend,
          }),
        );
        const by: GridView = { ...FIRST_GRID_VIEW, groups: ['unit', 'region'] };
        const shown = arrange(own, by, exampleWorld);
        const whole = figuresOf(shown, own);
        for (const level of [0, 1]) {
          const parts = shown.groups
            .filter((group) => group.level === level)
            .map((group) => figuresOfGroup(shown, group, own));
          const sum = (of: (part: (typeof parts)[number]) => number) =>
            parts.reduce((total, part) => total + of(part), 0);
          expect(sum((part) => part.deployments)).toBe(whole.deployments);
          expect(sum((part) => part.spend)).toBe(whole.spend);
        }
      }),
    );
  });
});

describe('after an edit', () => {
  const view: GridView = {
    ...FIRST_GRID_VIEW,
    sorts: [{ column: 'annualSpend', isDescending: true }],
  };
  const before = arrange(deployments, view, exampleWorld);
  const after = (own: Partial<(typeof deployments)[number]>, by = view) => {
    const edited = deployments.map((one) => (one.id === 'a' ? { ...one, ...own } : one));
    return arrangedAfterEdits(before, deployments, edited, by, exampleWorld);
  };

  test('rows stay where they were, and it is said when they would not', () => {
    expect(after({ owner: 'Ann' })).toBe(before);
    expect(after({ annualSpend: 99 })).toEqual({ ...before, isOutdated: true });
  });

  test('rows that came or went, or changed their group, are arranged anew', () => {
    const less = deployments.slice(1);
    expect(arrangedAfterEdits(before, deployments, less, view, exampleWorld)).toBeNull();
    expect(after({ unit: 'Bank' }, { ...view, groups: ['unit'] })).toBeNull();
  });

  test('a fresh row stands at the end, whatever the view asks for', () => {
    const asked: GridView = { ...view, search: 'item' };
    const shown = arrange(deployments, asked, exampleWorld, new Set(['d']));
    expect([ids(shown.order), ids(shown.fresh)]).toEqual(['cab', 'd']);
    expect(figuresOf(shown, deployments).deployments).toBe(4);
    expect(linesOf(shown, new Set()).at(3)).toEqual({ kind: 'row', position: 3 });
  });
});
