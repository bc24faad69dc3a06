import { describe, expect, test } from 'vitest';
import type { VariableBalance } from '../../../../model/consistency/balances.ts';
import type { WeighedCombination } from '../../../../model/consistency/weigh-combination.ts';
import { coherenceFinding, verdict } from './coherence-finding.ts';

const names = new Map([
  [
    'a',
    {
      name: 'A',
      outcomes: new Map([
        ['up', 'Rises'],
        ['down', 'Falls'],
      ]),
    },
  ],
  [
    'b',
    {
      name: 'B',
      outcomes: new Map([
        ['up', 'Rises'],
        ['down', 'Falls'],
      ]),
    },
  ],
]);
const clauses = new Map([['a up', 'A rises']]);

function balance(variable: string, held: number, rival: number): VariableBalance {
  return {
    variable,
    held: 'up',
    balance: held,
    balances: [
      { outcome: 'up', balance: held },
      { outcome: 'down', balance: rival },
    ],
    inconsistency: Math.max(0, rival - held),
    rival: 'down',
    pulls: [],
  };
}

function combination(
  variables: readonly VariableBalance[],
  rest: Partial<WeighedCombination> = {},
): WeighedCombination {
  const inconsistency = Math.max(...variables.map((own) => own.inconsistency));
  return {
    held: [],
    outcomes: variables.map(({ held }) => held),
    probability: 0.5,
    isIfDesignated: false,
    balance: { totalImpact: 0, inconsistency, variables },
    ...rest,
  };
}

describe('the finding', () => {
  test('names what is pulled most, where to and by how much', () => {
    expect(
      coherenceFinding(combination([balance('a', 1, 2), balance('b', -1, 2)]), names, clauses),
    ).toBe('The most likely combination does not hang together: B is pulled to Falls, by 3');
  });

  test.each([
    [{ isIfDesignated: true }, 'If designated, the most likely combination'],
    [{ held: [{ variable: 'a', outcome: 'up' }] }, 'If A rises, the most likely combination'],
    [
      {
        held: [
          { variable: 'a', outcome: 'up' },
          { variable: 'b', outcome: 'up' },
        ],
      },
      'The chosen combination',
    ],
  ])('says which combination it is about: %j', (rest, subject) => {
    const told = combination([balance('a', 2, 1), balance('b', 0, 0)], rest);
    expect(coherenceFinding(told, names, clauses)).toBe(
      `${subject} hangs together: no outcome is outweighed`,
    );
  });
});

test.each([
  [balance('a', 1, 3), 'outweighed by Falls, +3 to +1'],
  [balance('a', 2, -1), 'outweighs Falls, +2 to −1'],
  [balance('a', 2, 2), 'level with Falls at +2'],
  [balance('a', 0, 0), 'nothing sways it'],
  [{ ...balance('a', 0, 0), balances: [], rival: null }, 'moot'],
])('a variable is said to stand as it does', (own, words) => {
  expect(verdict(own, names)).toBe(words);
});
