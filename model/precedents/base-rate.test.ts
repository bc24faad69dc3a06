import { describe, expect, test } from 'vitest';
import { STANCE_KINDS } from '../edit/stance.ts';
import { baseRate, baseRatesBy } from './base-rate.ts';
import { betaBelow } from './beta-distribution.ts';
import { filterPrecedents } from './filter.ts';
import { precedentLibrary } from './library.ts';

const library = precedentLibrary();

/** Rows of the library, by id. */
function rowsOf(...ids: string[]) {
  return library.filter(({ id }) => ids.includes(id));
}

describe('a base rate', () => {
  test('counts a case once, however many rows it has', () => {
    // Three clouds went partial over Anthropic, one followed over Tornado Cash: one case each.
    const { rates, cases } = baseRate(rowsOf('AN-01', 'AN-02', 'AN-03', 'TC-03'));
    expect(cases).toEqual(['Anthropic 2026', 'Tornado Cash 2022']);
    expect(STANCE_KINDS.map((kind) => rates[kind].weight)).toEqual([1, 1, 0]);
    expect(STANCE_KINDS.map((kind) => rates[kind].mean)).toEqual([1.5 / 3.5, 1.5 / 3.5, 0.5 / 3.5]);
  });

  test('shares a case between rows that did different things', () => {
    // TikTok: Apple and Google followed, Oracle and Akamai did not.
    const { rates } = baseRate(rowsOf('TT-01', 'TT-02', 'TT-03', 'TT-04'));
    expect(STANCE_KINDS.map((kind) => rates[kind].mean)).toEqual([0.4, 0.2, 0.4]);
  });

  test('has a tenth of the posterior outside its interval, as much on either side', () => {
    const { rates, cases } = baseRate(filterPrecedents(library, { actorType: 'cloud' }));
    const total = 1.5 + cases.length;
    for (const kind of STANCE_KINDS) {
      const { weight, low, high } = rates[kind];
      const below = (share: number) => betaBelow(share, 0.5 + weight, total - 0.5 - weight);
      expect([below(low), 1 - below(high)].map((chance) => Number(chance.toFixed(9)))).toEqual([
        0.05, 0.05,
      ]);
    }
  });

  test('of clouds is what the rows say by hand', () => {
    const { rates, cases, precedents } = baseRate(
      filterPrecedents(library, { actorType: 'cloud' }),
    );
    expect({ cases: cases.length, rows: precedents.length }).toEqual({ cases: 7, rows: 14 });
    // Followed: Fable, Tornado Cash, Nayara. Partial: Anthropic, the ICC, a third of DeepSeek. Diverged: TikTok, the rest.
    expect(rates.follow.mean).toBeCloseTo(3.5 / 8.5, 12);
    expect(rates.partial.mean).toBeCloseTo((2.5 + 1 / 3) / 8.5, 12);
    expect(rates.diverge.mean).toBeCloseTo((1.5 + 2 / 3) / 8.5, 12);
  });

  test('of nobody is the prior: a third each, and wide', () => {
    const { rates } = baseRate([]);
    expect(rates.follow.mean).toBeCloseTo(1 / 3, 12);
    expect(rates.follow.high - rates.follow.low).toBeGreaterThan(0.8);
  });
});

test('rates by a field have every row in one group, most cases first', () => {
  const groups = baseRatesBy(library, 'legallyBound');
  expect(groups.map(({ value, cases }) => [value, cases.length])).toEqual([
    ['direct', 11],
    ['none', 9],
    ['own-order', 1],
    ['upstream', 1],
  ]);
  expect(groups.reduce((sum, { precedents }) => sum + precedents.length, 0)).toBe(library.length);
});
