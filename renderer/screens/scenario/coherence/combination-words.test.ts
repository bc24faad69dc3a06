import { expect, test } from 'vitest';
import type { Scenario, StanceKind } from '../../../../model/scenario.ts';
import { combinationName, groupsOf, heldClauses } from './combination-words.ts';

const stance = (channel: string) => ({
  vendor: 'v',
  channel,
  outcomes: (['follow', 'diverge'] satisfies StanceKind[]).map((kind) => ({
    id: kind,
    kind,
    probability: 0.5,
  })),
});

const scenario: Scenario = {
  id: 's',
  name: 'S',
  start: '2026-01-01',
  horizonDays: 1,
  designations: [],
  stances: [stance('aws'), stance('gcp'), stance('azure')],
  drivers: [{ id: 'x', name: 'X', outcomes: [{ id: 'up', name: 'Up', probability: 1 }] }],
};
const outcomes = ['follow', 'moot', 'follow', 'up'];
const names = new Map([
  ['v:aws', { name: 'AWS', outcomes: new Map([['follow', 'Follow']]) }],
  ['v:azure', { name: 'Azure', outcomes: new Map([['follow', 'Follow']]) }],
  ['x', { name: 'X', outcomes: new Map([['up', 'Up']]) }],
]);

test('stances that hold the same are grouped, others stand alone, and what is moot says nothing', () => {
  expect(groupsOf(outcomes, scenario, ['v:aws', 'v:gcp', 'v:azure', 'x'], names)).toEqual([
    { label: 'Follow', kind: 'follow', members: ['AWS', 'Azure'] },
    { label: 'X: Up', kind: null, members: [] },
  ]);
});

test('only the variables told apart are said', () => {
  const clauses = new Map([
    ['v:aws follow', 'AWS follows'],
    ['x up', 'X: Up'],
  ]);
  expect(heldClauses(outcomes, scenario, ['x', 'v:gcp'], clauses)).toEqual(['X: Up']);
});

test.each([
  [['A follows'], 'Base: A follows'],
  [['a', 'b', 'c', 'd', 'e'], 'Base: a, b, c and 2 more'],
  [[], 'Base: consistent'],
])('a combination names the scenario it becomes: %j', (clauses, name) => {
  expect(combinationName('Base', clauses)).toBe(name);
});

test('a name is as long as a name may be', () => {
  expect([...combinationName('😀'.repeat(199), ['A follows'])]).toHaveLength(200);
});
