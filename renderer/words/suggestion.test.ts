import { describe, expect, test } from 'vitest';
import type { Suggestion } from '../../model/suggest/suggest.ts';
import { progressWords, proofWords, suggestedName, suggestionFinding } from './suggestion.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const found: Suggestion = {
  ...{ budget: 400_000, aim: 'expected', candidates: 5, cost: 310_000 },
  ...{ before: 3_290_000, after: 2_020_000, gap: 0, states: null },
  mitigations: [{ kind: 'prequalify', deployments: 'all', switchDays: 1 }],
};

describe('a suggestion', () => {
  test('says what it costs and what it changes', () => {
    expect(plain(suggestionFinding(found, null, 'USD'))).toBe(
      'For $310 k, the expected loss falls from $3.29 M to $2.02 M, the plan’s cost included',
    );
    expect(
      plain(suggestionFinding({ ...found, aim: 'cvar95', mitigations: [] }, null, 'USD')),
    ).toBe('Nothing within $400 k lowers CVaR 95 by more than it costs');
    const figures = { sd: 0, p05: 0, p50: 0, p95: 0, cvar95: 7e6, max: 0, maxRegret: 0, cost: 0 };
    const plans = [
      { ...figures, id: 'none', expected: 3.3e6 },
      { ...figures, id: 'suggested', expected: 2e6 },
    ];
    expect(plain(suggestionFinding(found, plans, 'USD'))).toContain('from $3.30 M to $2.00 M');
    expect(suggestedName(found, 'USD')).toBe('Suggested: lowest expected loss for $400,000');
  });

  test.each([
    [{}, 'Proven to be the best choice within the budget.'],
    [
      { gap: 0.01 },
      'Proven: no other choice within the budget is better by more than $20.2 k (1%).',
    ],
    [
      { states: 1000, gap: 0 },
      'On 1,000 sampled states: proven to be the best choice within the budget.',
    ],
    [
      { states: 1000, gap: null },
      'On 1,000 sampled states: the time was over before anything could be proven.',
    ],
  ])('%o is proven as far as it is', (more, words) => {
    expect(plain(proofWords({ ...found, ...more }, 'USD'))).toBe(words);
  });

  test('says how far it is on the way', () => {
    expect(progressWords({ kind: 'working-out', done: 0.4 })).toContain('40%');
    expect(progressWords({ kind: 'searching', gap: 0.002 })).toContain('within 0.2%');
    expect(progressWords({ kind: 'searching', gap: null })).toBe('Searching for the best choice…');
  });
});
