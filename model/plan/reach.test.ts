import { expect, test } from 'vitest';
import type { Mitigation } from '../scenario.ts';
import type { Deployment, Fallback } from '../workspace.ts';
import { deploymentsOf, shorteningOf } from './reach.ts';

function fallback(model: string, switchDays: number): Fallback {
  return { model, channel: 'azure', switchDays, switchCost: 0, valueRetained: 1 };
}

function deployment(id: string, ...fallbacks: readonly Fallback[]): Deployment {
  return {
    id,
    name: id,
    model: 'claude',
    channel: 'aws',
    annualSpend: 1,
    annualValue: 2,
    fallbacks,
  };
}

const deployments = [
  deployment('claims', fallback('gpt', 60), fallback('llama', 90)),
  deployment('bids', fallback('gpt', 45)),
  deployment('coding', fallback('gpt', 5)),
  deployment('agents'),
];

const prequalify: Mitigation = {
  kind: 'prequalify',
  deployments: 'all',
  model: 'gpt',
  switchDays: 10,
};

test('a mitigation is for all deployments, or for those it names, in the order of the portfolio', () => {
  const named = { ...prequalify, deployments: ['agents', 'claims', 'gone'] };
  expect(deploymentsOf(named, deployments).map(({ id }) => id)).toEqual(['claims', 'agents']);
  expect(deploymentsOf(prequalify, deployments)).toBe(deployments);
});

test('prequalifying shortens the fallbacks it is for where they take longer', () => {
  expect(shorteningOf([prequalify], 0, deployments)).toEqual({ deployments: 2, from: [45, 60] });
});

test('what comes before it counts', () => {
  const added: Mitigation = {
    kind: 'addFallback',
    deployments: ['agents'],
    fallback: fallback('gpt', 30),
  };
  const halved = { ...prequalify, deployments: ['claims'], switchDays: 20 };
  expect(shorteningOf([added, halved, prequalify], 2, deployments)).toEqual({
    deployments: 3,
    from: [20, 45],
  });
});

test('prequalifying what is as quick already shortens nothing', () => {
  expect(shorteningOf([{ ...prequalify, switchDays: 60 }], 0, deployments)).toBeNull();
  expect(shorteningOf([{ ...prequalify, channel: 'aws' }], 0, deployments)).toBeNull();
});
