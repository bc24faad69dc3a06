import { expect, test } from 'vitest';
import type { Deployment } from '../workspace.ts';
import { deploymentsMatching, type DeploymentFilter } from './deployment-filter.ts';

const models = [
  { id: 'claude', vendor: 'anthropic', name: 'Claude' },
  { id: 'gpt', vendor: 'openai', name: 'GPT' },
];

function deployment(id: string, model: string, channel: string, more: object = {}): Deployment {
  return { id, name: id, model, channel, annualSpend: 1, annualValue: 2, ...more };
}

const deployments = [
  deployment('claims', 'claude', 'aws', { unit: 'Payments', region: 'eu', criticality: 1 }),
  deployment('fraud', 'gpt', 'aws', { unit: 'Payments', government: 'prime', owner: 'Ada' }),
  deployment('search', 'gpt', 'azure'),
];

test.each<[DeploymentFilter, string[]]>([
  [{}, ['claims', 'fraud', 'search']],
  [{ unit: 'Payments' }, ['claims', 'fraud']],
  [{ unit: '' }, ['search']],
  [{ vendor: 'openai' }, ['fraud', 'search']],
  [{ vendor: 'openai', channel: 'aws' }, ['fraud']],
  [{ region: 'eu' }, ['claims']],
  [{ criticality: 3 }, ['fraud', 'search']],
  [{ government: 'prime' }, ['fraud']],
  [{ text: ' PAY ' }, ['claims', 'fraud']],
  [{ text: 'ada' }, ['fraud']],
])('%o picks %o', (filter, ids) => {
  expect(deploymentsMatching(deployments, models, filter).map(({ id }) => id)).toEqual(ids);
});
