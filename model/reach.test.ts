import { expect, test } from 'vitest';
import { order } from './edit/designation.ts';
import { sampleDocument } from './examples/sample.ts';
import { boundByLaw, reachable, usedThrough, withdrawnBy } from './reach.ts';
import type { Binds } from './scenario.ts';

const portfolio = reachable(sampleDocument().workspace);
const anthropic = { vendor: 'anthropic' };
const aws = { ...anthropic, channel: 'aws' };

test.each<[Binds, number]>([
  ['none', 0],
  ['prime', 1],
  ['contractors', 2],
  ['company', 8],
  ['everyone', 8],
])(
  'a designation of the sample’s largest vendor that binds %s reaches %d deployments',
  (binds, count) => {
    expect(boundByLaw(portfolio, anthropic, order({ binds }))).toBe(count);
  },
);

test('dates do not matter to whom it reaches, lists and targets do', () => {
  const late = order({ announcedDay: 30, effectiveDay: 3000, windDownDays: 3650, reversedDay: 40 });
  expect(boundByLaw(portfolio, anthropic, late)).toBe(2);
  expect(boundByLaw(portfolio, anthropic, order({ channels: ['aws'] }))).toBe(1);
  expect(boundByLaw(portfolio, anthropic, order({ channels: [] }))).toBe(0);
  const dark = order({ binds: 'everyone' });
  expect(boundByLaw(portfolio, { models: ['claude-haiku'] }, dark)).toBe(3);
  expect(boundByLaw(portfolio, { models: [] }, dark)).toBe(0);
  expect(boundByLaw(portfolio, anthropic, { id: 'a', probability: 1, issued: false })).toBe(0);
});

test('a channel that follows withdraws from all it carries, a partial one from those it names', () => {
  const outcome = { id: 'a', probability: 1, actDays: 45 };
  const through = [
    withdrawnBy(portfolio, aws, { ...outcome, kind: 'follow' }),
    withdrawnBy(portfolio, aws, { ...outcome, kind: 'partial', blocks: { regulated: true } }),
    withdrawnBy(portfolio, aws, {
      ...outcome,
      kind: 'partial',
      blocks: { government: ['subcontract'], regulated: true },
    }),
    withdrawnBy(portfolio, aws, { ...outcome, kind: 'partial' }),
    withdrawnBy(portfolio, aws, { ...outcome, kind: 'diverge' }),
  ];
  expect([usedThrough(portfolio, aws), through]).toEqual([3, [3, 1, 2, 0, 0]]);
});
