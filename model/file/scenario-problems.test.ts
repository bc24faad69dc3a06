import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DivergeDocument } from '../document.ts';
import type { Scenario } from '../scenario.ts';
import { parseDocument } from './parse-document.ts';
import { scenarioProblems, scenarioWarnings } from './scenario-problems.ts';

const northwind = readNorthwind();
const { workspace } = northwind;

function readNorthwind(): DivergeDocument {
  const url = new URL('../examples/spec/northwind.diverge', import.meta.url);
  const result = parseDocument(readFileSync(url));
  if (!result.ok) throw new Error('refused');
  return result.value.document;
}

function open(): Scenario {
  const scenario = northwind.scenarios.find(({ id }) => id === 'open');
  if (scenario === undefined) throw new Error('the scenario is gone');
  return scenario;
}

describe('the problems of one scenario', () => {
  test('are none in a file that was read', () => {
    for (const scenario of northwind.scenarios) {
      expect(scenarioProblems(workspace, scenario)).toEqual([]);
      expect(scenarioWarnings(workspace, scenario)).toEqual([]);
    }
  });

  test('are those a file would be refused for, with places inside the scenario', () => {
    const [first, ...others] = open().stances;
    if (first === undefined) throw new Error('no stance');
    const [outcome, ...rest] = first.outcomes;
    if (outcome === undefined) throw new Error('no outcome');
    const broken: Scenario = {
      ...open(),
      horizonDays: Number.NaN,
      stances: [
        { ...first, outcomes: [{ ...outcome, probability: 0.5 }, ...rest] },
        ...others.map((stance) => ({ ...stance, channel: 'gcp' })),
      ],
      influences: [],
    };
    expect(scenarioProblems(workspace, broken)).toEqual([
      { place: 'horizonDays', message: 'expected a finite number, found NaN' },
      { place: 'stances[0].outcomes', message: 'the probabilities sum to 1.45, not to 1' },
      {
        place: 'stances[2]',
        message: 'stances[1] is the stance of "gcp" on "anthropic" already',
      },
    ]);
  });

  test('follow the workspace: a channel taken out leaves references behind', () => {
    const channels = workspace.channels.filter(({ id }) => id !== 'gcp');
    expect(scenarioProblems({ ...workspace, channels }, open()).map(({ place }) => place)).toEqual([
      'stances[2].channel',
      'plans[0].mitigations[1].fallback.channel',
    ]);
  });

  test('are not its oddities, which are told apart', () => {
    const availability = workspace.availability.filter(({ model }) => model !== 'llama');
    const world = { ...workspace, availability };
    expect(scenarioProblems(world, open())).toEqual([]);
    expect(scenarioWarnings(world, open())).toEqual([
      {
        place: 'plans[0].mitigations[1].fallback',
        message: '"llama" on "gcp" is not in availability: nobody is known to offer it',
      },
    ]);
  });
});
