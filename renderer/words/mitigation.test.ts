import { expect, test } from 'vitest';
import type { Mitigation } from '../../model/scenario.ts';
import type { Deployment } from '../../model/workspace.ts';
import { mitigationWords, type MitigationContent } from './mitigation.ts';

function listOf<Item>(items: readonly Item[]) {
  return { items, positions: items.map((_, place) => place) };
}

function deployment(id: string, name: string, switchDays: number): Deployment {
  const fallback = {
    ...{ model: 'gpt', channel: 'azure', switchCost: 0, valueRetained: 1 },
    switchDays,
  };
  return {
    ...{ id, name, model: 'claude', channel: 'aws', annualSpend: 1, annualValue: 2 },
    fallbacks: [fallback],
  };
}

const content: MitigationContent = {
  workspace: {
    name: 'Northwind',
    currency: 'USD',
    availability: [{ model: 'gpt', channel: 'azure' }],
  },
  models: listOf([
    { id: 'claude', vendor: 'anthropic', name: 'Claude' },
    { id: 'gpt', vendor: 'openai', name: 'GPT' },
  ]),
  channels: listOf([
    { id: 'aws', name: 'AWS Bedrock', kind: 'cloud' },
    { id: 'azure', name: 'Azure', kind: 'cloud' },
  ]),
  deployments: listOf([
    deployment('payments', 'Payments', 60),
    deployment('claims', 'Claims', 45),
    deployment('coding', 'Coding', 5),
  ]),
};

function wordsOf(mitigation: Mitigation) {
  const words = mitigationWords([mitigation], 0, content);
  // Amounts are never broken across lines.
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return words && { ...words, what: plain(words.what), cost: plain(words.cost) };
}

test.each<[Mitigation, string, string, string]>([
  [
    { kind: 'prequalify', deployments: ['payments'], model: 'gpt', switchDays: 10, cost: 160_000 },
    'Payments',
    'switching to GPT takes 10 days instead of 60',
    '$160 k once',
  ],
  [
    { kind: 'prequalify', deployments: 'all', switchDays: 1, cost: 1, annualCost: 40_000 },
    'All deployments',
    'switching takes 1 day instead of 5 to 60',
    '$1 once and $40 k a year',
  ],
  [
    { kind: 'prequalify', deployments: 'all', channel: 'azure', switchDays: 45 },
    'All deployments',
    'switching to anything on Azure takes 45 days instead of 60, in 1 of 3',
    'costs nothing',
  ],
  [
    {
      kind: 'addFallback',
      deployments: ['claims', 'coding'],
      fallback: {
        ...{ model: 'gpt', channel: 'azure', switchDays: 60, switchCost: 80_000 },
        ...{ valueRetained: 0.85, annualCostDelta: -5000 },
      },
    },
    'Claims and Coding',
    'GPT on Azure as the last fallback: 60 days and $80 k to switch, keeps 85% of its value, saves $5 k a year',
    'costs nothing',
  ],
  [
    { kind: 'relocate', deployments: ['gone'], model: 'gpt', channel: 'azure', annualCostDelta: 9 },
    'No deployment',
    'GPT on Azure from day 0, keeps all its value, costs $9 a year',
    'costs nothing',
  ],
])('%o is put in words', (mitigation, where, what, cost) => {
  expect(wordsOf(mitigation)).toEqual({ where, what, cost, warning: null });
});

test('what is good for nothing says so', () => {
  expect(wordsOf({ kind: 'prequalify', deployments: 'all', switchDays: 60 })).toMatchObject({
    what: 'switching takes at most 60 days',
    warning: 'Changes nothing: no such fallback takes longer.',
  });
  const fallback = {
    ...{ model: 'claude', channel: 'azure', switchDays: 1, switchCost: 0 },
    valueRetained: 1,
  };
  expect(wordsOf({ kind: 'addFallback', deployments: 'all', fallback, first: true })).toMatchObject(
    {
      what: 'Claude on Azure as the first fallback: 1 day to switch, keeps all its value',
      warning: 'Never used: this model is not offered there.',
    },
  );
});
