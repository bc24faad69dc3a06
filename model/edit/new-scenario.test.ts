import { expect, test } from 'vitest';
import type { Deployment, Model } from '../workspace.ts';
import { newScenario } from './new-scenario.ts';

const models: readonly Model[] = [
  { id: 'claude', vendor: 'anthropic', name: 'Claude' },
  { id: 'gpt', vendor: 'openai', name: 'GPT' },
];

function deployment(id: string, model: string, channel: string, annualSpend: number): Deployment {
  return { id, name: id, model, channel, annualSpend, annualValue: 0 };
}

test('designates the vendor with most spend and has every channel it is used through diverge', () => {
  const deployments = [
    deployment('a', 'gpt', 'azure', 500),
    deployment('b', 'claude', 'aws', 300),
    { ...deployment('c', 'claude', 'gcp', 300), fallbacks: [] },
  ];
  const scenario = newScenario({ models, deployments }, [], 'AWS follows', '2026-11-23');
  expect(scenario.id).toBe('aws-follows');
  expect(scenario.designations.map(({ target }) => target)).toEqual([{ vendor: 'anthropic' }]);
  expect(scenario.stances.map(({ channel, outcomes }) => [channel, outcomes[0]?.kind])).toEqual([
    ['aws', 'diverge'],
    ['gcp', 'diverge'],
  ]);
});

test('designates nobody where nothing is deployed', () => {
  expect(newScenario({ models, deployments: [] }, [], 'Empty', '2026-11-23').designations).toEqual(
    [],
  );
});

test('takes an id of its own beside a scenario of the same name', () => {
  const first = newScenario({ models, deployments: [] }, [], 'Same', '2026-11-23');
  expect(newScenario({ models, deployments: [] }, [first], 'Same', '2026-11-23').id).toBe('same-2');
});
