import { expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { weighCombination } from '../consistency/weigh-combination.ts';
import { withHeldOutcomes } from './held-outcomes.ts';

const { workspace, scenarios } = sampleDocument();

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'the most likely combination of %s becomes the only one',
  (_, scenario) => {
    const weighed = weighCombination(workspace, scenario, []);
    if (!weighed.ok) throw new Error(weighed.problem.kind);
    const keys = weighed.value.balance.variables.map(({ variable }) => variable);
    const held = new Map(keys.map((key, index) => [key, weighed.value.outcomes[index] ?? '']));
    const certain = weighCombination(workspace, withHeldOutcomes(scenario, held), []);
    expect(certain.ok && certain.value.outcomes).toEqual(weighed.value.outcomes);
    expect(certain.ok && certain.value.probability).toBeCloseTo(1, 9);
  },
);

test('variables that are moot or not named stay as they are', () => {
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  const [stance] = scenario.stances;
  const key = `${stance?.vendor ?? ''}:${stance?.channel ?? ''}`;
  expect(withHeldOutcomes(scenario, new Map([[key, 'moot']]))).toEqual(scenario);
});
