import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../../model/examples/sample.ts';
import { compile, evaluate } from '../../model/exposure/evaluate.ts';
import { withCourseProbability } from '../../model/edit/designation.ts';
import type { Designation, Scenario } from '../../model/scenario.ts';
import { answerRequest } from './answer.ts';
import { KeptCompilation } from './kept-compilation.ts';
import type { Answer } from './messages.ts';
import { withoutDeployments } from './shown-exposure.ts';

const { workspace, scenarios } = sampleDocument();

function scenarioOf(id: string): Scenario {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return scenario;
}

function designationOf({ designations: [first] }: Scenario): Designation {
  if (first === undefined) throw new Error('no designation');
  return first;
}

async function answersOf(
  scenario: Scenario,
  turn: { readonly isOver: () => boolean; readonly pause: () => Promise<boolean> },
): Promise<readonly Answer[]> {
  const said: Answer[] = [];
  const say = (answer: Answer) => said.push(answer);
  await answerRequest(workspace, scenario, { ...turn, say }, new KeptCompilation());
  return said;
}

const atOnce = { isOver: () => false, pause: () => Promise.resolve(true) };

describe('one request', () => {
  test('that fits in a turn is answered once, whole', async () => {
    const scenario = scenarioOf('one-stays');
    const compiled = compile(workspace, scenario);
    const whole = compiled.ok ? evaluate(compiled.value) : compiled;
    expect(await answersOf(scenario, atOnce)).toEqual([
      {
        kind: 'figures',
        exposure: whole.ok ? withoutDeployments(whole.value) : null,
        wentAhead: false,
      },
    ]);
  });

  test('that takes longer has its expected values said ahead', async () => {
    const slow = { isOver: () => true, pause: () => Promise.resolve(true) };
    const said = await answersOf(scenarioOf('one-stays'), slow);
    expect(said.map(({ kind }) => kind)).toEqual(['expected', 'figures']);
    expect(said.at(-1)).toMatchObject({ wentAhead: true });
  });

  test('is answered without the loss of each deployment, which nobody draws', async () => {
    const [answer] = await answersOf(scenarioOf('one-stays'), atOnce);
    if (answer?.kind !== 'figures') throw new Error('no figures');
    expect(Object.keys(answer.exposure.lossBy).toSorted()).toEqual([
      'channel',
      'criticality',
      'region',
      'unit',
      'vendor',
    ]);
  });

  test('is dropped when a newer one has come', async () => {
    const overtaken = { isOver: () => true, pause: () => Promise.resolve(false) };
    const said = await answersOf(scenarioOf('one-stays'), overtaken);
    expect(said.map(({ kind }) => kind)).toEqual(['expected']);
  });

  test('after others has the figures it would have alone, whatever they have left', async () => {
    const kept = new KeptCompilation();
    const said: Answer[] = [];
    const turn = { ...atOnce, say: (answer: Answer) => said.push(answer) };
    const [first, second] = [scenarioOf('one-stays'), scenarioOf('court-reverses')];
    const likelier = withCourseProbability(first, designationOf(first), 'reversed', 0.7);
    for (const scenario of [first, likelier, second, first]) {
      await answerRequest(workspace, scenario, turn, kept);
    }
    const alone = [first, likelier, second, first].map((scenario) => answersOf(scenario, atOnce));
    expect(said).toEqual((await Promise.all(alone)).flat());
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
