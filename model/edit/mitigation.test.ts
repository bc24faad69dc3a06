import { expect, test } from 'vitest';
import { newMitigation } from './mitigation.ts';

const common = { deployments: ['claims'], cost: 5 };
const offers = [{ model: 'gpt', channel: 'azure' }];

test('a new mitigation keeps whom it is for and what it costs', () => {
  expect(newMitigation('prequalify', common, [])).toEqual({
    kind: 'prequalify',
    ...common,
    switchDays: 10,
  });
  expect(newMitigation('relocate', { ...common, annualCost: 7 }, offers)).toEqual({
    kind: 'relocate',
    ...common,
    annualCost: 7,
    model: 'gpt',
    channel: 'azure',
    valueRetained: 0.9,
  });
  expect(newMitigation('addFallback', common, offers)).toMatchObject({
    ...common,
    fallback: { model: 'gpt', channel: 'azure', switchDays: 30 },
  });
});

test('there is none to a use where nothing is on offer', () => {
  expect(newMitigation('relocate', common, [])).toBeNull();
  expect(newMitigation('addFallback', common, [])).toBeNull();
});
