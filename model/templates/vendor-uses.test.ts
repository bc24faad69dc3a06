import { expect, test } from 'vitest';
import type { Deployment, Model } from '../workspace.ts';
import {
  channelOfContractors,
  channelOfMostSpend,
  channelsUsed,
  modelOfMostSpend,
  vendorOfMostSpend,
} from './vendor-uses.ts';

const models: readonly Model[] = [
  { id: 'claude', vendor: 'anthropic', name: 'Claude' },
  { id: 'haiku', vendor: 'anthropic', name: 'Haiku' },
  { id: 'gpt', vendor: 'openai', name: 'GPT' },
];

function deployment(id: string, model: string, channel: string, annualSpend: number): Deployment {
  return { id, name: id, model, channel, annualSpend, annualValue: 0 };
}

const fallback = { switchDays: 0, switchCost: 0, valueRetained: 1 };
const uses = {
  models,
  deployments: [
    deployment('a', 'gpt', 'azure', 500),
    deployment('b', 'claude', 'aws', 300),
    deployment('c', 'haiku', 'gcp', 200),
    {
      ...deployment('d', 'haiku', 'oracle', 150),
      government: 'prime' as const,
      fallbacks: [{ ...fallback, model: 'claude', channel: 'snowflake' }],
    },
  ],
};

test('the largest vendor, and its largest channel and model, are those with most spend', () => {
  expect(vendorOfMostSpend(uses)).toBe('anthropic');
  expect(channelOfMostSpend(uses, 'anthropic')).toBe('aws');
  expect(modelOfMostSpend(uses, 'anthropic')).toBe('haiku');
});

test('a vendor is used through the channels of primaries and fallbacks, in order of first use', () => {
  expect(channelsUsed(uses, 'anthropic')).toEqual(['aws', 'gcp', 'oracle', 'snowflake']);
  expect(channelsUsed(uses, 'openai')).toEqual(['azure']);
  const moved = { models, deployments: [deployment('b', 'claude', 'gcp', 300)] };
  expect(channelsUsed(moved, 'anthropic')).toEqual(['gcp']);
});

test('contractors’ work goes before other work, where there is any', () => {
  expect(channelOfContractors(uses, 'anthropic')).toBe('oracle');
  expect(channelOfContractors(uses, 'openai')).toBe('azure');
});

test('nothing is largest where nothing is deployed, and a vendor’s first model stands in', () => {
  const idle = { models, deployments: [] };
  expect(vendorOfMostSpend(idle)).toBeUndefined();
  expect(channelOfMostSpend(idle, 'anthropic')).toBeUndefined();
  expect(modelOfMostSpend(idle, 'anthropic')).toBe('claude');
});
