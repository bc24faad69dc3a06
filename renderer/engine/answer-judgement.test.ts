import { expect, test } from 'vitest';
import { sampleDocument } from '../../model/examples/sample.ts';
import { answerJudgement } from './answer-judgement.ts';

const { workspace, scenarios } = sampleDocument();
const pairs = [
  {
    from: { vendor: 'anthropic', channel: 'aws', outcome: 'follow' },
    to: { vendor: 'anthropic', channel: 'gcp', outcome: 'follow' },
  },
];

test('a scenario whose clouds watch each other is answered with the chances that follow', () => {
  const scenario = scenarios.find(({ influences }) => (influences ?? []).length > 0);
  if (scenario === undefined) throw new Error('no influences in the sample');
  const light = { ...workspace, deployments: [], availability: [] };
  const answer = answerJudgement({ kind: 'chances', workspace: light, scenario, pairs });
  if (answer.kind !== 'chances') throw new Error(answer.message);
  const [chance] = answer.chances;
  expect(chance?.stated).toBeCloseTo(0.35, 9);
  expect(chance?.given).toBeGreaterThan(0.5);
});

test('without probabilities it is refused in words', () => {
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  const stances = scenario.stances.map((stance) => ({ ...stance, outcomes: [] }));
  const question = {
    kind: 'chances',
    workspace,
    scenario: { ...scenario, stances },
    pairs,
  } as const;
  expect(answerJudgement(question)).toMatchObject({ kind: 'refused', scenario: scenario.id });
});
