import { describe, expect, test } from 'vitest';
import type { BreakEven } from '../../model/exposure/break-even.ts';
import { exposureWith } from './exposure-example.ts';
import { oneForEachVariable, turnFinding, turnsOf } from './turns.ts';

const variables = new Map([
  ['v:aws', { name: 'AWS', outcomes: new Map([['follow', 'Follow']]) }],
  ['v:gcp', { name: 'Google', outcomes: new Map([['follow', 'Follow']]) }],
]);
const plans = new Map([
  ['none', 'No plan'],
  ['ready', 'Be ready'],
  ['leave', 'Leave'],
]);

function turns(...breakEvens: readonly BreakEven[]) {
  return turnsOf(exposureWith({ breakEvens }), variables, plans);
}

const google: BreakEven = {
  variable: 'v:gcp',
  outcome: 'follow',
  probability: 0.35,
  best: [
    { from: 0, plan: 'none' },
    { from: 0.3, plan: 'ready' },
    { from: 0.52, plan: 'leave' },
  ],
};

const aws: BreakEven = {
  variable: 'v:aws',
  outcome: 'follow',
  probability: 0.27,
  best: [
    { from: 0, plan: 'ready' },
    { from: 0.29, plan: 'leave' },
  ],
};

describe('what turns the choice of a plan', () => {
  test('comes nearest first, with the plan that takes over there', () => {
    expect(turns(google, aws).map(({ variable, nearest }) => ({ variable, ...nearest }))).toEqual([
      { variable: 'AWS', at: 0.29, plan: 'Leave' },
      { variable: 'Google', at: 0.3, plan: 'No plan' },
    ]);
    expect(turns(google)[0]?.ranges).toEqual([
      { from: 0, to: 0.3, plan: 'No plan' },
      { from: 0.3, to: 0.52, plan: 'Be ready' },
      { from: 0.52, to: 1, plan: 'Leave' },
    ]);
  });

  test('is shown once for each variable', () => {
    const diverge = { ...aws, outcome: 'diverge', probability: 0.73 };
    const shown = oneForEachVariable(turns(diverge, aws, google));
    expect(shown.map(({ key, outcome }) => [key, outcome])).toEqual([
      ['v:aws', 'Follow'],
      ['v:gcp', 'Follow'],
    ]);
  });

  test('is said in a sentence, upwards and downwards', () => {
    expect(turnFinding(turns(aws))).toBe(
      '“Leave” is best once “Follow” of AWS is likelier than 29% (27% now)',
    );
    expect(turnFinding(turns(google))).toBe(
      '“No plan” is best once “Follow” of Google is less likely than 30% (35% now)',
    );
    expect(turnFinding([])).toBe('No single chance changes which plan is best by expected loss');
  });
});
