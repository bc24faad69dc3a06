import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { randomScenario, randomWorkspace } from '../exposure/brute-force/random-scenario.ts';
import { balanceState, type StateBalance } from './balances.ts';
import { listPlainly } from './plain-listing.ts';
import {
  driverInfluence,
  driverScenario,
  EMPTY_WORKSPACE,
  withRandomInfluences,
} from './random-influences.ts';

test('every balance of every state is that of a plain listing, and the pulls make up the lead', () => {
  const scenarios = randomScenario({ influences: false, plans: false });
  fc.assert(
    fc.property(
      randomWorkspace,
      scenarios.chain((scenario) => withRandomInfluences(scenario, 40)),
      fc.nat(),
      (workspace, scenario, pick) => {
        const states = listPlainly(workspace, scenario);
        const state = states[pick % states.length];
        if (!state) throw new Error('no state');
        const balanced = balanceState(workspace, scenario, state.outcomes);
        if (!balanced.ok) throw new Error(balanced.problem.kind);
        const { variables, ...figures } = balanced.value;
        const { outcomes, balances, ...plain } = state;
        expect(figures).toEqual(plain);
        expect(variables.map(({ held }) => held)).toEqual(outcomes);
        expect(variables.map((own) => own.balances.map(({ balance }) => balance))).toEqual(
          balances,
        );
        for (const { balance, balances: own, rival, pulls } of variables) {
          const lead = (own.find(({ outcome }) => outcome === rival)?.balance ?? balance) - balance;
          expect(pulls.reduce((sum, { points }) => sum + points, 0)).toBe(lead);
        }
      },
    ),
  );
});

/** x0.o1 pulls x1 to o1 by 2 and off it by 1, and holds o0 by 1. */
const scenario = driverScenario(
  [2, 3],
  [
    driverInfluence([0, 1], [1, 1], -1),
    driverInfluence([0, 1], [1, 1], 2),
    driverInfluence([0, 0], [1, 1], 3),
    driverInfluence([0, 1], [1, 0], 1),
    driverInfluence([0, 1], [1, 2], -3),
    driverInfluence([0, 1], [1, 1], 0),
  ],
);

describe('a state of two drivers worked out by hand', () => {
  function balanceOf(outcomes: readonly string[]): StateBalance {
    const balanced = balanceState(EMPTY_WORKSPACE, scenario, outcomes);
    if (!balanced.ok) throw new Error(balanced.problem.kind);
    return balanced.value;
  }

  it('names the rival, its lead, and what pulls how much', () => {
    expect(balanceOf(['o1', 'o2'])).toEqual({
      totalImpact: -3,
      inconsistency: 4,
      variables: [
        {
          variable: 'x0',
          held: 'o1',
          balance: 0,
          balances: [
            { outcome: 'o0', balance: 0 },
            { outcome: 'o1', balance: 0 },
          ],
          inconsistency: 0,
          rival: 'o0',
          pulls: [],
        },
        {
          variable: 'x1',
          held: 'o2',
          balance: -3,
          balances: [
            { outcome: 'o0', balance: 1 },
            { outcome: 'o1', balance: 1 },
            { outcome: 'o2', balance: -3 },
          ],
          inconsistency: 4,
          rival: 'o0',
          pulls: [
            { influence: 4, points: 3 },
            { influence: 3, points: 1 },
          ],
        },
      ],
    });
  });

  it('says what holds a consistent outcome, too', () => {
    expect(balanceOf(['o1', 'o0']).variables[1]).toMatchObject({
      inconsistency: 0,
      rival: 'o1',
      pulls: [
        { influence: 1, points: 2 },
        { influence: 0, points: -1 },
        { influence: 3, points: -1 },
      ],
    });
  });
});

test('a variable with one outcome has no rival and no pulls', () => {
  const certain = driverScenario([2, 1], [driverInfluence([0, 1], [1, 0], 2)]);
  const balanced = balanceState(EMPTY_WORKSPACE, certain, ['o1', 'o0']);
  expect(balanced.ok && balanced.value.variables[1]).toEqual({
    variable: 'x1',
    held: 'o0',
    balance: 2,
    balances: [{ outcome: 'o0', balance: 2 }],
    inconsistency: 0,
    rival: null,
    pulls: [],
  });
});

describe('outcomes that are no state are refused, naming the variable', () => {
  const designated = {
    ...driverScenario([1]),
    designations: [
      {
        id: 'd',
        issuer: 'I',
        target: { vendor: 'v' },
        outcomes: [
          { id: 'absent', probability: 0.5, issued: false as const },
          { id: 'standing', probability: 0.5, announcedDay: 0, effectiveDay: 0 },
        ],
      },
    ],
    stances: [
      {
        vendor: 'v',
        channel: 'c',
        outcomes: [
          { id: 'follow', kind: 'follow' as const, probability: 1 },
          { id: 'never', kind: 'diverge' as const, probability: 0 },
        ],
      },
    ],
  };
  it.each([
    [['absent', 'follow', 'o0'], 'v:c'],
    [['standing', 'moot', 'o0'], 'v:c'],
    [['standing', 'never', 'o0'], 'v:c'],
    [['moot', 'moot', 'o0'], 'd'],
    [['standing', 'follow', 'o1'], 'x0'],
    [['standing', 'follow'], ''],
    [['standing', 'follow', 'o0', 'o0'], ''],
  ])('%j', (outcomes, variable) => {
    expect(balanceState(EMPTY_WORKSPACE, designated, outcomes)).toEqual({
      ok: false,
      problem: { kind: 'no-such-state', variable },
    });
  });

  it('and those that are one are not', () => {
    expect(balanceState(EMPTY_WORKSPACE, designated, ['absent', 'moot', 'o0']).ok).toBe(true);
    expect(balanceState(EMPTY_WORKSPACE, designated, ['standing', 'follow', 'o0']).ok).toBe(true);
  });
});
