import { expect, test } from 'vitest';
import { ranking, searchable } from './searchable.ts';

const names = [
  'Payment fraud review',
  'Fraud desk',
  'Anti-fraud models',
  'Defraud',
  'Claims triage',
];

function found(typed: string): readonly (readonly [string, number])[] {
  const rank = ranking(typed);
  return names.flatMap((name) => {
    const found = rank(searchable(name));
    return found === null ? [] : [[name, found] as const];
  });
}

test('what begins with it comes first, then what has a word that does, then what has it inside', () => {
  expect(found('Fraud')).toEqual([
    ['Payment fraud review', 1],
    ['Fraud desk', 0],
    ['Anti-fraud models', 1],
    ['Defraud', 2],
  ]);
});

test('every typed word counts, in any order', () => {
  expect(found('rev pay')).toEqual([['Payment fraud review', 1]]);
  expect(found('pay desk')).toEqual([]);
});

test('nothing typed fits everything', () => {
  expect(found('  ').map(([name]) => name)).toEqual(names);
});

test.each([
  ['réclam', 'Reclamations', 0],
  ['reclam', 'Réclamations', 0],
  ['מודל', 'מודל שפה', 0],
  ['語言', '大型語言模型', 2],
  ['🛰', 'Imagery 🛰️', 1],
])('“%s” finds %s', (typed, name, rank) => {
  expect(ranking(typed)(searchable(name))).toBe(rank);
});

test('what only has it together with the words around it comes last', () => {
  const rank = ranking('fraud aws');
  const around = searchable('Claude Anthropic Amazon Web Services aws us-east');
  expect(rank(searchable('Fraud desk'), around)).toBe(3);
  expect(rank(searchable('Claims triage'), around)).toBeNull();
  expect(rank(searchable('AWS fraud desk'), around)).toBe(1);
  expect(ranking('mazon')(searchable('Fraud desk'), around)).toBeNull();
});
