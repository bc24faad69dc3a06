import { expect, test } from 'vitest';
import { baseRate } from './base-rate.ts';
import { beliefsFrom } from './beliefs.ts';
import { filterPrecedents } from './filter.ts';
import { precedentLibrary } from './library.ts';

test('beliefs are whole percents that sum to 1, each with where it is from', () => {
  const rows = filterPrecedents(precedentLibrary(), { actorType: 'cloud', legallyBound: 'none' });
  const { follow, partial, diverge } = beliefsFrom(baseRate(rows), 'Clouds, Free choice');
  // DeepSeek: one of three partial, two diverge; Nayara followed. (½ + 1)/3.5, (½ + ⅓)/3.5, (½ + ⅔)/3.5.
  expect([follow, partial, diverge].map(({ probability }) => probability)).toEqual([
    0.43, 0.24, 0.33,
  ]);
  expect(follow.source).toBe(
    'Precedents, Clouds, Free choice: follow 43% (90%: 8–83%). 2 cases, 4 rows: DS-01, DS-02, DS-03, NY-01; ' +
      'each case weighs 1, prior Dirichlet(½). A convenience sample, not a frequency.',
  );
});
