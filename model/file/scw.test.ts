import { expect, test } from 'vitest';
import { findConsistent } from '../consistency.ts';
import { impactModelOf } from '../impact-model.ts';
import { isScw, parseScw } from './scw.ts';

const PROJECT = `$ ScenarioWizard 4.4
Energy futures
&Growth
 -strong
 -weak
&Prices
 -high
 -low
#
some notes
#
#
#
#
0,0,5,-5
0,0,-1,1
2,-2,0,0
-3,3,0,0
#
left over
`;

function scenarioOf(text: string) {
  const parsed = parseScw(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem.problems));
  return parsed.value;
}

test('descriptors come in as drivers with equally likely outcomes, entries but 0 as influences', () => {
  const scenario = scenarioOf(PROJECT);
  expect(scenario.name).toBe('Energy futures');
  expect(scenario.drivers).toMatchObject([
    {
      name: 'Growth',
      outcomes: [
        { name: 'strong', probability: 0.5 },
        { name: 'weak', probability: 0.5 },
      ],
    },
    { name: 'Prices' },
  ]);
  expect(scenario.influences?.map(({ weight }) => weight)).toEqual([5, -5, -1, 1, 2, -2, -3, 3]);
});

test('windows line ends and a byte order mark change nothing', () => {
  expect(scenarioOf(`\uFEFF${PROJECT.replaceAll('\n', '\r\n')}`)).toEqual(scenarioOf(PROJECT));
  expect(isScw(`\uFEFF${PROJECT}`)).toBe(true);
  expect(isScw('{"format": "diverge"}')).toBe(false);
});

test('its consistent states are those of the matrix', () => {
  const scenario = scenarioOf(PROJECT);
  const model = impactModelOf(
    {
      name: 'W',
      currency: 'EUR',
      vendors: [],
      models: [],
      channels: [],
      availability: [],
      deployments: [],
    },
    scenario,
  );
  const found = model.ok && findConsistent(model.value);
  expect(found && found.ok && found.value.map(({ outcomes }) => outcomes)).toEqual([
    ['strong', 'high'],
    ['weak', 'low'],
  ]);
});

test('every problem has its line, and nothing is imported', () => {
  const broken = PROJECT.replace('0,0,5,-5', '0,0,five,-5')
    .replace('0,0,-1,1', '0,0,1')
    .replace('2,-2,0,0', '2,-2,0,1');
  const parsed = parseScw(broken);
  expect(parsed.ok ? [] : parsed.problem.problems.map(({ place }) => place)).toEqual([
    'line 15',
    'line 16',
    'line 17',
  ]);
  expect(parseScw('hello').ok).toBe(false);
  expect(parseScw(PROJECT.slice(0, 60)).ok).toBe(false);
});
