import { describe, expect, test } from 'vitest';
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
  const [answer] = answerJudgement({ kind: 'chances', workspace: light, scenario, pairs });
  if (answer?.kind !== 'chances') throw new Error(answer?.kind);
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
  const [answer] = answerJudgement(question);
  expect(answer).toMatchObject({ kind: 'refused', isLast: true });
});

describe('whether it hangs together', () => {
  const [scenario] = scenarios.filter(({ influences }) => (influences ?? []).length > 0);
  if (scenario === undefined) throw new Error('no influences in the sample');

  test('is said at once, and the consistent combinations after it', () => {
    const answers = [
      ...answerJudgement({ kind: 'coherence', workspace, scenario, held: [], most: 3 }),
    ];
    expect(answers).toMatchObject([
      { kind: 'weighing', weighed: { kind: 'weighed' }, isLast: false },
      { kind: 'listing', listed: { kind: 'listed' }, isLast: true },
    ]);
  });

  test('is not searched for again where the list is known', () => {
    const answers = [
      ...answerJudgement({ kind: 'coherence', workspace, scenario, held: [], most: 0 }),
    ];
    expect(answers).toMatchObject([{ kind: 'weighing', isLast: true }]);
  });

  test('is refused in words where too many combinations do', () => {
    const drivers = Array.from({ length: 20 }, (_, index) => ({
      id: `x${index}`,
      name: `X${index}`,
      outcomes: [
        { id: 'a', probability: 0.5 },
        { id: 'b', probability: 0.5 },
      ],
    }));
    const many = { ...scenario, drivers, influences: [] };
    const [, listing] = answerJudgement({
      kind: 'coherence',
      workspace,
      scenario: many,
      held: [],
      most: 3,
    });
    expect(listing).toMatchObject({ kind: 'listing', listed: { kind: 'refused' } });
  });
});
