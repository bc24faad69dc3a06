import { expect, test } from 'vitest';
import { withStance } from '../edit/stance.ts';
import { branchOf } from '../edit/scenario-tree.ts';
import { sampleDocument } from '../examples/sample.ts';
import { diffScenarios } from './diff-scenarios.ts';

const { scenarios } = sampleDocument();
const [parent] = scenarios;
if (parent === undefined) throw new Error('the sample has no scenario');

test('a fresh branch assumes nothing else, whatever it is called', () => {
  expect(diffScenarios(parent, { ...branchOf(scenarios, parent, 'Other'), note: 'mine' })).toEqual(
    [],
  );
});

test('a branch differs in the assumptions that were changed', () => {
  const branch = branchOf(scenarios, parent, 'Other');
  const azure = { vendor: 'anthropic', channel: 'azure' };
  const changed = { ...withStance(branch, azure, 'follow'), horizonDays: 90 };
  const of = (outcome: string) => [
    { noun: 'stance', id: 'anthropic:azure' },
    { noun: 'outcome', id: outcome },
  ];
  expect(diffScenarios(parent, changed)).toEqual([
    { change: 'changed', of: [], field: 'horizonDays', before: 365, after: 90 },
    { change: 'changed', of: of('follow'), field: 'probability', before: 0, after: 1 },
    { change: 'changed', of: of('diverge'), field: 'probability', before: 1, after: 0 },
  ]);
});
