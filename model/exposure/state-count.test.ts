import { expect, test } from 'vitest';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { countStates, showCount } from './state-count.ts';
import { gatherVariables } from './variables.ts';

const WORKSPACE: Workspace = {
  name: 'W',
  currency: 'EUR',
  vendors: [],
  models: [
    { id: 'm', vendor: 'v', name: 'M' },
    { id: 'n', vendor: 'w', name: 'N' },
  ],
  channels: [],
  availability: [],
  deployments: [],
};

function designation(id: string, target: Scenario['designations'][number]['target']) {
  return {
    id,
    issuer: 'I',
    target,
    outcomes: [
      { id: 'absent', probability: 0.5, issued: false as const },
      { id: 'standing', probability: 0.5, announcedDay: 0, effectiveDay: 0 },
    ],
  };
}

function count(designations: Scenario['designations'], vendors: readonly string[]): bigint {
  const outcomes = ['a', 'b', 'c'].map((id) => ({
    id,
    probability: 1 / 3,
    kind: 'diverge' as const,
  }));
  const gathered = gatherVariables(WORKSPACE, {
    id: 's',
    name: 'S',
    start: '2026-01-01',
    horizonDays: 1,
    designations,
    stances: vendors.map((vendor, place) => ({ vendor, channel: `c${place}`, outcomes })),
  });
  if (!gathered.ok) throw new Error(gathered.problem.kind);
  return countStates(gathered.value);
}

test('moot stances count once', () => {
  expect(count([designation('d', { vendor: 'v' })], ['v', 'v'])).toBe(10n);
  expect(count([], ['v', 'v'])).toBe(1n);
});

test('two designations on one vendor, and one that names models of two vendors', () => {
  const v = designation('d', { vendor: 'v' });
  const both = designation('e', { models: ['m', 'n'] });
  expect(count([v, { ...v, id: 'e' }], ['v'])).toBe(1n + 3n * 3n);
  // Neither: 1; v alone: 3; both named, with or without the other: 9 each.
  expect(count([v, both], ['v', 'w'])).toBe(1n + 3n + 2n * 9n);
});

test('counts beyond exact numbers are text', () => {
  const designations = Array.from({ length: 60 }, (_, place) =>
    designation(`d${place}`, { vendor: `v${place}` }),
  );
  expect(showCount(count(designations, []))).toBe(String(2n ** 60n));
  expect(showCount(2n ** 53n - 1n)).toBe(9_007_199_254_740_991);
});
