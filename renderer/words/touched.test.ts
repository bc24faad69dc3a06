import { expect, test } from 'vitest';
import { sampleDocument } from '../../model/examples/sample.ts';
import type { ScenarioTouched } from '../../model/edit/world/touched.ts';
import { doublesWords, touchedWords } from './touched.ts';

const [scenario] = sampleDocument().scenarios;
if (scenario === undefined) throw new Error('the sample has a scenario');
const none = { gone: 0, changed: 0 };
const untouched: ScenarioTouched = {
  ...{ scenario, designations: none, courses: none, stances: none },
  ...{ influences: none, mitigations: none, emptied: [] },
};

test('what goes is told from what stays with less, and plans left empty are named', () => {
  const touched: ScenarioTouched = {
    ...untouched,
    designations: { gone: 1, changed: 1 },
    courses: { gone: 0, changed: 2 },
    mitigations: { gone: 2, changed: 1 },
    emptied: [{ id: 'p', name: 'Second source', mitigations: [] }],
  };
  expect(touchedWords(touched, 'remove')).toBe(
    '1 designation and 2 mitigations; leaves 1 designation of fewer models, 2 courses through fewer channels and 1 mitigation for fewer deployments; empties plan “Second source”',
  );
  expect(touchedWords(touched, 'replace')).toBe('2 designations, 2 courses and 3 mitigations');
});

test('only what stays with less is said without what goes', () => {
  const touched: ScenarioTouched = { ...untouched, courses: { gone: 1, changed: 0 } };
  expect(touchedWords(touched, 'remove')).toBe('leaves 1 course through no channel');
});

test('what a merge makes double is said by its sort', () => {
  expect(doublesWords({ scenario, designations: 2, idle: 1 })).toBe(
    '2 designations of the same target and 1 mitigation to where deployments run already',
  );
});
