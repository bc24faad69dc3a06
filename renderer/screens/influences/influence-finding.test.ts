import { describe, expect, test } from 'vitest';
import { judgementTable } from '../../../model/edit/influence.ts';
import type { ChancesView } from '../../store/state.ts';
import { influenceFinding, influenceTable } from './influence-finding.ts';

const end = (driver: string) => ({ driver, outcome: 'o' });
const table = judgementTable([
  { from: end('a'), to: end('b'), weight: 3 },
  { from: end('b'), to: end('c'), weight: -1 },
  { from: end('c'), to: end('a'), weight: 1 },
  { from: end('c'), to: end('a'), weight: -1 },
]);
const clauses = new Map([
  ['a o', 'A rises'],
  ['b o', 'B rises'],
  ['c o', 'C rises'],
]);
const chances: ChancesView = {
  kind: 'chances',
  byPair: new Map([
    ['a o > b o', { given: 0.4, stated: 0.35 }],
    ['b o > c o', { given: 0.2, stated: 0.5 }],
  ]),
};

describe('the finding', () => {
  test('is the judgement that moves a chance most, up or down', () => {
    expect(influenceFinding(table, chances, clauses)).toBe(
      'If B rises, C rises in 20% instead of 50%',
    );
  });

  test('counts judgements while there are no chances; sums of 0 are none', () => {
    expect(influenceFinding(table, { kind: 'none' }, clauses)).toBe(
      '2 judgements tie outcomes together',
    );
    expect(influenceFinding(judgementTable([]), chances, clauses)).toBe(
      'No outcome makes another likelier yet',
    );
  });
});

test('the table has every judgement with its chance, the largest effect first', () => {
  expect(influenceTable(table, chances, clauses).rows).toEqual([
    ['If B rises, C rises', -1, 0.2, 0.5],
    ['If A rises, B rises', 3, 0.4, 0.35],
  ]);
});
