import { expect, test } from 'vitest';
import { sampleDocument } from '../../model/examples/sample.ts';
import { refusalWords } from './refusal.ts';

const { workspace, scenarios } = sampleDocument();
const [scenario] = scenarios;
if (scenario === undefined) throw new Error('the sample has no scenario');
const { designations, stances } = scenario;
const keys = [
  ...designations.map(({ id }) => id),
  ...stances.map((one) => `${one.vendor}:${one.channel}`),
];

test('variables and deployments are called what people call them', () => {
  const [first] = workspace.deployments;
  const refusal = {
    kind: 'deployment-too-entangled',
    deployment: first?.id ?? '',
    variables: keys,
    limit: 10,
  } as const;
  expect(refusalWords(refusal, scenario, workspace)).toContain(
    'What happens to deployment Claims triage depends on too many assumptions together (U.S. Department of War, Microsoft Azure, Amazon Web Services, Google Cloud, Snowflake)',
  );
});

test('of many variables the first are named, and how many more there are', () => {
  const many = Array.from({ length: 60 }, (_, place) => keys[place % keys.length] ?? '');
  const words = refusalWords(
    { kind: 'fit-does-not-converge', variables: many },
    scenario,
    workspace,
  );
  expect(words).toContain('and 52 others contradict');
});
