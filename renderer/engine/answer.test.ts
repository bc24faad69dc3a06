import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../../model/examples/sample.ts';
import { compile, evaluate } from '../../model/exposure/evaluate.ts';
import type { Scenario } from '../../model/scenario.ts';
import { answerRequest } from './answer.ts';
import type { Answer } from './messages.ts';

const { workspace, scenarios } = sampleDocument();

function scenarioOf(id: string): Scenario {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return scenario;
}

async function answersOf(
  scenario: Scenario,
  turn: { readonly isOver: () => boolean; readonly pause: () => Promise<boolean> },
): Promise<readonly Answer[]> {
  const said: Answer[] = [];
  await answerRequest(workspace, scenario, { ...turn, say: (answer) => said.push(answer) });
  return said;
}

const atOnce = { isOver: () => false, pause: () => Promise.resolve(true) };

describe('one request', () => {
  test('that fits in a turn is answered once, whole', async () => {
    const scenario = scenarioOf('one-stays');
    const compiled = compile(workspace, scenario);
    const whole = compiled.ok ? evaluate(compiled.value) : compiled;
    expect(await answersOf(scenario, atOnce)).toEqual([
      { kind: 'figures', exposure: whole.ok ? whole.value : null },
    ]);
  });

  test('that takes longer has its expected values said ahead', async () => {
    const slow = { isOver: () => true, pause: () => Promise.resolve(true) };
    const said = await answersOf(scenarioOf('one-stays'), slow);
    expect(said.map(({ kind }) => kind)).toEqual(['expected', 'figures']);
  });

  test('is dropped when a newer one has come', async () => {
    const overtaken = { isOver: () => true, pause: () => Promise.resolve(false) };
    const said = await answersOf(scenarioOf('one-stays'), overtaken);
    expect(said.map(({ kind }) => kind)).toEqual(['expected']);
  });

  test('without an answer is refused in words', async () => {
    const scenario = scenarioOf('aws-follows');
    const [first] = scenario.designations;
    const broken = {
      ...scenario,
      designations:
        first === undefined
          ? []
          : [{ ...first, outcomes: first.outcomes.map((one) => ({ ...one, probability: 0.3 })) }],
    };
    const [refused] = await answersOf(broken, atOnce);
    expect(refused).toMatchObject({ kind: 'refused', scenario: 'aws-follows' });
  });
});
